package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The codebook and the definition with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CodebookViewTest {
  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private Code fears;
  private Code sale;
  private Tree tree;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
    sale = study.code("fears > sale");
    fears = study.code("fears");
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.settle();
    tree = window.find(Tree.class, "codebook.tree");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void setsStandBelowTheCodesWithTheirMembersAndCounts() {
    Tree sets = window.find(Tree.class, "codebook.sets");
    assertThat(sets.isVisible()).as("without sets there is nothing to show").isFalse();

    study.project().apply(new CodeSetEdits(study.project()).make("Money", List.of(sale), "set"));
    window.settle();
    assertThat(sets.isVisible()).isTrue();
    assertThat(sets.getItem(0).getText()).isEqualTo("Money: 1 code, no codings");
    study.coding(minutes, "a sale", sale);
    window.settle();
    assertThat(sets.getItem(0).getText()).isEqualTo("Money: 1 code, 1 coding");
    assertThat(sets.getItem(0).getItem(0).getText()).startsWith("sale");

    sets.setSelection(sets.getItem(0).getItem(0));
    sets.notifyListeners(SWT.Selection, new Event());
    assertThat(window.workbench.selection().codes()).containsExactly(sale.id());
    Event del = new Event();
    del.keyCode = SWT.DEL;
    sets.notifyListeners(SWT.KeyDown, del);
    window.settle();
    assertThat(study.project().codebook().sets().get(0).codes()).isEmpty();
  }

  @Test
  void aCodingChangesTheNumbersOfItsRowOnly() {
    study.code("hopes");
    window.settle();
    List<TreeItem> filled = new ArrayList<>();
    tree.addListener(SWT.SetData, event -> filled.add((TreeItem) event.item));

    study.coding(minutes, "a sale", sale);
    window.settle();

    assertThat(row("sale").getText(1)).isEqualTo("1");
    assertThat(row("sale").getText(2)).isEqualTo("1");
    assertThat(row("fears").getText(1)).isEmpty();
    assertThat(filled).isEmpty();
  }

  @Test
  void clickingANumberShowsThePassagesItCounts() {
    study.coding(minutes, "a sale", sale);
    window.settle();
    Rectangle number = row("sale").getBounds(1);
    Event click = new Event();
    click.button = 1;
    click.x = number.x + number.width / 2;
    click.y = number.y + number.height / 2;

    tree.notifyListeners(SWT.MouseDown, click);
    window.settle();

    assertThat(window.workbench.shownViews).contains("passages");
    assertThat(window.workbench.selection().codes()).containsExactly(sale.id());
  }

  @Test
  void movedAndNewCodesStandWhereTheyBelongAndWhatIsOpenStaysOpen() {
    study.code("fears > closure > of hospitals");
    study.code("hopes > jobs");
    window.settle();
    Event expand = new Event();
    expand.item = row("closure");
    row("closure").setExpanded(true);
    tree.notifyListeners(SWT.Expand, expand);
    window.settle();

    Code first = study.code("another");
    study
        .project()
        .apply(Edit.of("Move", Change.replaced(first, stored(first).withPlace(null, -1))));
    window.settle();

    assertThat(rows(tree.getItems())).containsExactly("another", "fears", "hopes");
    assertThat(row("fears").getExpanded()).isTrue();
    assertThat(row("closure").getExpanded()).isTrue();
    assertThat(row("hopes").getExpanded()).isFalse();
    assertThat(rows(row("fears").getItems())).containsExactly("sale", "closure");
  }

  @Test
  void theSelectionStaysOnItsCodeWhenRowsComeAndGo() {
    window.workbench.select(window.workbench.selection().withCodes(Set.of(sale.id())));
    window.settle();
    Code first = study.code("another");
    study
        .project()
        .apply(Edit.of("Move", Change.replaced(first, stored(first).withPlace(null, -1))));
    window.settle();

    assertThat(rows(tree.getSelection())).containsExactly("sale");
    assertThat(window.workbench.selection().codes()).containsExactly(sale.id());
  }

  @Test
  void undoOfACodeTakesItsRowAway() {
    study.code("hopes");
    window.settle();
    study.project().undo();
    window.settle();

    assertThat(rows(tree.getItems())).containsExactly("fears");
  }

  @Test
  void lettersTypedInTheTreeGoToTheFilterAndEscapeClearsIt() {
    study.code("hopes");
    window.settle();
    Event key = new Event();
    key.character = 'h';
    key.keyCode = 'h';

    tree.notifyListeners(SWT.KeyDown, key);
    window.settle();
    Text filter = window.find(Text.class, "codebook.filter");
    assertThat(filter.getText()).isEqualTo("h");
    assertThat(rows(tree.getItems())).containsExactly("hopes");
    Event escape = new Event();
    escape.keyCode = SWT.ESC;
    filter.notifyListeners(SWT.KeyDown, escape);
    window.settle();

    assertThat(filter.getText()).isEmpty();
    assertThat(rows(tree.getItems())).containsExactly("fears", "hopes");
  }

  @Test
  void aCodeSetCanBeShownAlone() {
    study.code("hopes");
    study.project().apply(new CodeSetEdits(study.project()).make("Money", List.of(sale), "Set"));
    window.settle();
    Combo scope = window.find(Combo.class, "codebook.scope");

    scope.select(Arrays.asList(scope.getItems()).indexOf("Set: Money"));
    scope.notifyListeners(SWT.Selection, new Event());
    window.settle();

    assertThat(rows(tree.getItems())).containsExactly("fears");
    assertThat(row("fears").getExpanded()).isTrue();
  }

  @Test
  void digitsOfFavouritesHaveAColumnOfTheirOwn() {
    assertThat(tree.getColumn(3).getWidth()).isZero();

    window.desk.favourites().set(4, sale.id());
    window.settle();

    assertThat(row("sale").getText(3)).isEqualTo("4");
    assertThat(tree.getColumn(3).getWidth()).isPositive();
  }

  @Test
  void aDefinitionIsWrittenInPlaceAndKeptWhenTheFieldIsLeft() {
    window.workbench.select(window.workbench.selection().withCodes(Set.of(sale.id())));
    window.settle();
    StyledText meaning = window.find(StyledText.class, "definition.meaning");
    meaning.setFocus();
    meaning.setText("Selling what is public");
    assertThat(stored(sale).definition()).isEqualTo(CodeDefinition.EMPTY);

    tree.setFocus();
    window.settle();

    assertThat(stored(sale).definition().meaning()).isEqualTo("Selling what is public");
    study.project().undo();
    window.settle();
    assertThat(meaning.getText()).isEmpty();
  }

  @Test
  void whatIsBeingWrittenSurvivesTheEditOfAnotherCoder() {
    window.workbench.select(window.workbench.selection().withCodes(Set.of(sale.id())));
    window.settle();
    StyledText meaning = window.find(StyledText.class, "definition.meaning");
    meaning.setFocus();
    meaning.setText("Selling");
    meaning.setCaretOffset(4);

    study.codeAs("B. Marsh");
    study.define(stored(sale), new CodeDefinition("", "for sales", "", List.of()));
    window.settle();

    assertThat(meaning.getText()).isEqualTo("Selling");
    assertThat(meaning.getCaretOffset()).isEqualTo(4);
    assertThat(window.find(StyledText.class, "definition.use").getText()).isEqualTo("for sales");
    tree.setFocus();
    window.settle();
    assertThat(stored(sale).definition())
        .isEqualTo(new CodeDefinition("Selling", "for sales", "", List.of()));
  }

  @Test
  void theSelectedCodingBecomesAnExampleByAButton() {
    var coding = study.coding(minutes, "a sale", sale);
    Button add = window.find(Button.class, "definition.example.add");
    assertThat(add.isEnabled()).isFalse();
    window.workbench.select(window.workbench.selection().withCoding(coding.id()));
    window.settle();

    add.notifyListeners(SWT.Selection, new Event());
    window.settle();

    assertThat(stored(sale).definition().examples()).hasSize(1);
    assertThat(window.find(Button.class, "definition.example.remove")).isNotNull();
  }

  private Code stored(Code code) {
    return study.project().codebook().tree().find(code.id()).orElseThrow();
  }

  private TreeItem row(String name) {
    return find(tree.getItems(), name);
  }

  private static TreeItem find(TreeItem[] items, String name) {
    for (TreeItem item : items) {
      TreeItem found = item.getText().equals(name) ? item : find(item.getItems(), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<String> rows(TreeItem[] items) {
    return Arrays.stream(items).map(TreeItem::getText).toList();
  }
}
