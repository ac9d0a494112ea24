package org.manicule.view.coding.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.Case;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.cases.GridState.Row;
import org.manicule.view.coding.desk.Applying;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;

/** Decides what the grid of cases, sources and their variables shows and does. */
public final class GridPresenter {
  private final Words words = Words.beside(GridPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final GridView view;
  private final List<Registration> registrations = new ArrayList<>();
  private Executor uiThread = Runnable::run;
  private GridRows rows;
  private GridState state = GridState.NOTHING;
  private String filter = "";

  /** Prepares a view of a project; {@link #start} begins. */
  public GridPresenter(CodingDesk desk, Project project, GridView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.rows = new GridRows(project, EntityType.SOURCE);
  }

  /** Begins to follow the project, and shows the first state. */
  public void start(Executor thread) {
    uiThread = thread;
    registrations.add(desk.opened(GridPresenter.class, this));
    registrations.add(project.onChange(thread, this::refresh));
    fill(state);
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  // ---- what is shown ---------------------------------------------------------------------------

  /** Shows sources or cases as rows. */
  public void showRows(EntityType kind) {
    if (kind != state.kind()) {
      rows = new GridRows(project, kind);
      fill(new GridState(kind, List.of(), List.of(), 0, GridState.NAME, false));
    }
  }

  /** Shows only rows whose names hold these letters. */
  public void filter(String letters) {
    filter = letters.strip().toLowerCase(Locale.ROOT);
    fill(state);
  }

  /** Orders the rows by a column; once more turns the order round. */
  public void order(int column) {
    boolean turned = column == state.order() && !state.descending();
    fill(new GridState(state.kind(), List.of(), List.of(), 0, column, turned));
  }

  private void fill(GridState wanted) {
    boolean gone = wanted.order() >= GridState.FIRST_VARIABLE + rows.variables().size();
    int order = gone ? GridState.NAME : wanted.order();
    state =
        new GridState(
            wanted.kind(),
            rows.rows(filter, order, wanted.descending()),
            rows.variables(),
            rows.count(),
            order,
            wanted.descending());
    view.show(state);
  }

  /** The cells of a row as they are shown. */
  public List<String> cells(int row) {
    return rows.cells(state.rows().get(row));
  }

  /** What a column is called. */
  public String title(int column) {
    return switch (column) {
      case GridState.NAME -> words.say(state.ofCases() ? "column.case" : "column.source");
      case GridState.MEMBERS -> words.say(state.ofCases() ? "column.sources" : "column.cases");
      default -> state.variables().get(column - GridState.FIRST_VARIABLE).name();
    };
  }

  /** Tells those who listen to the screen where the cursor is. */
  public void announceCell() {
    int row = view.currentRow();
    if (row >= 0 && row < state.rows().size()) {
      String text = cells(row).get(view.currentColumn());
      String said = text.isEmpty() ? words.say("cell.empty") : text;
      workbench.announce(words.say("cell", title(view.currentColumn()), said));
    }
  }

  private void refresh(JournalEntry entry) {
    EditSummary what = entry.summary();
    if (what.touchesAny(Set.of(EntityType.SOURCE, EntityType.CASE, EntityType.VARIABLE))) {
      rows = new GridRows(project, state.kind());
      fill(state);
      view.refreshCells();
    } else if (what.touchesAny(Set.of(EntityType.VALUE, EntityType.CASE_MEMBER))) {
      // The rows stay where they are: whoever fills in a column does not want them to move.
      rows.forgetCells();
      view.refreshCells();
    }
  }

  // ---- cells -----------------------------------------------------------------------------------

  /** The variable of the current column, when it is one. */
  public Optional<Variable> variable() {
    return variable(view.currentColumn());
  }

  private Optional<Variable> variable(int column) {
    int index = column - GridState.FIRST_VARIABLE;
    return index >= 0 && index < state.variables().size()
        ? Optional.of(state.variables().get(index))
        : Optional.empty();
  }

  /** Whether the project may be changed. */
  public boolean canChange() {
    return !project.isReadOnly();
  }

  /** Whether there is a cell to change and the grid has the keyboard. */
  public boolean canEdit() {
    return canChange() && view.hasFocus() && view.currentRow() >= 0;
  }

  /** Opens the current cell for changing. */
  public void edit() {
    if (view.currentColumn() == GridState.MEMBERS) {
      assign();
    } else {
      view.edit();
    }
  }

  /**
   * Writes into a column of some rows, as one step.
   *
   * @param places the rows by their place; a name goes into the first one only
   * @param column the column
   * @param text what is written; empty takes values away
   * @throws org.manicule.api.UserException when it does not fit; says what would
   */
  public void write(List<Integer> places, int column, String text) {
    if (places.isEmpty()) {
      return;
    }
    if (column == GridState.NAME) {
      rename(state.rows().get(places.get(0)), text);
    } else {
      variable(column).ifPresent(variable -> set(places, variable, text));
    }
  }

  private void set(List<Integer> places, Variable variable, String text) {
    Map<Id<?>, String> written = new HashMap<>();
    places.forEach(place -> written.put(state.rows().get(place).id(), text));
    String of = places.size() == 1 ? state.rows().get(places.get(0)).name() : "";
    String label = words.say("edit.set", variable.name(), places.size(), of);
    applying()
        .apply(
            label,
            places.size(),
            () -> new VariableEdits(project).set(variable, written, label),
            () -> workbench.say(label));
  }

  /** Takes the values of the current column away from the selected rows. */
  public void clear() {
    if (variable().isPresent()) {
      write(view.selectedRows(), view.currentColumn(), "");
    }
  }

  /** Copies the current column of the selected rows, with the names of the rows before it. */
  public void copy() {
    int column = view.currentColumn();
    List<String> lines = new ArrayList<>();
    for (int place : view.selectedRows()) {
      List<String> cells = cells(place);
      String cell = cells.get(column);
      lines.add(column == GridState.NAME ? cell : cells.get(GridState.NAME) + "\t" + cell);
    }
    view.copy(String.join("\n", lines));
    workbench.say(words.say("copied", lines.size()));
  }

  /** Pastes cells from a spreadsheet, after showing what does not fit, as one step. */
  public void paste() {
    int first = view.currentColumn() - GridState.FIRST_VARIABLE;
    List<Variable> variables =
        first < 0 ? List.of() : state.variables().subList(first, state.variables().size());
    List<Integer> selected = view.selectedRows();
    List<Row> target =
        selected.size() > 1
            ? selected.stream().map(state.rows()::get).toList()
            : state.rows().subList(Math.max(0, view.currentRow()), state.rows().size());
    boolean oneLine = view.clipboard().lines().count() == 1 && selected.size() <= 1;
    List<Row> room = oneLine ? target.subList(0, Math.min(1, target.size())) : target;
    PastePlan plan = PastePlan.of(view.clipboard(), state.rows(), room, variables);
    if (view.confirm(plan) && plan.fitting() > 0) {
      paste(plan);
    }
  }

  private void paste(PastePlan plan) {
    String label = words.say("edit.paste", plan.fitting());
    applying().apply(label, plan.fitting(), () -> pasting(plan, label), () -> workbench.say(label));
  }

  private Optional<Edit> pasting(PastePlan plan, String label) {
    VariableEdits edits = new VariableEdits(project);
    List<Change> changes = new ArrayList<>();
    plan.written()
        .forEach(
            (variable, written) ->
                edits
                    .set(variable, written, label)
                    .ifPresent(edit -> changes.addAll(edit.changes())));
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  // ---- variables -------------------------------------------------------------------------------

  /** Asks for a new variable of what the rows are, and makes it. */
  public void newVariable() {
    view.askVariable(null, state.kind())
        .ifPresent(
            made -> {
              String label = words.say("edit.variable.make", made.name());
              project.apply(new VariableEdits(project).make(made, label));
            });
  }

  /** Asks for another name, type or choices for the variable of the current column. */
  public void changeVariable() {
    variable()
        .flatMap(present -> view.askVariable(present, present.scope()))
        .flatMap(
            wanted ->
                new VariableEdits(project)
                    .change(wanted, words.say("edit.variable.change", wanted.name())))
        .ifPresent(project::apply);
  }

  /** Removes the variable of the current column with its values. */
  public void deleteVariable() {
    variable()
        .ifPresent(
            variable -> {
              String label = words.say("edit.variable.delete", variable.name());
              int values = project.cases().valuesOf(variable.id()).size();
              String said = words.say("variable.deleted", variable.name(), values);
              applying()
                  .apply(
                      label,
                      values,
                      () -> Optional.of(new VariableEdits(project).delete(variable, label)),
                      () -> workbench.say(said));
            });
  }

  // ---- cases -----------------------------------------------------------------------------------

  private void rename(Row row, String name) {
    String label =
        words.say(state.ofCases() ? "edit.case.rename" : "edit.source.rename", row.name());
    Optional<Edit> edit =
        state.ofCases()
            ? caseOf(row).flatMap(each -> new CaseEdits(project).rename(each, name, label))
            : new SourceEdits(project).rename(sourceOf(row), name, label);
    edit.ifPresent(project::apply);
  }

  /** Asks for a name and makes a case. */
  public void newCase() {
    view.askName(words.say("case.new"), words.say("case.name"), "")
        .ifPresent(
            name -> {
              String label = words.say("edit.case.make", name.strip());
              project.apply(new CaseEdits(project).make(name, label));
              showRows(EntityType.CASE);
            });
  }

  /** Whether the rows are cases and some are selected. */
  public boolean hasCases() {
    return canChange() && state.ofCases() && !view.selectedRows().isEmpty();
  }

  /** Removes the selected cases; their sources stay. */
  public void deleteCases() {
    List<Case> doomed = selected().flatMap(row -> caseOf(row).stream()).toList();
    if (state.ofCases() && !doomed.isEmpty()) {
      String label = words.say("edit.case.delete", doomed.size(), doomed.get(0).name());
      applying()
          .apply(
              label,
              doomed.size(),
              () -> Optional.of(new CaseEdits(project).delete(doomed, label)),
              () -> workbench.say(label));
    }
  }

  /** Asks for a case and makes the selected sources belong to it. */
  public void assign() {
    if (!state.ofCases()) {
      List<Id<Source>> sources = selected().map(GridPresenter::sourceOf).toList();
      desk.find(Assigning.class).ifPresent(assigning -> assigning.assign(sources));
    }
  }

  /** The sources that are selected in the grid; none when the rows are cases. */
  public List<Id<Source>> selectedSources() {
    return state.ofCases() ? List.of() : selected().map(GridPresenter::sourceOf).toList();
  }

  /** Whether the grid has the keyboard. */
  public boolean hasFocus() {
    return view.hasFocus();
  }

  private Stream<Row> selected() {
    return view.selectedRows().stream().map(state.rows()::get);
  }

  private Optional<Case> caseOf(Row row) {
    return project.cases().all().stream().filter(each -> each.id().equals(row.id())).findFirst();
  }

  private static Id<Source> sourceOf(Row row) {
    return new Id<>(row.id().value());
  }

  private Applying applying() {
    return new Applying(workbench, project, uiThread);
  }
}
