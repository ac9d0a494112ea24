package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.manicule.benchmarks.store.model.Study;

/** Makes the plain database, and measures that. */
final class FloorRun {
  private static final int TEXTS_PER_COMMIT = 200;

  private final Entities entities;
  private final Meter meter;
  private final Path folder;

  FloorRun(Entities entities, Meter meter, Path folder) {
    this.entities = entities;
    this.meter = meter;
    this.folder = folder;
  }

  void run() throws SQLException, IOException {
    List<String> schema = StoreSchema.statements(folder.resolve("schema.manicule"));
    Path database = Floor.in(folder);
    meter.load();
    try (Floor floor = Floor.open(database)) {
      floor.create(schema);
      meter.time("floor: texts", () -> addTexts(floor));
      meter.time("floor: batch insert", () -> floor.addAll(entities));
    }
    meter.size("floor: file", Places.file(database));
  }

  private void addTexts(Floor floor) throws SQLException {
    Study study = entities.study();
    for (int document = 0; document < study.tier().documents(); document++) {
      floor.addText(study.text(document).text());
      if (document % TEXTS_PER_COMMIT == TEXTS_PER_COMMIT - 1) {
        floor.commit();
      }
    }
    floor.commit();
  }
}
