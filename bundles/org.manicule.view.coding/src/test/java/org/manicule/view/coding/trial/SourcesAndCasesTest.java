package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Selection;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.cases.swt.CasesViewProvider;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;

/** The list of sources and the grid of variables with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SourcesAndCasesTest {
  /** The columns behind the name are: cases, "coding done", "date", "region". */
  private static final int DATE = 3;

  @TempDir Path folder;
  private TestProject study;
  private Source blog;
  private Source minutes;
  private Variable region;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    blog = study.source("Blog", "A white lorry.");
    minutes = study.source("Minutes of the health scrutiny committee, 14 July 2021", "A sale.");
    study.source("Report", "All is well.");
    study.coding(minutes, "sale", study.code("fears"));
    region = Variable.ofSources("region", VariableType.TEXT);
    region = region.withType(VariableType.CHOICE, List.of("North", "South"));
    study.project().apply(new VariableEdits(study.project()).make(region, "Make"));
    study.value(minutes, "region", "North");
    study.value(blog, "date", "2019");
    study
        .project()
        .apply(
            new SourceEdits(study.project()).mark(List.of(blog.id()), true, "Mark").orElseThrow());
    CaseEdits cases = new CaseEdits(study.project());
    study
        .project()
        .apply(
            cases
                .assign(cases.named("Trust board"), List.of(minutes.id()), "Assign")
                .orElseThrow());
  }

  @AfterEach
  void close() {
    study.close();
  }

  private OneView sources(boolean dark, int width) {
    return new OneView(study.project(), dark, width, 420, SourcesViewProvider::new);
  }

  private OneView cases(boolean dark, int width) {
    return new OneView(study.project(), dark, width, 420, CasesViewProvider::new);
  }

  private static String text(Table table, int row, int column) {
    return table.getItem(row).getText(column).strip();
  }

  @Test
  void progressIsShownByShapeAndWords() {
    try (OneView window = sources(false, 560)) {
      Table table = window.find(Table.class, "sources.table");

      assertThat(text(table, 0, 2)).isEqualTo("\u25cf done");
      assertThat(text(table, 1, 2)).isEqualTo("\u25d0 partly");
      assertThat(text(table, 2, 2)).isEqualTo("\u25cb uncoded");
      assertThat(text(table, 1, 4)).isEqualTo("A. Reader");
      picture(window, "sources");
    }
  }

  @Test
  void noSourceIsChosenWhenNoneIsOpenAnyMore() {
    try (OneView window = sources(false, 300)) {
      Table table = window.find(Table.class, "sources.table");
      window.workbench.select(window.workbench.selection().withText(blog.id(), null));
      assertThat(table.getSelectionCount()).isEqualTo(1);

      window.workbench.select(Selection.NONE);

      assertThat(table.getSelectionCount()).isZero();
    }
  }

  @Test
  void groupsAreClosedByKey() {
    try (OneView window = sources(false, 300)) {
      Table table = window.find(Table.class, "sources.table");
      window.desk.find(SourcesPresenter.class).orElseThrow().group(Grouping.CASE);
      window.settle(30);
      assertThat(table.getItemCount()).isEqualTo(5);
      picture(window, "sources-groups");
      table.setSelection(0);
      Event left = new Event();
      left.keyCode = SWT.ARROW_LEFT;
      table.notifyListeners(SWT.KeyDown, left);

      assertThat(table.getItemCount()).isEqualTo(4);
      assertThat(text(table, 0, 0)).isEqualTo("\u25b8 Trust board (1)");
    }
  }

  @Test
  void theSelectionStaysWhereItIsWhenSomethingIsCoded() {
    try (OneView window = sources(false, 300)) {
      Table table = window.find(Table.class, "sources.table");
      table.setSelection(1);
      table.notifyListeners(SWT.Selection, new Event());
      study.coding(minutes, "A", study.code("fears"));
      // The list hears of the edit from another thread.
      for (int i = 0; i < 50 && !text(table, 1, 3).startsWith("2"); i++) {
        window.settle(40);
      }

      assertThat(table.getSelectionIndices()).containsExactly(1);
      assertThat(text(table, 1, 3)).startsWith("2");
    }
  }

  @Test
  void aCellIsFilledByTypingAndEnter() {
    try (OneView window = cases(false, 800)) {
      Table table = window.find(Table.class, "cases.table");
      at(table, 0, DATE);
      press(table, '2', '2');
      Text field = window.find(Text.class, "cases.field");
      assertThat(field.getText()).isEqualTo("2");
      field.setText("2021");
      traverse(field, SWT.TRAVERSE_RETURN);
      window.settle(60);

      assertThat(text(table, 0, DATE)).isEqualTo("2021");
      assertThat(window.lookFor(Text.class, "cases.field")).isEmpty();
      assertThat(table.getSelectionIndex()).isEqualTo(1);
      picture(window, "cases");
    }
  }

  @Test
  void whatDoesNotFitStaysInTheFieldWithTheReason() {
    Variable year = Variable.ofSources("a year", VariableType.NUMBER);
    study.project().apply(new VariableEdits(study.project()).make(year, "Make"));
    try (OneView window = cases(false, 800)) {
      Table table = window.find(Table.class, "cases.table");
      at(table, 1, 2);
      press(table, 'x', 'x');
      Text field = window.find(Text.class, "cases.field");
      traverse(field, SWT.TRAVERSE_RETURN);

      assertThat(window.find(Text.class, "cases.field")).isNotNull();
      picture(window, "cases-misfit");
      traverse(field, SWT.TRAVERSE_ESCAPE);
      window.settle(30);
      assertThat(study.project().cases().valuesOf(year.id())).isEmpty();
    }
  }

  @Test
  void oneEntryGoesIntoAllSelectedRows() {
    try (OneView window = cases(false, 800)) {
      Table table = window.find(Table.class, "cases.table");
      table.setSelection(new int[] {0, 2});
      Event event = new Event();
      event.item = table.getItem(2);
      table.notifyListeners(SWT.Selection, event);
      GridPresenter grid = window.desk.find(GridPresenter.class).orElseThrow();
      for (int i = 0; i < DATE; i++) {
        press(table, SWT.ARROW_RIGHT, (char) 0);
      }
      grid.edit();
      Text field = window.find(Text.class, "cases.field");
      field.setText("2020");
      traverse(field, SWT.TRAVERSE_RETURN);
      window.settle(60);

      Variable date = study.project().cases().variable("date", EntityType.SOURCE).orElseThrow();
      List<Value> values = study.project().cases().valuesOf(date.id());
      assertThat(values).hasSize(2).allSatisfy(each -> assertThat(each.text()).isEqualTo("2020"));
    }
  }

  @Test
  void anEmptyProjectSaysWhatToDo() {
    try (TestProject empty = TestProject.in(folder.resolve("empty"), new H2Projects());
        OneView window = new OneView(empty.project(), true, 620, 300, CasesViewProvider::new)) {
      assertThat(window.find(Table.class, "cases.table").getItemCount()).isZero();
      picture(window, "cases-empty-dark");
    }
  }

  private static void at(Table table, int row, int columns) {
    table.setSelection(row);
    Event event = new Event();
    event.item = table.getItem(row);
    table.notifyListeners(SWT.Selection, event);
    for (int i = 0; i < columns; i++) {
      press(table, SWT.ARROW_RIGHT, (char) 0);
    }
  }

  private static void press(Table table, int key, char character) {
    Event event = new Event();
    event.keyCode = key;
    event.character = character;
    table.notifyListeners(SWT.KeyDown, event);
  }

  private static void traverse(Text field, int how) {
    Event event = new Event();
    event.detail = how;
    field.notifyListeners(SWT.Traverse, event);
  }

  /** Pictures are taken where a folder for them is named. */
  private static void picture(OneView window, String name) {
    String pictures = System.getProperty("manicule.pictures");
    if (pictures != null && Files.isDirectory(Path.of(pictures))) {
      window.picture(Path.of(pictures, name + ".png").toString());
    }
  }
}
