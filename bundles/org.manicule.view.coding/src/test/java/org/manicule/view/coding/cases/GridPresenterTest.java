package org.manicule.view.coding.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Case;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.cases.GridState.Row;
import org.manicule.view.coding.desk.CodingDesk;

class GridPresenterTest {
  private static final int YEAR = GridState.FIRST_VARIABLE;

  @TempDir Path folder;
  private final FakeGrid view = new FakeGrid();
  private TestProject study;
  private TrialWorkbench workbench;
  private GridPresenter presenter;
  private Source blog;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    blog = study.source("Blog", "A white lorry.");
    study.source("Minutes", "Members feared a sale.");
    study.source("Report", "All is well.");
    workbench = new TrialWorkbench(study.project());
    CodingDesk desk = new CodingDesk(workbench);
    presenter = new GridPresenter(desk, study.project(), view);
    presenter.start(Runnable::run);
    desk.opened(
        Assigning.class,
        new Assigning(desk, (title, names, fresh) -> view.chosenCase, Runnable::run));
    view.variable = Variable.ofSources("year", VariableType.NUMBER);
    presenter.newVariable();
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void aNewVariableIsAColumnAndUndoTakesItAway() {
    assertThat(view.state.variables()).extracting(Variable::name).containsExactly("year");

    study.project().undo();

    assertThat(view.state.variables()).isEmpty();
  }

  @Test
  void aValueWrittenIntoSeveralRowsIsOneStep() {
    presenter.write(List.of(0, 2), YEAR, "2021");
    assertThat(column(YEAR)).containsExactly("2021", "", "2021");

    study.project().undo();
    assertThat(column(YEAR)).containsExactly("", "", "");
  }

