package org.manicule.view.coding.trial;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.sources.Arrangement;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;

/**
 * Measures the list of 20,000 sources with 60,000 codings through its widgets, with tasks beside
 * the window's thread: {@code SourcesMeasurements FILE}, under a display. Adds lines {@code
 * what=figures=to reach} to a file.
 */
public final class SourcesMeasurements implements AutoCloseable {
  private static final int SOURCES = 20_000;
  private static final int CODINGS = 60_000;
  private static final String TARGET = "< 200";

  private final Random random = new Random(7);
  private final Stopwatch watch;
  private final PooledTasks tasks = new PooledTasks();
  private final TestProject study;
  private final List<Source> sources = new ArrayList<>();
  private final Variable region = Variable.ofSources("region", VariableType.TEXT);
  private final Variable year = Variable.ofSources("year", VariableType.NUMBER);

  private SourcesMeasurements(PrintStream out) throws IOException {
    this.watch = new Stopwatch(out);
    study = TestProject.in(Files.createTempDirectory("measurements"), new H2Projects());
    fill();
    code(study.code("theme"));
  }

  /** Measures, and adds the figures to a file. */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out = new PrintStream(new FileOutputStream(arguments[0], true));
        SourcesMeasurements measurements = new SourcesMeasurements(out)) {
      measurements.run();
    }
  }

  private void fill() {
    String text = "Members feared that the contract would pass to a private provider.";
    String hash = study.project().contents().keepText(text);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    List<Change> changes = new ArrayList<>();
    changes.add(Change.added(region));
    changes.add(Change.added(year));
    for (int i = 0; i < SOURCES; i++) {
      String name = "Interview " + random.nextInt(1_000_000) + " no. " + i;
      Source source =
          new Source(Id.random(), name, hash, text.length(), 1, null, "en", now.minusSeconds(i));
      sources.add(source);
      changes.add(Change.added(source));
      changes.add(Change.added(new Revision(Id.random(), source.id(), 1, hash, now, "")));
      String where = "region " + random.nextInt(12);
      changes.add(Change.added(Value.of(region, source.id(), where)));
      String when = String.valueOf(1990 + random.nextInt(30));
      changes.add(Change.added(Value.of(year, source.id(), when)));
    }
    study.project().apply(new Edit("Fill", changes));
    List<Id<Source>> done = sources.subList(0, SOURCES / 4).stream().map(Source::id).toList();
    study.project().apply(new SourceEdits(study.project()).mark(done, true, "Mark").orElseThrow());
  }

  private void code(Code code) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < CODINGS; i++) {
      Source source = sources.get(random.nextInt(SOURCES * 3 / 4));
      changes.add(
          Change.added(
              new Coding(
                  Id.random(),
                  source.id(),
                  new TextRange(i % 20, 30 + i % 20),
                  code.id(),
                  study.project().coder().id(),
                  Instant.now().truncatedTo(ChronoUnit.MICROS),
                  null,
                  "")));
    }
    study.project().apply(new Edit("Code", changes));
  }

  private void run() {
    watch.report("20,000 sources: open as the first window of a process", "", 1, i -> open(1));
    watch.report("20,000 sources: open to first rows", TARGET, 20, i -> open(1));
    watch.report("20,000 sources: open to all rows", "", 8, i -> open(SOURCES));
    try (OneView window = view()) {
      window.until(
          "all sources listed",
          () -> window.find(Table.class, "sources.table").getItemCount() == SOURCES);
      Text filter = window.find(Text.class, "sources.filter");
      watch.report("20,000 sources: filter", TARGET, 30, i -> type(filter, i, window));
      filter.setText("");
      calm(window);
      arrange(window);
      SourcesPresenter presenter = window.desk.find(SourcesPresenter.class).orElseThrow();
      watch.report("20,000 sources: next uncoded", "", 20, i -> step(presenter, window));
      watch.report("20,000 sources: a coding more", "", 40, i -> oneMore(i, window));
    }
  }

  private OneView view() {
    TrialWorkbench workbench = new TrialWorkbench(study.project(), tasks);
    return new OneView(workbench, false, new Point(300, 700), SourcesViewProvider::new);
  }

  /** From nothing to so many rows. */
  private void open(int rows) {
    OneView view = view();
    Table table = view.find(Table.class, "sources.table");
    view.until("sources listed", () -> table.getItemCount() >= rows);
    table.update();
    watch.stop();
    calm(view);
    view.close();
  }

  private void type(Text filter, int turn, OneView window) {
    filter.setText("interview 12345".substring(0, 9 + turn % 6));
    calm(window);
  }

  private void arrange(OneView window) {
    SourcesPresenter presenter = window.desk.find(SourcesPresenter.class).orElseThrow();
    for (Order order : List.of(Order.NAME, Order.DATE, Order.PROGRESS, Order.CODINGS)) {
      String what = "20,000 sources: order by " + order.name().toLowerCase(Locale.ROOT);
      watch.report(
          what,
          TARGET,
          20,
          i -> {
            presenter.order(order);
            calm(window);
          });
    }
    watch.report(
        "20,000 sources: order by a variable",
        TARGET,
        20,
        i -> {
          presenter.arrange(
              Arrangement.FIRST.by(Order.VARIABLE, i % 2 == 0 ? year.id() : region.id()));
          calm(window);
        });
    watch.report(
        "20,000 sources: group by a variable",
        TARGET,
        20,
        i -> {
          presenter.arrange(
              Arrangement.FIRST.in(i % 2 == 0 ? Grouping.VARIABLE : Grouping.NONE, region.id()));
          calm(window);
        });
    presenter.arrange(Arrangement.FIRST);
    calm(window);
  }

  private void step(SourcesPresenter presenter, OneView window) {
    presenter.nextUncoded();
    calm(window);
  }

  private void oneMore(int turn, OneView window) {
    study.coding(sources.get(turn), 0, 3 + turn, study.code("theme"));
    watch.start();
    calm(window);
  }

  /** Until all tasks are over, and all they brought is drawn. */
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
