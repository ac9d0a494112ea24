package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.page.PagePresenter;

/** The page with its widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class PageTest {
  private static final String ASTRONAUT = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80";
  private static final String TEXT =
      "Members feared that the contract would pass to a private provider. ".repeat(12)
          + "\n\nThe Chair asked who decides. "
          + ASTRONAUT
          + " \u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064a\u0633.\n\n"
          + "Rural patients would lose most. ".repeat(200);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private Code fears;
  private StyledText text;
  private PagePresenter page;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    fears = study.code("privatisation > fears");
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle();
    text = window.find(StyledText.class, "coding.text");
    page = window.desk.find(PagePresenter.class).orElseThrow();
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private int chair() {
    return TEXT.indexOf("The Chair");
  }

  private static Event event(int x, int y) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = 1;
    event.count = 1;
    return event;
  }

  private Coding stored(Coding coding) {
    return study.project().codings().find(coding.id()).orElseThrow();
  }

  private String words(Coding coding) {
    return stored(coding).textRange().orElseThrow().in(TEXT);
  }

  @Test
  void theWheelWithCtrlZoomsAndTheLineAtTheTopStaysThere() {
    text.setTopIndex(text.getLineAtOffset(chair()));
    window.settle();
    int height = text.getLineHeight();
    Event wheel = new Event();
    wheel.count = 1;
    wheel.stateMask = SWT.MOD1;
    for (int i = 0; i < 4; i++) {
      text.notifyListeners(SWT.MouseVerticalWheel, wheel);
    }
    window.settle();

    assertThat(page.settings().zoom()).isEqualTo(175);
    assertThat(wheel.doit).isFalse();
    assertThat(text.getLineHeight()).isBetween(height * 3 / 2, height * 2);
    int line = text.getLineAtOffset(chair());
    assertThat(text.getLinePixel(line)).isBetween(0, text.getLineHeight() - 1);
    assertThat(text.getLinePixel(line + 1) - text.getLinePixel(line))
        .isEqualTo(text.getLineHeight());
  }

  @Test
  void selectedWordsHoldTheWholeOfTheirFirstAndLastCharacter() {
    int emoji = TEXT.indexOf(ASTRONAUT);
    text.setFocus();
    text.setSelection(emoji - 3, emoji + 3);
    window.settle();

    assertThat(window.workbench.selection().range())
        .isEqualTo(new TextRange(emoji - 3, emoji + ASTRONAUT.length()));
    assertThat(text.getSelectionText()).endsWith(ASTRONAUT);
  }

  @Test
  void theEndOfAStripeIsDraggedToAnotherWord() {
    Coding coding = study.coding(minutes, "The Chair", fears);
    pick(coding);
    Canvas stripes = window.find(Canvas.class, "coding.stripes");
    int bottom = text.getLinePixel(text.getLineAtOffset(chair())) + text.getLineHeight() - 2;
    long last = study.project().journal().last();
    stripes.notifyListeners(SWT.MouseDown, event(5, bottom));
    Point there = text.getLocationAtOffset(chair() + "The Chair asked".length());
    Point onStripes = stripes.toControl(text.toDisplay(there.x + 1, there.y + 4));
    stripes.notifyListeners(SWT.MouseMove, event(onStripes.x, onStripes.y));
    window.settle();
    assertThat(words(coding)).isEqualTo("The Chair");
    stripes.notifyListeners(SWT.MouseUp, event(onStripes.x, onStripes.y));
    window.settle();

    assertThat(words(coding)).isEqualTo("The Chair asked");
    assertThat(study.project().journal().last()).isEqualTo(last + 1);
  }

  @Test
  void aHandleInTheTextIsDraggedToAnotherWord() {
    Coding coding = study.coding(minutes, "asked who", fears);
    pick(coding);
    Canvas handle = window.find(Canvas.class, "coding.handle.start");
    assertThat(handle.getVisible()).isTrue();
    handle.notifyListeners(SWT.MouseDown, event(2, 5));
    Point there = text.getLocationAtOffset(chair());
    Point onHandle = handle.toControl(text.toDisplay(there.x, there.y + 5));
    handle.notifyListeners(SWT.MouseMove, event(onHandle.x, onHandle.y));
    handle.notifyListeners(SWT.MouseUp, event(onHandle.x, onHandle.y));
    window.settle();

    assertThat(words(coding)).isEqualTo("The Chair asked who");
  }

  @Test
  void anEndIsMovedByKeysAlone() {
    Coding coding = study.coding(minutes, "The Chair", fears);
    pick(coding);
    text.setFocus();
    page.pickEnd(End.END);
    key(SWT.ARROW_RIGHT, SWT.MOD1);
    key(SWT.ARROW_RIGHT, SWT.MOD1);
    key(SWT.ARROW_LEFT, 0);
    key(SWT.CR, 0);
    window.settle();

    assertThat(words(coding)).isEqualTo("The Chair asked wh");
    assertThat(window.lookFor(Text.class, "quickcode.box")).isEmpty();
    page.pickEnd(End.END);
    key(SWT.ARROW_RIGHT, 0);
    key(SWT.ESC, 0);
    window.settle();
    assertThat(words(coding)).isEqualTo("The Chair asked wh");
  }

  private void key(int code, int modifiers) {
    Event key = new Event();
    key.type = SWT.KeyDown;
    key.keyCode = code;
    key.character = code == SWT.CR || code == SWT.ESC ? (char) code : 0;
    key.stateMask = modifiers;
    text.notifyListeners(SWT.KeyDown, key);
  }

  private void pick(Coding coding) {
    window.workbench.select(
        window
            .workbench
            .selection()
            .withText(minutes.id(), coding.textRange().orElseThrow())
            .withCoding(coding.id()));
    window.settle();
    text.setTopIndex(Math.max(0, text.getLineAtOffset(chair()) - 5));
    window.settle();
  }

  @Test
  void aClickOnTheDensityBarGoesThere() {
    Canvas density = window.find(Canvas.class, "coding.density");
    density.notifyListeners(SWT.MouseDown, event(4, density.getSize().y - 1));
    window.settle();

    int last = text.getLineCount() - 1;
    assertThat(text.getLinePixel(last)).isBetween(0, text.getClientArea().height);
  }

  @Test
  void theCodesAtTheCaretAreSteppedThroughByKeys() {
    study.coding(minutes, "The Chair asked", fears);
    Coding second = study.coding(minutes, "Chair asked who", study.code("roles"));
    text.setFocus();
    text.setSelection(chair() + 6);
    window.settle();
    page.listCodesHere();
    window.settle();
    Table list = window.find(Table.class, "page.codes-here");
    assertThat(list.isFocusControl()).isTrue();
    list.setSelection(1);
    list.notifyListeners(SWT.Selection, new Event());
    assertThat(window.workbench.selection().coding()).isEqualTo(second.id());
    assertThat(text.getCaretOffset()).isEqualTo(chair() + 6);
    Event escape = new Event();
    escape.keyCode = SWT.ESC;
    list.notifyListeners(SWT.KeyDown, escape);
    window.settle();

    assertThat(window.lookFor(Table.class, "page.codes-here")).isEmpty();
    assertThat(text.isFocusControl()).isTrue();
    assertThat(window.workbench.selection().coding()).isNull();
  }

  @Test
  void stripesMoveToTheOtherSideAndOutOfTheWay() {
    Canvas stripes = window.find(Canvas.class, "coding.stripes");
    int textLeft = text.getLocationAtOffset(0).x;
    assertThat(stripes.getBounds().x).isGreaterThan(textLeft);
    page.moveStripes();
    window.settle();
    assertThat(stripes.getBounds().x).isLessThan(text.getLocationAtOffset(0).x);
    page.moveStripes();
    window.settle();
    assertThat(stripes.getVisible()).isFalse();
    assertThat(text.getLocationAtOffset(0).x).isEqualTo(textLeft);
  }

  @Test
  void aCodeUndoneWhileItsStripeIsSelectedLeavesThePageInOrder() {
    Code late = study.code("late");
    Coding coding = study.coding(minutes, "The Chair", late);
    pick(coding);
    page.pickEnd(End.END);
    study.project().undo();
    study.project().undo();
    window.settle();

    assertThat(window.find(Canvas.class, "coding.handle.end").getVisible()).isFalse();
    assertThat(text.getSelectionText()).isEqualTo("The Chair");
    key(SWT.ARROW_RIGHT, 0);
    assertThat(window.workbench.problems).isEmpty();
  }

  @Test
  void aSourceDeletedWhileItIsOpenLeavesAnEmptyPageAndUndoBringsItBack() {
    Coding coding = study.coding(minutes, "The Chair", fears);
    pick(coding);
    study.project().apply(new SourceEdits(study.project()).delete(Set.of(minutes.id()), "Delete"));
    window.settle();
    assertThat(text.getCharCount()).isZero();
    assertThat(window.find(Canvas.class, "coding.handle.start").getVisible()).isFalse();

    study.project().undo();
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle();
    assertThat(text.getCharCount()).isEqualTo(TEXT.length());
  }
}