  @Test
  void aValueThatDoesNotFitIsRefusedAndChangesNothing() {
    long before = study.project().journal().last();

    assertThatThrownBy(() -> presenter.write(List.of(0), YEAR, "last year"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("last year");
    assertThat(study.project().journal().last()).isEqualTo(before);
  }

  @Test
  void aNameWrittenAnewRenamesTheSource() {
    presenter.write(List.of(0), GridState.NAME, "Web log");

    assertThat(study.project().sources().find(blog.id()).orElseThrow().name()).isEqualTo("Web log");
  }

  @Test
  void selectedCellsAreCleared() {
    presenter.write(List.of(0, 1), YEAR, "2021");
    view.select(0, YEAR, 0, 1);

    presenter.clear();

    assertThat(column(YEAR)).containsExactly("", "", "");
  }

  @Test
  void rowsAreOrderedByAVariableWithEmptyOnesLast() {
    presenter.write(List.of(0), YEAR, "2021");
    presenter.write(List.of(1), YEAR, "999");

    presenter.order(YEAR);
    assertThat(names()).containsExactly("Minutes", "Blog", "Report");
    presenter.order(YEAR);
    assertThat(names()).containsExactly("Blog", "Minutes", "Report");
  }

  @Test
  void rowsStayWhereTheyAreWhileTheirValuesChange() {
    presenter.order(YEAR);
    presenter.write(List.of(2), YEAR, "1999");

    assertThat(names()).containsExactly("Blog", "Minutes", "Report");
  }

  @Test
  void theFilterLooksAtNames() {
    presenter.filter("MIN");

    assertThat(names()).containsExactly("Minutes");
    assertThat(view.state.total()).isEqualTo(3);
  }

  // ---- pasting ---------------------------------------------------------------------------------

  @Test
  void aColumnIsPastedDownwardsAndWhatDoesNotFitIsLeftOut() {
    view.clipboard = "2019\nunknown\n2021\n";
    view.select(0, YEAR, 0);

    presenter.paste();

    assertThat(view.plan.misfits()).isEqualTo(1);
    assertThat(view.plan.cells().get(0).row()).isEqualTo("Minutes");
    assertThat(column(YEAR)).containsExactly("2019", "", "2021");
    study.project().undo();
    assertThat(column(YEAR)).containsExactly("", "", "");
  }

  @Test
  void nothingIsPastedWhenThePreviewIsCancelled() {
    view.clipboard = "2019";
    view.confirms = false;
    view.select(0, YEAR, 0);

    presenter.paste();

    assertThat(column(YEAR)).containsExactly("", "", "");
  }

  @Test
  void oneValueGoesIntoAllSelectedRows() {
    view.clipboard = "2019";
    view.select(0, YEAR, 0, 2);

    presenter.paste();

    assertThat(column(YEAR)).containsExactly("2019", "", "2019");
  }

  @Test
  void twoColumnsGoWhereTheNamesSay() {
    view.clipboard = "Report\t2001\nBlog\t2002\nPoem\t2003";
    view.select(1, YEAR, 1);

    presenter.paste();

    assertThat(column(YEAR)).containsExactly("2002", "", "2001");
    assertThat(view.plan.cells().get(0).problem()).contains("Poem");
  }

  @Test
  void moreLinesOrColumnsThanThereIsRoomForAreRefused() {
    view.select(2, YEAR, 2);
    view.clipboard = "1\n2";
    assertThatThrownBy(presenter::paste)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("room for 1");

    view.clipboard = "1\t2\t3";
    assertThatThrownBy(presenter::paste)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("3 columns");
  }

  @Test
  void copiedRowsCanBePastedBackByName() {
    presenter.write(List.of(0, 1), YEAR, "2021");
    view.select(0, YEAR, 0, 1);
    presenter.copy();
    assertThat(view.copied).isEqualTo("Blog\t2021\nMinutes\t2021");

    presenter.clear();
    view.clipboard = view.copied;
    presenter.paste();

    assertThat(column(YEAR)).containsExactly("2021", "2021", "");
  }

  // ---- cases -----------------------------------------------------------------------------------

  @Test
  void selectedSourcesAreAssignedToANewCaseInOneStep() {
    view.select(0, GridState.MEMBERS, 0, 1);
    view.chosenCase = Optional.of("Ward 3");

    presenter.edit();

    assertThat(column(GridState.MEMBERS)).containsExactly("Ward 3", "Ward 3", "");
    study.project().undo();
    assertThat(study.project().cases().all()).isEmpty();
  }

  @Test
  void casesAreRowsWithVariablesOfTheirOwn() {
    view.select(0, GridState.MEMBERS, 0, 1);
    view.chosenCase = Optional.of("Ward 3");
    presenter.edit();

    presenter.showRows(EntityType.CASE);
    view.variable = new Variable(Id.random(), "urban", VariableType.YES_NO, EntityType.CASE, "");
    presenter.newVariable();
    presenter.write(List.of(0), GridState.FIRST_VARIABLE, "Yes");

    assertThat(names()).containsExactly("Ward 3");
    assertThat(column(GridState.MEMBERS)).containsExactly("2");
    assertThat(column(GridState.FIRST_VARIABLE)).containsExactly("yes");
    Case ward = study.project().cases().all().get(0);
    assertThat(study.project().cases().values(ward.id()))
        .extracting(Value::text)
        .containsExactly("true");
  }

  @Test
  void deletedCasesLeaveTheirSources() {
    view.name = Optional.of("Ward 3");
    presenter.newCase();
    view.select(0, GridState.NAME, 0);

    presenter.deleteCases();

    assertThat(names()).isEmpty();
    assertThat(study.project().sources().count()).isEqualTo(3);
  }

  @Test
  void aSourceIsTakenOutOfACase() {
    view.select(0, GridState.MEMBERS, 0);
    view.chosenCase = Optional.of("Ward 3");
    presenter.edit();
    workbench.select(workbench.selection().withText(blog.id(), null));

    view.focused = false;
    new Assigning(new CodingDesk(workbench), (t, n, f) -> Optional.of(n.get(0)), Runnable::run)
        .unassign();

    assertThat(column(GridState.MEMBERS)).containsExactly("", "", "");
  }

  @Test
  void aVariableGoesWithItsValuesAndSaysHowMany() {
    presenter.write(List.of(0, 1), YEAR, "2021");
    view.select(0, YEAR, 0);

    presenter.deleteVariable();

    assertThat(view.state.variables()).isEmpty();
    assertThat(workbench.lastWord()).contains("year", "2 values");
  }

  private List<String> names() {
    return view.state.rows().stream().map(Row::name).toList();
  }

  private List<String> column(int column) {
    return IntStream.range(0, view.state.rows().size())
        .mapToObj(row -> presenter.cells(row).get(column))
        .toList();
  }

  private static final class FakeGrid implements GridView {
    private GridState state = GridState.NOTHING;
    private Optional<String> name = Optional.empty();
    private Optional<String> chosenCase = Optional.empty();
    private @Nullable Variable variable;
    private @Nullable PastePlan plan;
    private String clipboard = "";
    private String copied = "";
    private boolean confirms = true;
    private boolean focused = true;
    private int row;
    private int column;
    private List<Integer> selected = List.of();

    private void select(int newRow, int newColumn, Integer... rows) {
      row = newRow;
      column = newColumn;
      selected = List.of(rows);
    }

    @Override
    public void show(GridState newState) {
      state = newState;
    }

    @Override
    public void refreshCells() {}

    @Override
    public Optional<String> askName(String title, String label, String value) {
      return name;
    }

    @Override
    public Optional<Variable> askVariable(@Nullable Variable present, EntityType scope) {
      return Optional.ofNullable(variable);
    }

    @Override
    public boolean confirm(PastePlan shown) {
      plan = shown;
      return confirms;
    }

    @Override
    public String clipboard() {
      return clipboard;
    }

    @Override
    public void copy(String text) {
      copied = text;
    }

    @Override
    public void edit() {}

    @Override
    public List<Integer> selectedRows() {
      return selected;
    }

    @Override
    public int currentRow() {
      return row;
    }

    @Override
    public int currentColumn() {
      return column;
    }

    @Override
    public boolean hasFocus() {
      return focused;
    }
  }
}
