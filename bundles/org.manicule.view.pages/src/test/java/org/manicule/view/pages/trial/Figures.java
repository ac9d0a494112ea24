package org.manicule.view.pages.trial;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.view.pages.OpenPages;
import org.manicule.view.pages.swt.PagesViewProvider;

/** Measures opening and scrolling a document of 300 pages, and takes pictures. */
public final class Figures {
  private Figures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = java.nio.file.Files.createTempDirectory("figures");
    String pictures = arguments[0];
    try (Study study = new Study(folder)) {
      Source small = study.add(Files.report(folder, 12));
      Source large = study.add(Files.report(folder, 300));
      Source picture = study.add(Files.picture(folder, 1200, 800));
      fill(study, small, picture);
      for (boolean dark : new boolean[] {false, true}) {
        try (PagesWindow window = window(study, dark, 1100, 800)) {
          pictures(window, study, small, picture, pictures + (dark ? "-dark" : "-light"));
        }
      }
      try (PagesWindow window = window(study, false, 1100, 800)) {
        measure(window, large);
      }
    }
  }

  private static PagesWindow window(Study study, boolean dark, int width, int height) {
    return new PagesWindow(
        new PagesViewProvider(new OpenPages()), study.project(), dark, width, height);
  }

  private static void fill(Study study, Source small, Source picture) {
    var lights = study.code("harbour > lights");
    study.coding(small, "Chapter 1: what the keeper saw", lights);
    study.coding(
        small, "the keeper walked the harbour wall and government men", study.code("keepers"));
    study.coding(small, "government men came to count the ships", study.code("authority"));
    study
        .testProject()
        .coding(small, "would be sold to a company", study.code("privatisation"), "fear");
    region(study, small, new PageRectangle(1, 80, 360, 260, 110), "tables and figures");
    region(study, picture, new org.manicule.api.model.PictureRectangle(100, 80, 400, 300), "flags");
  }

  private static void region(
      Study study, Source source, org.manicule.api.model.Location where, String path) {
    Code code = study.code(path);
    new org.manicule.api.edit.CodingEdits(study.project(), study.project().coder())
        .code(
            new CodebookEdits.CodeAtPath(code, java.util.List.of()),
            java.util.List.of(new Passage(source.id(), where)),
            "",
            "Code")
        .ifPresent(study.project()::apply);
  }

  private static void pictures(
      PagesWindow window, Study study, Source small, Source picture, String file) {
    Canvas canvas = window.find(Canvas.class, "pages.canvas");
    window.picture(file + "-empty.png");
    window.workbench.select(window.workbench.selection().withText(small.id(), null));
    window.settle(2500);
    window.picture(file + "-page.png");
    window.mouse(canvas, SWT.MouseDown, 250, 420, SWT.ALT);
    window.mouse(canvas, SWT.MouseMove, 420, 500, SWT.ALT | SWT.BUTTON1);
    window.mouse(canvas, SWT.MouseUp, 420, 500, SWT.ALT | SWT.BUTTON1);
    window.picture(file + "-choice.png");
    canvas.setFocus();
    window.shell.setSize(600, 500);
    window.picture(file + "-small.png");
    window.shell.setSize(1100, 800);
    window.workbench.select(window.workbench.selection().withText(picture.id(), null));
    window.settle(1500);
    window.picture(file + "-picture.png");
  }

  private static void measure(PagesWindow window, Source large) {
    Canvas canvas = window.find(Canvas.class, "pages.canvas");
    long start = System.nanoTime();
    window.workbench.select(window.workbench.selection().withText(large.id(), null));
    window.until("first page", () -> hasInk(window.seen(canvas)));
    System.out.printf("open to first page: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    window.settle(1500);
    long[] steps = new long[300];
    for (int i = 0; i < steps.length; i++) {
      long before = System.nanoTime();
      Event event = new Event();
      event.keyCode = SWT.PAGE_DOWN;
      canvas.notifyListeners(SWT.KeyDown, event);
      canvas.update();
      while (window.display.readAndDispatch()) {
        Thread.onSpinWait();
      }
      steps[i] = System.nanoTime() - before;
      pause();
    }
    Arrays.sort(steps);
    System.out.printf(
        "scroll step: median %d, p95 %d, most %d ms%n",
        steps[150] / 1_000_000, steps[285] / 1_000_000, steps[299] / 1_000_000);
    System.gc();
    Runtime vm = Runtime.getRuntime();
    System.out.printf("heap: %d MB%n", (vm.totalMemory() - vm.freeMemory()) >> 20);
  }

  private static void pause() {
    try {
      Thread.sleep(15);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasInk(ImageData seen) {
    for (int y = 60; y < seen.height - 30; y += 3) {
      for (int x = seen.width / 6; x < seen.width / 2; x++) {
        if (seen.palette.getRGB(seen.getPixel(x, y)).green < 60) {
          return true;
        }
      }
    }
    return false;
  }
}
