package org.manicule.view.coding.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.sources.Arrangement;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;

/**
 * Measures the list of 20,000 sources with 60,000 codings through its widgets: {@code
 * SourcesMeasurements}, under a display. Prints medians, 95th percentiles and the longest, and the
 * median of what the window's thread had of the processor, in milliseconds.
 */
public final class SourcesMeasurements implements AutoCloseable {
  private static final int SOURCES = 20_000;
  private static final int CODINGS = 60_000;

  private final Random random = new Random(7);
  private final PrintStream out;
  private final TestProject study;
  private final List<Source> sources = new ArrayList<>();
  private final Variable region = Variable.ofSources("region", VariableType.TEXT);
  private final Variable year = Variable.ofSources("year", VariableType.NUMBER);

  private SourcesMeasurements(PrintStream out) throws IOException {
    this.out = out;
    study = TestProject.in(Files.createTempDirectory("measurements"), new H2Projects());
    fill();
    code(study.code("theme"));
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    try (SourcesMeasurements measurements = new SourcesMeasurements(System.out)) {
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
    out.printf("%,d sources, %,d codings%n", SOURCES, CODINGS);
    report(
        "open the view",
        6,
        i -> {
          OneView view = view();
          view.settleNow();
          stopped = System.nanoTime();
          view.close();
        });
    try (OneView window = view()) {
      Text filter = window.find(Text.class, "sources.filter");
      Table table = window.find(Table.class, "sources.table");
      SourcesPresenter presenter = window.desk.find(SourcesPresenter.class).orElseThrow();
      Runnable paint =
          () -> {
            window.settleNow();
            table.update();
          };
      report("filter, a letter more or less", 20, i -> type(filter, i, paint));
      filter.setText("");
      for (Order order : List.of(Order.NAME, Order.DATE, Order.PROGRESS, Order.CODINGS)) {
        report("order by " + order, 6, i -> order(presenter, order, paint));
      }
      Arrangement plain = Arrangement.FIRST;
      report(
          "order by a variable",
          6,
          i ->
              arrange(
                  presenter,
                  plain.by(Order.VARIABLE, i % 2 == 0 ? year.id() : region.id()),
                  paint));
      report(
          "group by a variable",
          6,
          i ->
              arrange(
                  presenter,
                  plain.in(i % 2 == 0 ? Grouping.VARIABLE : Grouping.NONE, region.id()),
                  paint));
      arrange(presenter, plain, paint);
      report("step to the next uncoded", 20, i -> step(presenter, paint));
      report("a coding more, list repainted", 20, i -> oneMore(i, paint));
    }
  }

  private OneView view() {
    return new OneView(study.project(), false, 300, 700, SourcesViewProvider::new);
  }

  private static void type(Text filter, int turn, Runnable paint) {
    filter.setText("interview 12345".substring(0, 9 + turn % 6));
    paint.run();
  }

  private static void order(SourcesPresenter presenter, Order order, Runnable paint) {
    presenter.order(order);
    paint.run();
  }

  private static void arrange(SourcesPresenter presenter, Arrangement wanted, Runnable paint) {
    presenter.arrange(wanted);
    paint.run();
  }

  private static void step(SourcesPresenter presenter, Runnable paint) {
    presenter.nextUncoded();
    paint.run();
  }

  private void oneMore(int turn, Runnable paint) {
    study.coding(sources.get(turn), 0, 3 + turn, study.code("theme"));
    started = System.nanoTime();
    paint.run();
  }

  // ---- the clock -------------------------------------------------------------------------------

  private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
  private long started;
  private long stopped;

  private interface Turn {
    void take(int number);
  }

  private void report(String what, int turns, Turn turn) {
    double[] times = new double[turns];
    double[] work = new double[turns];
    for (int i = 0; i < turns; i++) {
      stopped = 0;
      long before = processor.getCurrentThreadCpuTime();
      started = System.nanoTime();
      turn.take(i);
      work[i] = (processor.getCurrentThreadCpuTime() - before) / 1e6;
      times[i] = ((stopped == 0 ? System.nanoTime() : stopped) - started) / 1e6;
    }
    Arrays.sort(times);
    Arrays.sort(work);
    out.printf(
        "  %-34s median %7.1f   p95 %7.1f   longest %7.1f ms   of the processor %7.1f ms%n",
        what,
        times[turns / 2],
        times[Math.min(turns - 1, turns * 95 / 100)],
        times[turns - 1],
        work[turns / 2]);
  }

  @Override
  public void close() {
    study.close();
  }
}
