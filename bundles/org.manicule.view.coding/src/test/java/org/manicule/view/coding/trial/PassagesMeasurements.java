package org.manicule.view.coding.trial;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.manicule.view.coding.passages.Start;
import org.manicule.view.coding.passages.swt.PassagesViewProvider;

/**
 * Measures the list of 200,000 passages in 200 sources through its widgets, with tasks beside the
 * window's thread: {@code PassagesMeasurements FILE}, under a display. Adds lines {@code
 * what=figures=to reach} to a file.
 */
public final class PassagesMeasurements implements AutoCloseable {
  private static final int SOURCES = 200;
  private static final int CODINGS = 200_000;

  private final Random random = new Random(3);
  private final Stopwatch watch;
  private final PooledTasks tasks = new PooledTasks();
  private final TestProject study;
  private final List<Source> sources = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private int coded;

  private PassagesMeasurements(PrintStream out) throws IOException {
    watch = new Stopwatch(out);
    study = TestProject.in(Files.createTempDirectory("measurements"), new H2Projects());
    String text = "Members feared that the contract would pass to a private provider. ".repeat(300);
    for (int i = 0; i < SOURCES; i++) {
      sources.add(study.source("Source " + i, text));
    }
    for (int i = 0; i < 100; i++) {
      codes.add(study.code("theme " + i % 10 + " > code " + i));
    }
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < CODINGS; i++) {
      int start = random.nextInt(text.length() - 700);
      TextRange range = new TextRange(start, start + 20 + random.nextInt(600));
      changes.add(Change.added(coding(sources.get(i % SOURCES), range, codes.get(i % 100))));
    }
    study.project().apply(new Edit("Code", changes));
  }

  private Coding coding(Source source, TextRange range, Code code) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Coding(
        Id.random(), source.id(), range, code.id(), study.project().coder().id(), now, null, "");
  }

  /** Measures, and adds the figures to a file. */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out = new PrintStream(new FileOutputStream(arguments[0], true));
        PassagesMeasurements measurements = new PassagesMeasurements(out)) {
      measurements.run();
    }
  }

  private void run() {
    TrialWorkbench workbench = new TrialWorkbench(study.project(), tasks);
    try (OneView window =
        new OneView(workbench, false, new Point(400, 700), PassagesViewProvider::new)) {
      PassagesPresenter presenter = window.desk.find(PassagesPresenter.class).orElseThrow();
      watch.report(
          "200,000 passages: ask to first rows",
          "",
          4,
          i -> {
            presenter.startFrom(Start.SOURCE);
            window.until("none listed", () -> table(window).getItemCount() == 0);
            watch.start();
            presenter.startFrom(Start.PROJECT);
            window.until("listed", () -> table(window).getItemCount() > 0);
            table(window).update();
          });
      window.until("all listed", () -> table(window).getItemCount() == CODINGS);
      calm(window);
      watch.report("200,000 passages: a coding more", "p95 < 50", 60, i -> code(window));
      watch.report("200,000 passages: undo of it", "p95 < 50", 60, i -> undo(window));
    }
  }

  /** Asked for each time, because another may take its place. */
  private static Table table(OneView window) {
    return window.find(Table.class, "passages.table");
  }

  private void code(OneView window) {
    TextRange range = new TextRange(coded, 30 + coded++);
    Source source = sources.get(random.nextInt(SOURCES));
    Coding coding = coding(source, range, codes.get(coded % 100));
    watch.start();
    study.project().apply(Edit.of("Code", Change.added(coding)));
    calm(window);
    watch.stop();
  }

  private void undo(OneView window) {
    study.project().undo();
    calm(window);
  }

  private void calm(OneView window) {
    do {
      window.settleNow();
    } while (!tasks.running().isEmpty());
    window.settleNow();
    window.display.update();
  }

  @Override
  public void close() {
    tasks.close();
    study.close();
  }
}
