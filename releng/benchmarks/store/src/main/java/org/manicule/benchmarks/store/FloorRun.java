package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.manicule.benchmarks.store.model.Study;

/** Measures the plain database. */
final class FloorRun {
  static final int WARM_UP = 200;
  static final int SINGLE = 500;
  static final int TEXTS_PER_COMMIT = 200;
  private static final int READINGS = 3;

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
    Path database = folder.resolve("floor");
    meter.load();
    try (Floor floor = Floor.open(database)) {
      floor.create(schema);
      meter.time("floor: texts", () -> addTexts(floor));
      meter.time("floor: batch insert", () -> floor.addAll(entities));
    }
    meter.size("floor: file", Places.file(database));
    for (int i = 0; i < READINGS; i++) {
      try (Floor floor = Floor.open(database)) {
        meter.time("floor: select", () -> floor.select(entities.size()));
      }
    }
    try (Floor floor = Floor.open(database)) {
      meter.times("floor: one row", WARM_UP, SINGLE, i -> floor.addOne(entities.another(i)));
    }
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
