package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.benchmarks.store.model.Study;
import org.manicule.store.H2Projects;

/** Measures the store with the same rows as the plain database. */
final class StoreRun {
  private static final int SOURCES_PER_EDIT = 200;
  private static final int READINGS = 3;
  private static final int DOCUMENT_READINGS = 50;
  private static final int WARM_UP = 200;
  private static final int SINGLE = 500;

  private final Projects projects = new H2Projects();
  private final Entities entities;
  private final Meter meter;
  private final Path floor;
  private final Path folder;

  /** A copy to undo and redo in, which leaves room in the file that other figures would pay for. */
  private final Path worn;

  StoreRun(Entities entities, Meter meter, Path folder) {
    this.entities = entities;
    this.meter = meter;
    this.floor = Floor.in(folder);
    this.folder = folder.resolve("study" + Projects.SUFFIX);
    this.worn = folder.resolve("worn" + Projects.SUFFIX);
  }

  void run() throws IOException, SQLException {
    meter.load();
    fill();
    meter.size("store: file", Places.file(Places.database(folder)));
    Places.copy(folder, worn);
    snapshots();
    try (Project project = projects.open(folder)) {
      readLargestDocument(project);
    }
    applySingly(folder, "");
    takeBackAndForth();
    meter.size("store: file after undo and redo", Places.file(Places.database(worn)));
    applySingly(worn, " after undo and redo");
  }

  private void fill() {
    try (Project project = projects.create(folder, "Study")) {
      project.apply(new Edit("Add the coders", added(entities.coders())));
      project.apply(new Edit("Add the codes", added(entities.codes())));
      meter.time("store: sources", () -> addSources(project));
      Edit edit = Edit.streamed("Add all codings", entities.allCodings());
      meter.peakHeap(
          "store: peak heap of the bulk edit",
          () -> meter.time("store: bulk edit", () -> project.apply(edit)));
      require(project, entities.size());
    }
  }

  private static List<Change> added(List<? extends Entity> entities) {
    List<Change> changes = new ArrayList<>();
    entities.forEach(entity -> changes.add(Change.added(entity)));
    return changes;
  }

  private void addSources(Project project) {
    int documents = entities.study().tier().documents();
    for (int from = 0; from < documents; from += SOURCES_PER_EDIT) {
      List<Change> changes = new ArrayList<>();
      for (int i = from; i < Math.min(documents, from + SOURCES_PER_EDIT); i++) {
        changes.add(Change.added(source(project, i)));
      }
      project.apply(new Edit("Import documents", changes));
    }
  }

  private Source source(Project project, int document) {
    Study study = entities.study();
    String text = study.text(document).text();
    return entities.source(document, project.contents().keepText(text), text.length());
  }

  /** Undo, a bulk edit that is cancelled, redo. */
  private void takeBackAndForth() {
    try (Project project = projects.open(worn)) {
      meter.peakHeap(
          "store: peak heap of the undo",
          () -> meter.time("store: undo of the bulk edit", () -> project.undo(Monitor.silent())));
      require(project, 0);
      cancelHalfWay(project);
      meter.time("store: redo of the bulk edit", () -> project.redo(Monitor.silent()));
      require(project, entities.size());
    }
  }

  private void cancelHalfWay(Project project) {
    long last = project.journal().last();
    HalfWay researcher = new HalfWay(entities.size());
    Edit edit = Edit.streamed("Add all codings", researcher.watch(entities.allCodings()));
    try {
      project.apply(edit, researcher);
      throw new IllegalStateException("the edit was not cancelled");
    } catch (CancelledException expected) {
      meter.put("store: cancel half-way, ms", (System.nanoTime() - researcher.since()) / 1e6);
    }
    require(project, 0);
    if (project.journal().last() != last) {
      throw new IllegalStateException("the cancelled edit is in the journal");
    }
  }

  /** Requires so many codings, in the table as well as in the kept counts. */
  private static void require(Project project, int codings) {
    int inTable = project.codings().count();
    int counted =
        project.codebook().counts().values().stream().mapToInt(count -> count.codings()).sum();
    int perSource =
        project.codings().countsPerSource().values().stream().mapToInt(Integer::intValue).sum();
    if (inTable != codings || counted != codings || perSource != codings) {
      throw new IllegalStateException(
          codings + " codings expected, found " + inTable + ", " + counted + ", " + perSource);
    }
  }

  private void snapshots() throws SQLException {
    for (int i = 0; i < READINGS; i++) {
      try (Floor plain = Floor.open(floor)) {
        meter.time("floor: select", () -> plain.select(entities.size()));
      }
      try (Project project = projects.open(folder)) {
        meter.time("store: columns", () -> project.codings().columns(Monitor.silent()));
      }
    }
  }

  private void readLargestDocument(Project project) {
    Map<Id<Source>, Integer> counts = project.codings().countsPerSource();
    Map.Entry<Id<Source>, Integer> largest =
        counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow();
    meter.put("store: codings of the largest document, n", largest.getValue());
    meter.times(
        new Series(
            "store: codings of the largest document",
            DOCUMENT_READINGS,
            DOCUMENT_READINGS,
            i -> project.codings().inSource(largest.getKey())));
  }

  private void applySingly(Path folder, String when) throws SQLException {
    try (Floor plain = Floor.open(floor);
        Project project = projects.open(folder)) {
      meter.timesInTurn(
          new Series(
              "floor: one row" + when, WARM_UP, SINGLE, i -> plain.addOne(entities.another(i))),
          new Series(
              "store: one coding" + when,
              WARM_UP,
              SINGLE,
              i -> project.apply(Edit.of("Code", Change.added(entities.another(i))))));
    }
  }
}
