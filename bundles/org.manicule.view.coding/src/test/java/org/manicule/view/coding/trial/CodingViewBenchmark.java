package org.manicule.view.coding.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.manicule.api.model.Passage;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Selection;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.Step;

/**
 * Measures what researchers wait for in the coding views, through the real widgets and down to the
 * disk, on one document of two million characters with 10,000 codings of 2,000 codes: {@code
 * CodingViewBenchmark FILE}. Writes lines {@code what=figures=to reach}.
 */
public final class CodingViewBenchmark {
  private static final double MEGABYTE = 1e6;

  private final Random random = new Random(5);
  private final PrintStream out;
  private final Stopwatch watch;

  private CodingViewBenchmark(PrintStream out) {
    this.out = out;
    this.watch = new Stopwatch(out);
  }

  /** Measures, and writes the figures to a file. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("coding-view");
    try (PrintStream out = new PrintStream(arguments[0])) {
      CodingViewBenchmark benchmark = new CodingViewBenchmark(out);
      try (LargeProject large = new LargeProject(folder.resolve("long"))) {
        benchmark.document(large);
      }
    }
  }

  // ---- one long document -----------------------------------------------------------------------

  private void document(LargeProject large) {
    try (TrialWindow window = new TrialWindow(large.project(), false, 1280, 860)) {
      StyledText page = window.find(StyledText.class, "coding.text");
      window.workbench.select(Selection.NONE);
      window.settle();
      long heapBefore = heap();
      watch.report("open to painted and scrolled", "< 500", 8, i -> open(large, window, page));
      long text = 2L * large.text().length();
      double more = (heap() - heapBefore - text) / MEGABYTE;
      out.printf("heap over the text itself, MB=%.0f=< 60%n", more);
      page.setFocus();
      watch.report(
          "gesture to coded, on disk, repainted",
          "p95 < 50",
          200,
          i -> code(i, large, window, page));
      watch.report("the same edit without a window", "", 100, i -> codeUnseen(i, large));
      window.settle();
      watch.report("undo to repainted", "", 60, i -> undo(large, window, page));
      window.workbench.reveal(Passage.text(large.source().id(), 0, 0));
      window.settle();
      watch.report("page down", "p95 <= 33, none > 100", 500, i -> scroll(page, window));
      watch.report("next coding", "p95 < 50", 200, i -> next(large, window, page));
      watch.report("quick-code list after a key", "p95 < 30", 100, i -> type(i, window));
    }
  }

  private void open(LargeProject large, TrialWindow window, StyledText page) {
    window.workbench.select(Selection.NONE);
    window.settleNow();
    watch.start();
    window.workbench.select(Selection.NONE.withText(large.source().id(), null));
    window.paint();
    page.invokeAction(ST.PAGE_DOWN);
    window.paint();
    watch.stop();
    page.invokeAction(ST.PAGE_UP);
  }

  private void code(int turn, LargeProject large, TrialWindow window, StyledText page) {
    int position = turn % 20 == 0 ? random.nextInt(large.text().length() - 5_000) : -1;
    if (position >= 0) {
      window.workbench.reveal(Passage.text(large.source().id(), position, position + 1));
      window.settleNow();
    }
    int start = page.getOffsetAtLine(page.getTopIndex() + 3) + turn % 30;
    page.setSelection(start, start + 25 + turn);
    window.settleNow();
    window.paint();
    watch.start();
    window.desk.codeSelectedWords(large.codes().get(turn % large.codes().size()).id());
    window.settleNow();
    window.paint();
    watch.stop();
  }

  private static void codeUnseen(int turn, LargeProject large) {
    large.study().coding(large.source(), turn * 10, turn * 10 + 5, large.codes().get(turn));
  }

  private static void undo(LargeProject large, TrialWindow window, StyledText page) {
    Project project = large.project();
    project.undo();
    window.settleNow();
    window.paint();
  }

  private static void scroll(StyledText page, TrialWindow window) {
    page.invokeAction(ST.PAGE_DOWN);
    window.settleNow();
    window.paint();
  }

  /** From a place anywhere to the coding after it. */
  private void next(LargeProject large, TrialWindow window, StyledText page) {
    int start = random.nextInt(large.text().length() - 50);
    window.workbench.select(
        window.workbench.selection().withText(large.source().id(), null).withCoding(null));
    window.workbench.reveal(Passage.text(large.source().id(), start, start));
    window.settleNow();
    window.paint();
    watch.start();
    presenter(window.desk).moving().forward(Step.CODING);
    window.settleNow();
    window.paint();
    watch.stop();
  }

  private void type(int turn, TrialWindow window) {
    if (window.lookFor(Text.class, "quickcode.box").isEmpty()) {
      presenter(window.desk).passages().quickCode();
      window.settleNow();
    }
    String typed = List.of("c", "co", "cod", "code", "code 1", "them 7", "1", "3 9").get(turn % 8);
    watch.start();
    window.find(Text.class, "quickcode.box").setText(typed);
    window.settleNow();
    window.paint();
    watch.stop();
  }

  private static CodingPresenter presenter(CodingDesk desk) {
    return desk.find(CodingPresenter.class).orElseThrow();
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
