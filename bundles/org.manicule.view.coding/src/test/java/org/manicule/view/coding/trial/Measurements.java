package org.manicule.view.coding.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Selection;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.Step;

/**
 * Measures what researchers wait for, through the widgets and down to the disk: {@code Measurements
 * FILE}, with the text to work on. Prints medians, 95th percentiles and the longest, in
 * milliseconds.
 */
public final class Measurements implements AutoCloseable {
  private static final int LONG = 2_000_000;
  private final Random random = new Random(5);
  private final PrintStream out;
  private final TestProject study;
  private final List<Code> codes = new ArrayList<>();
  private final Source source;
  private final String text;

  private Measurements(String text, int codings, PrintStream out) throws IOException {
    this.out = out;
    this.text = text;
    study = TestProject.in(Files.createTempDirectory("measurements"), new H2Projects());
    for (int i = 0; i < 60; i++) {
      codes.add(study.code("theme " + i % 6 + " > code " + i));
    }
    source = study.source("Measured", text);
    code(codings);
  }

  /** Measures the file as it is, and repeated to two million characters with 10,000 codings. */
  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0])).replace("\r", "");
    try (Measurements few = new Measurements(text, 200, System.out)) {
      few.run();
    }
    String many = text.repeat(LONG / text.length() + 1).substring(0, LONG);
    try (Measurements most = new Measurements(many, 10_000, System.out)) {
      most.run();
    }
  }

  /** Codings all over the text; every hundredth stretch carries fifty of them. */
  private void code(int count) {
    Project project = study.project();
    CodingEdits edits = new CodingEdits(project, project.coder());
    for (int part = 0; part < codes.size(); part++) {
      List<Passage> passages = new ArrayList<>();
      for (int i = 0; i < count / codes.size(); i++) {
        int crowd =
            random.nextInt(100) == 0 ? 7 * text.length() / 10 : random.nextInt(text.length());
        int start = Math.min(crowd, text.length() - 700);
        passages.add(Passage.text(source.id(), start, start + 20 + random.nextInt(600)));
      }
      CodeAtPath code = new CodeAtPath(codes.get(part), List.of());
      edits.code(code, passages, "", "Code for measuring").ifPresent(project::apply);
    }
  }

  private void run() {
    out.printf("%,d characters, %,d codings%n", text.length(), study.project().codings().count());
    try (TrialWindow window = new TrialWindow(study.project(), false, 1280, 860)) {
      StyledText page = window.find(StyledText.class, "coding.text");
      Canvas stripes = window.find(Canvas.class, "coding.stripes");
      Runnable paint =
          () -> {
            page.update();
            stripes.update();
          };
      report("open to painted", 5, i -> open(window, paint));
      page.setFocus();
      report("key to coded, on disk, repainted", 60, i -> codeAt(i, window, page, paint));
      report("  the same edit without a window", 60, this::codeUnseen);
      window.settleNow();
      report("undo to repainted", 20, i -> undo(window, paint));
      report("page down", 300, i -> scroll(page, paint));
      report("next coding", 60, i -> next(window, paint));
      report("jump anywhere", 40, i -> jump(window, paint));
      report("quick-code list after a key", 20, i -> type(i, window));
      report("select a code: list of passages", 20, i -> select(i, window));
    }
  }

  private void open(TrialWindow window, Runnable paint) {
    window.workbench.select(Selection.NONE);
    window.settleNow();
    clock();
    window.workbench.select(Selection.NONE.withText(source.id(), null));
    paint.run();
  }

  private void codeAt(int turn, TrialWindow window, StyledText page, Runnable paint) {
    int start = page.getOffsetAtLine(page.getTopIndex() + 3) + turn % 30;
    page.setSelection(start, Math.min(text.length(), start + 25 + turn));
    window.settleNow();
    int before = study.project().codings().count();
    clock();
    window.desk.codeSelectedWords(codes.get(turn % codes.size()).id());
    window.settleNow();
    paint.run();
    stop();
    if (study.project().codings().count() != before + 1) {
      throw new IllegalStateException("not coded");
    }
  }

  private void codeUnseen(int turn) {
    study.coding(source, turn * 10, turn * 10 + 5, codes.get(turn % codes.size()));
  }

  private void undo(TrialWindow window, Runnable paint) {
    study.project().undo();
    window.settleNow();
    paint.run();
  }

  private static void scroll(StyledText page, Runnable paint) {
    page.invokeAction(ST.PAGE_DOWN);
    paint.run();
  }

  private void next(TrialWindow window, Runnable paint) {
    window.desk.find(CodingPresenter.class).orElseThrow().moving().forward(Step.CODING);
    paint.run();
  }

  private void jump(TrialWindow window, Runnable paint) {
    int start = random.nextInt(text.length() - 50);
    window.workbench.reveal(Passage.text(source.id(), start, start + 40));
    paint.run();
  }

  private void type(int turn, TrialWindow window) {
    if (window.lookFor(Text.class, "quickcode.box").isEmpty()) {
      window.desk.find(CodingPresenter.class).orElseThrow().passages().quickCode();
      window.settleNow();
    }
    clock();
    window.find(Text.class, "quickcode.box").setText("code " + turn % 10);
    window.settleNow();
  }

  private void select(int turn, TrialWindow window) {
    window.workbench.select(window.workbench.selection().withCodes(Set.of(codes.get(turn).id())));
    window.settleNow();
  }

  // ---- the clock -------------------------------------------------------------------------------

  private long started;
  private long stopped;

  private void clock() {
    started = System.nanoTime();
  }

  private void stop() {
    stopped = System.nanoTime();
  }

  private interface Turn {
    void take(int number);
  }

  private void report(String what, int turns, Turn turn) {
    double[] times = new double[turns];
    for (int i = 0; i < turns; i++) {
      stopped = 0;
      clock();
      turn.take(i);
      times[i] = ((stopped == 0 ? System.nanoTime() : stopped) - started) / 1e6;
    }
    Arrays.sort(times);
    out.printf(
        "  %-36s median %7.1f   p95 %7.1f   longest %7.1f ms%n",
        what, times[turns / 2], times[Math.min(turns - 1, turns * 95 / 100)], times[turns - 1]);
  }

  @Override
  public void close() {
    study.close();
  }
}
