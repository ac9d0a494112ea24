package org.manicule.view.coding.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/**
 * Measures what researchers wait for in a codebook of 2,000 codes, through the widgets and down to
 * the disk. Prints medians and 95th percentiles in milliseconds, of the time that passed and of the
 * work that the window's thread did; on a busy machine the second says more.
 */
public final class CodebookMeasurements {
  private static final int THEMES = 200;
  private static final int EACH = 9;

  private final PrintStream out;
  private final TestProject study;
  private final Source source;
  private final List<Code> codes = new ArrayList<>();
  private final TrialWindow window;
  private final Tree tree;
  private final Text filter;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int codings;

  private CodebookMeasurements(PrintStream out) throws IOException {
    this.out = out;
    study = TestProject.in(Files.createTempDirectory("measurements"), new H2Projects());
    source = study.source("Measured", "Members feared a sale of what is public. ".repeat(100));
    makeCodes();
    window = new TrialWindow(study.project(), false, 1280, 860);
    window.workbench.select(window.workbench.selection().withText(source.id(), null));
    window.settle(600);
    tree = window.find(Tree.class, "codebook.tree");
    filter = window.find(Text.class, "codebook.filter");
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    CodebookMeasurements all = new CodebookMeasurements(System.out);
    all.run();
    all.window.close();
    all.study.close();
  }

  private void makeCodes() {
    List<Change> changes = new ArrayList<>();
    for (int theme = 0; theme < THEMES; theme++) {
      Code above = Code.named(null, "theme " + theme, "#2255aa").withPlace(null, theme);
      changes.add(Change.added(above));
      codes.add(above);
      for (int i = 0; i < EACH; i++) {
        Code code = Code.named(above.id(), "code " + theme + " " + i, "#aa5522");
        code = code.withDefinition(CodeDefinition.meaning("What it means, in a line or so"));
        changes.add(Change.added(code.withPlace(above.id(), i)));
        codes.add(code);
      }
    }
    study.project().apply(new Edit("Make codes", changes));
  }

  private void run() {
    out.printf("%,d codes%n", codes.size());
    report("type a letter: nearly all codes open out", 20, i -> type(i % 2 == 0 ? "c" : "co"));
    report("type more: few codes", 20, i -> type(i % 2 == 0 ? "code 7" : "code 17 3"));
    report("clear the filter", 20, this::clear);
    type("c");
    report("code, all codes open", 60, this::code);
    type("");
    report("code, all codes closed", 60, this::code);
    report("a code is added", 20, i -> study.code("theme 5 > added " + i));
    report("a set is looked at", 20, this::set);
    report("a code is selected", 40, this::select);
  }

  private void type(String letters) {
    filter.setText(letters);
    settle();
  }

  private void clear(int turn) {
    if (turn % 2 == 0) {
      filter.setText("");
    } else {
      filter.setText("c");
    }
    settle();
  }

  private void code(int turn) {
    int start = 10 * codings++;
    study.coding(source, start, start + 5, codes.get(turn * 31 % codes.size()));
  }

  private void set(int turn) {
    Combo scope = window.find(Combo.class, "codebook.scope");
    if (turn == 0) {
      List<Code> some = codes.subList(0, 300);
      study.project().apply(new CodeSetEdits(study.project()).make("Set", some, "Make a set"));
      settle();
    }
    int all = Arrays.asList(scope.getItems()).size() - 1;
    scope.select(turn % 2 == 0 ? all : 0);
    scope.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  private void select(int turn) {
    Code code = codes.get(turn * 47 % codes.size());
    window.workbench.select(window.workbench.selection().withCodes(Set.of(code.id())));
    settle();
  }

  private void settle() {
    tree.update();
  }

  private interface Turn {
    void take(int number);
  }

  private void report(String what, int turns, Turn turn) {
    double[] times = new double[turns];
    double[] worked = new double[turns];
    for (int i = 0; i < turns; i++) {
      window.settle(40);
      long started = System.nanoTime();
      long work = threads.getCurrentThreadCpuTime();
      turn.take(i);
      window.settleNow();
      tree.update();
      worked[i] = (threads.getCurrentThreadCpuTime() - work) / 1e6;
      times[i] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(times);
    Arrays.sort(worked);
    out.printf(
        "  %-42s median %7.1f   p95 %7.1f   work of the window's thread: median %6.1f   p95 %6.1f ms%n",
        what, middle(times), most(times), middle(worked), most(worked));
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double most(double[] sorted) {
    return sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)];
  }
}
