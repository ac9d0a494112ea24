package org.manicule.view.pages.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Coding;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.OpenPages;
import org.manicule.view.pages.trial.Files;
import org.manicule.view.pages.trial.PagesWindow;
import org.manicule.view.pages.trial.Study;

/** The pages with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SwtPagesViewTest {
  @TempDir Path folder;
  private Study study;
  private PagesWindow window;
  private Canvas canvas;
  private Source report;

  @BeforeEach
  void open() throws IOException {
    study = new Study(folder);
    report = study.add(Files.report(folder, 12));
    window =
        new PagesWindow(new PagesViewProvider(new OpenPages()), study.project(), false, 900, 700);
    canvas = window.find(Canvas.class, "pages.canvas");
    show(report);
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private void show(Source source) {
    window.workbench.select(window.workbench.selection().withText(source.id(), null));
    window.until("ink on the paper", () -> darkest(window.seen(canvas)) < 60);
    window.settle(400);
  }

  private static int darkest(ImageData seen) {
    int darkest = 255;
    for (int y = 60; y < seen.height - 30; y += 2) {
      for (int x = seen.width / 6; x < seen.width / 2; x++) {
        darkest = Math.min(darkest, seen.palette.getRGB(seen.getPixel(x, y)).green);
      }
    }
    return darkest;
  }

  private void drag(int x1, int y1, int x2, int y2, int mask) {
    window.mouse(canvas, SWT.MouseDown, x1, y1, mask);
    window.mouse(canvas, SWT.MouseMove, (x1 + x2) / 2, (y1 + y2) / 2, mask | SWT.BUTTON1);
    window.mouse(canvas, SWT.MouseMove, x2, y2, mask | SWT.BUTTON1);
    window.mouse(canvas, SWT.MouseUp, x2, y2, mask | SWT.BUTTON1);
    window.settle(30);
  }

  private List<Coding> codings() {
    return study.project().codings().inSource(report.id());
  }

  private void choose(String typed) {
    Text box = window.find(Text.class, "pages.choice");
    assertThat(box).as("the choice of codes").isNotNull();
    box.setText(typed);
    box.notifyListeners(SWT.DefaultSelection, new Event());
    window.settle(30);
  }

  @Test
  void draggingOverThePageSelectsWordsAndEnterCodesThem() {
    drag(canvas.getClientArea().width / 5, 130, canvas.getClientArea().width / 2, 190, 0);
    TextRange range = window.workbench.selection().range();
    assertThat(range.isEmpty()).isFalse();

    window.key(canvas, SWT.CR, 0);
    choose("lights");

    String words = study.project().sources().text(report.id());
    assertThat(codings()).hasSize(1);
    assertThat(((TextRange) codings().get(0).location()).in(words))
        .isEqualTo(range.in(words).strip());
    assertThat(window.lookFor(Text.class, "pages.choice")).as("the box is gone").isEmpty();
    assertThat(canvas.isFocusControl()).isTrue();
  }

  @Test
  void draggingWithAltDrawsARegionAndItsCodeIsChosenAtOnce() {
    drag(200, 200, 400, 300, SWT.ALT);
    choose("maps");

    PageRectangle region = (PageRectangle) codings().get(0).location();
    assertThat(region.page()).isEqualTo(1);
    assertThat(region.width() / region.height()).isBetween(1.9, 2.1);
    Table list = window.find(Table.class, "pages.regions");
    assertThat(list.getItem(0).getText()).isEqualTo("p. 1 · maps");
    assertThat(list.getSelectionIndex()).isZero();
  }

  @Test
  void aRegionIsCodedByKeysAlone() {
    canvas.setFocus();
    window.mouse(canvas, SWT.MouseDown, 300, 300, SWT.ALT);
    window.mouse(canvas, SWT.MouseMove, 330, 330, SWT.ALT | SWT.BUTTON1);
    window.key(canvas, SWT.ARROW_DOWN, 0);
    window.key(canvas, SWT.ARROW_RIGHT, SWT.SHIFT);
    window.key(canvas, SWT.CR, 0);
    choose("maps");

    PageRectangle region = (PageRectangle) codings().get(0).location();
    assertThat(region.width()).isGreaterThan(region.height());
  }

  @Test
  void escapeInTheChoiceLeavesTheRectangleToBeChanged() {
    drag(200, 200, 400, 300, SWT.ALT);
    Text box = window.find(Text.class, "pages.choice");
    Event escape = new Event();
    escape.detail = SWT.TRAVERSE_ESCAPE;
    box.notifyListeners(SWT.Traverse, escape);
    window.settle(30);
    assertThat(window.find(CLabel.class, "pages.place").getText()).startsWith("Rectangle:");

    window.key(canvas, SWT.ESC, 0);

    assertThat(window.find(CLabel.class, "pages.place").getText()).startsWith("Drag over words");
    assertThat(codings()).isEmpty();
  }

  @Test
  void keysTurnThePages() {
    window.key(canvas, SWT.END, 0);
    window.settle(200);
    assertThat(window.find(Text.class, "pages.page").getText()).isEqualTo("12");

    window.key(canvas, SWT.HOME, 0);
    window.settle(200);
    assertThat(window.find(Text.class, "pages.page").getText()).isEqualTo("1");

    window.key(canvas, SWT.PAGE_DOWN, 0);
    window.settle(200);
    assertThat(canvas.getVerticalBar().getSelection()).isPositive();
  }

  @Test
  void aPageIsGoneToByItsNumberAndByItsThumbnail() {
    Text page = window.find(Text.class, "pages.page");
    page.setText("5");
    page.notifyListeners(SWT.DefaultSelection, new Event());
    window.settle(200);
    assertThat(page.getText()).isEqualTo("5");

    Canvas thumbnails = window.find(Canvas.class, "pages.thumbnails");
    thumbnails.setFocus();
    window.key(thumbnails, SWT.ARROW_DOWN, 0);
    window.settle(200);
    assertThat(page.getText()).isEqualTo("6");
  }

  @Test
  void codedWordsAreTintedAndUnderlinedAndUndoTakesThatAway() {
    window.settle(1500);
    ImageData before = window.seen(canvas);
    study.testProject().coding(report, "Chapter 1", study.code("lights"));
    window.settle(200);
    assertThat(different(before, window.seen(canvas))).isPositive();

    study.project().undo();
    window.settle(200);

    assertThat(different(before, window.seen(canvas))).isZero();
  }

  private static int different(ImageData one, ImageData other) {
    int different = 0;
    for (int y = 0; y < one.height; y++) {
      // The bar at the right edge fades away when nobody scrolls.
      for (int x = 0; x < one.width - 40; x++) {
        different += one.getPixel(x, y) == other.getPixel(x, y) ? 0 : 1;
      }
    }
    return different;
  }

  @Test
  void aLargePageIsDrawnAnewInItsNewSize() {
    int before = canvas.getVerticalBar().getMaximum();
    Event wheel = new Event();
    wheel.count = 1;
    wheel.stateMask = SWT.MOD1;
    canvas.notifyListeners(SWT.MouseVerticalWheel, wheel);
    assertThat(canvas.getVerticalBar().getMaximum()).isGreaterThan(before);
    window.until("ink on the larger page", () -> darkest(window.seen(canvas)) < 60);
  }

  @Test
  void aPictureIsShownAndItsRegionCoded() throws IOException {
    report = study.add(Files.picture(folder, 400, 200));
    show(report);

    drag(200, 60, 300, 110, SWT.ALT);
    choose("flags");

    assertThat(codings()).hasSize(1);
  }

  @Test
  void aClosedViewLeavesNoListener() {
    window.view.close();

    assertThat(window.workbench.listeners()).isZero();
  }
}
