package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.text.CodingPresenter;

/** The views with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ViewsTest {
  private static final String TEXT =
      "Members feared that the contract would pass to a private provider. ".repeat(12)
          + "\n\nThe Chair asked who decides.\n\n"
          + "Rural patients would lose most. ".repeat(200);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private Code fears;
  private StyledText text;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    fears = study.code("privatisation > fears");
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle();
    text = window.find(StyledText.class, "coding.text");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void wordsAreCodedByTypingAndTheSelectionStays() {
    select("who decides");
    window.desk.find(CodingPresenter.class).orElseThrow().passages().quickCode();
    Text box = window.find(Text.class, "quickcode.box");
    box.setText("democratic deficit > no say");
    box.notifyListeners(SWT.DefaultSelection, new Event());
    window.settle();

    assertThat(study.project().codings().count()).isEqualTo(1);
    assertThat(window.lookFor(Text.class, "quickcode.box")).isEmpty();
    assertThat(text.getSelectionText()).isEqualTo("who decides");
    assertThat(text.isFocusControl()).isTrue();
  }

  @Test
  void doubleClickingACodeCodesTheSelectedWords() {
    select("who decides");
    Tree tree = window.find(Tree.class, "codebook.tree");
    Event event = new Event();
    event.item = tree.getItem(0).getItem(0);
    tree.notifyListeners(SWT.DefaultSelection, event);
    window.settle();

    assertThat(study.project().codings().list(CodingQuery.ALL))
        .singleElement()
        .satisfies(coding -> assertThat(coding.code()).isEqualTo(fears.id()));
    assertThat(tree.getItem(0).getItem(0).getText(1).strip()).startsWith("1");
  }

  @Test
  void scrollAndSelectionSurviveTheCodingOfAnotherCoder() {
    select("Rural patients");
    text.setTopIndex(30);
    window.settle();
    int top = text.getTopPixel();

    study.codeAs("B. Marsh");
    study.coding(minutes, "The Chair", fears);
    window.settle();

    assertThat(text.getTopPixel()).isEqualTo(top);
    assertThat(text.getSelectionText()).isEqualTo("Rural patients");
  }

  @Test
  void placeAndSelectionSurviveAnotherWidth() {
    select("Rural patients");
    text.setTopIndex(text.getLineAtOffset(TEXT.indexOf("The Chair")));
    window.settle();
    window.shell.setSize(1300, 700);
    window.settle();

    int line = text.getLineAtOffset(TEXT.indexOf("The Chair"));
    assertThat(text.getLinePixel(line)).isBetween(0, text.getLineHeight() - 1);
    assertThat(text.getSelectionText()).isEqualTo("Rural patients");
  }

  @Test
  void wordsAreCopiedWithoutTheBreaksOfThePage() {
    int end = TEXT.indexOf('\n');
    text.setSelection(0, end);
    text.copy();

    Clipboard clipboard = new Clipboard(window.display);
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertThat(copied).isEqualTo(TEXT.substring(0, end));
  }

  @Test
  void clickingAStripeSelectsItsPassage() {
    study.coding(minutes, "The Chair asked who decides.", fears);
    window.settle();
    Canvas stripes = window.find(Canvas.class, "coding.stripes");
    int line = text.getLineAtOffset(TEXT.indexOf("The Chair"));
    Event event = new Event();
    event.x = 4;
    event.y = text.getLinePixel(line) + text.getLineHeight() / 2;
    event.button = 1;
    stripes.notifyListeners(SWT.MouseDown, event);
    window.settle();

    assertThat(text.getSelectionText()).isEqualTo("The Chair asked who decides.");
    assertThat(window.workbench.selection().coding()).isNotNull();
  }

  @Test
  void theListOfPassagesLeadsToThePlace() {
    study.coding(minutes, TEXT.length() - 33, TEXT.length() - 1, fears);
    window.workbench.select(window.workbench.selection().withCodes(Set.of(fears.id())));
    window.settle();
    Table table = window.find(Table.class, "passages.table");
    assertThat(table.getItemCount()).isEqualTo(1);

    table.setFocus();
    table.setSelection(0);
    table.notifyListeners(SWT.Selection, new Event());
    window.settle();

    Point caret = text.getLocationAtOffset(text.getCaretOffset());
    assertThat(text.getClientArea().contains(caret)).isTrue();
    assertThat(text.getSelectionText()).contains("Rural patients");
    assertThat(table.isFocusControl()).isTrue();
  }

  @Test
  void whatIsOpenInTheCodebookStaysOpenWhenCodesCome() {
    study.code("inequalities > rural access");
    window.settle();
    Tree tree = window.find(Tree.class, "codebook.tree");
    TreeItem privatisation = item(tree, "privatisation");
    privatisation.setExpanded(true);
    study.code("another");
    window.settle();

    assertThat(item(tree, "privatisation").getExpanded()).isTrue();
    assertThat(item(tree, "inequalities").getExpanded()).isFalse();
  }

  @Test
  void theFilterOpensWhatItFindsAndAfterwardsAllIsAsBefore() {
    study.code("inequalities > rural access");
    window.settle();
    Tree tree = window.find(Tree.class, "codebook.tree");
    Text filter = window.find(Text.class, "codebook.filter");

    filter.setText("rural");
    assertThat(tree.getItemCount()).isEqualTo(1);
    assertThat(tree.getItem(0).getExpanded()).isTrue();
    filter.setText("");

    assertThat(tree.getItemCount()).isEqualTo(2);
    assertThat(item(tree, "inequalities").getExpanded()).isFalse();
  }

  private static TreeItem item(Tree tree, String name) {
    return Arrays.stream(tree.getItems())
        .filter(item -> item.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void select(String words) {
    text.setFocus();
    int at = TEXT.indexOf(words);
    text.setSelection(at, at + words.length());
    window.settle();
  }
}
