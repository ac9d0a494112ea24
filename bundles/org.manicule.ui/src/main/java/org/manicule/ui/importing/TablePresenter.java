package org.manicule.ui.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.TableColumn;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.importing.TableLook;
import org.manicule.api.model.VariableType;
import org.manicule.api.option.Option;
import org.manicule.ui.option.OptionFields;
import org.manicule.ui.words.Words;

/**
 * Decides what the steps of reading a table show: how the file is read, which part each column
 * plays, what would become of it. Nothing is added to the project here.
 */
public final class TablePresenter {
  private static final Words WORDS = Words.beside(TablePresenter.class);
  private static final Set<String> ABOUT_COLUMNS =
      Set.of(
          TableImporter.RESPONDENT.name(),
          TableImporter.VARIABLES.name(),
          TableImporter.TEXTS.name(),
          TableImporter.LAYOUT.name(),
          TableImporter.CASES.name());
  private static final int MOST_NAMES = 200;
  private static final int GLIMPSE = 800;

  private final Reading reading;
  private final OptionFields fields;
  private final View view;
  private final Map<Integer, VariableType> saidTypes = new HashMap<>();
  private List<TableColumn> columns = List.of();
  private @Nullable TableLook look;
  private @Nullable FileDraft result;
  private Step step = Step.FILE;
  private String layout = TableImporter.LAYOUT.defaultValue();
  private boolean makesCases;
  private boolean rolesSaid;
  private boolean busy;
  private String problem = "";
  private int asked;

  /** Reads in the background and comes back on the window's thread. */
  public interface Reading {
    /** Looks at the table with some options. */
    void look(Map<String, String> options, Consumer<TableLook> then, Consumer<Throwable> failed);

    /** Makes a draft of the table with some options. */
    void read(Map<String, String> options, Consumer<FileDraft> then);
  }

  /** Shows the steps. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /** The steps, in their order. */
  public enum Step {
    /** How the file is read. */
    FILE,
    /** Which part each column plays. */
    COLUMNS,
    /** What would become of it. */
    RESULT
  }

  /**
   * All that is shown.
   *
   * @param step where we are
   * @param advice what to do in this step
   * @param problem why it cannot go on; empty when it can
   * @param columns the columns with the parts they play
   * @param rows the first rows
   * @param remarks how the table was read and what was odd, one line each
   * @param layout what becomes a source
   * @param cases whether respondents become cases
   * @param outcome what would be made; empty before the last step
   * @param busy whether the file is being read
   * @param canGoBack whether there is a step before
   * @param canGoOn whether the next step can be taken, or the sources be added
   */
  public record State(
      Step step,
      String advice,
      String problem,
      List<Column> columns,
      List<List<String>> rows,
      List<String> remarks,
      String layout,
      boolean cases,
      Outcome outcome,
      boolean busy,
      boolean canGoBack,
      boolean canGoOn) {}

  /**
   * One column.
   *
   * @param name its name
   * @param role the part that it plays
   * @param type what its values are; matters for variables
   * @param filled how many of its cells hold something, in words
   * @param example what stands in its first cells
   */
  public record Column(String name, Role role, VariableType type, String filled, String example) {}

  /**
   * What would be made.
   *
   * @param summary how many sources
   * @param names their names, the first ones
   * @param text how the first one begins
   */
  public record Outcome(String summary, List<String> names, String text) {
    static final Outcome NOTHING = new Outcome("", List.of(), "");
  }

  /**
   * For a table that an importer reads.
   *
   * @param options the importer's options
   */
  public TablePresenter(List<Option<?>> options, Reading reading, View view) {
    this.reading = reading;
    this.view = view;
    this.fields =
        new OptionFields(
            options.stream().filter(option -> !ABOUT_COLUMNS.contains(option.name())).toList());
  }

  /** The options that tell how the file is read. */
  public OptionFields fields() {
    return fields;
  }

  /** Looks at the file for the first time. */
  public void start() {
    lookAgain();
  }

  /** An option of the file was changed. */
  public void optionsChanged() {
    problem = fields.problem();
    if (problem.isEmpty()) {
      saidTypes.clear();
      rolesSaid = false;
      lookAgain();
    } else {
      show();
    }
  }

  private void lookAgain() {
    busy = true;
    problem = "";
    int number = ++asked;
    show();
    reading.look(
        fields.chosen(),
        seen -> {
          if (number == asked) {
            look = seen;
            columns = seen.columns();
            busy = false;
            show();
          }
        },
        failure -> {
          if (number == asked) {
            look = null;
            columns = List.of();
            busy = false;
            problem = words(failure);
            show();
          }
        });
  }

  private static String words(Throwable failure) {
    return failure instanceof UserException known
        ? known.whatHappened() + " " + known.whatToDo()
        : WORDS.get("table.bug", String.valueOf(failure.getMessage()));
  }

  /** Gives a column a part; there is one column at most that names the respondent. */
  public void play(int column, Role role) {
    List<TableColumn> changed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn each = columns.get(i);
      boolean gives = role == Role.RESPONDENT && each.role() == Role.RESPONDENT;
      Role now = i == column ? role : gives ? Role.VARIABLE : each.role();
      changed.add(new TableColumn(each.name(), now, each.type(), each.filled()));
    }
    columns = changed;
    rolesSaid = true;
    show();
  }

  /** Says what the values of a column are. */
  public void type(int column, VariableType type) {
    saidTypes.put(column, type);
    List<TableColumn> changed = new ArrayList<>(columns);
    TableColumn before = columns.get(column);
    changed.set(column, new TableColumn(before.name(), before.role(), type, before.filled()));
    columns = changed;
    rolesSaid = true;
    show();
  }

  /** Says what becomes a source: {@code respondents} or {@code questions}. */
  public void layout(String choice) {
    layout = choice;
    show();
  }

  /** Says whether respondents become cases too. */
  public void cases(boolean wanted) {
    makesCases = wanted;
    show();
  }

  /** Goes a step back. */
  public void back() {
    if (step != Step.FILE) {
      step = Step.values()[step.ordinal() - 1];
      problem = "";
      result = null;
      show();
    }
  }

  /** Goes a step on; the last step reads the table. */
  public void next() {
    if (step == Step.FILE) {
      step = Step.COLUMNS;
      show();
    } else if (step == Step.COLUMNS) {
      step = Step.RESULT;
      read();
    }
  }

  private void read() {
    busy = true;
    problem = "";
    int number = ++asked;
    show();
    reading.read(
        options(),
        file -> {
          if (number == asked) {
            busy = false;
            result = file;
            UserException failure = file.problem();
            problem = failure == null ? "" : words(failure);
            show();
          }
        });
  }

  /** All that was chosen, as options are written. */
  Map<String, String> options() {
    Map<String, String> options = new HashMap<>(fields.chosen());
    if (!layout.equals(TableImporter.LAYOUT.defaultValue())) {
      options.put(TableImporter.LAYOUT.name(), layout);
    }
    if (makesCases) {
      options.put(TableImporter.CASES.name(), "true");
    }
    if (rolesSaid) {
      options.put(TableImporter.RESPONDENT.name(), named(Role.RESPONDENT));
      options.put(TableImporter.TEXTS.name(), named(Role.TEXT));
      options.put(TableImporter.VARIABLES.name(), named(Role.VARIABLE));
    }
    return options;
  }

  private String named(Role role) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        VariableType type = role == Role.VARIABLE ? saidTypes.get(i) : null;
        String suffix =
            type == null ? "" : ":" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        named.add("#" + (i + 1) + suffix);
      }
    }
    return named.isEmpty() ? TableImporter.NONE : String.join("; ", named);
  }

  /** What was read, once the last step is there. */
  public @Nullable FileDraft result() {
    return result;
  }

  private void show() {
    TableLook seen = look;
    boolean texts = columns.stream().anyMatch(column -> column.role() == Role.TEXT);
    String hindrance =
        problem.isEmpty() && step == Step.COLUMNS && !texts ? WORDS.get("table.no.texts") : problem;
    FileDraft read = result;
    boolean ready = step == Step.RESULT ? read != null && read.draft() != null : seen != null;
    view.show(
        new State(
            step,
            WORDS.get("table.advice." + step.name().toLowerCase(Locale.ROOT)),
            hindrance,
            shownColumns(),
            seen == null ? List.of() : seen.rows(),
            remarks(),
            layout,
            makesCases || layout.equals("questions"),
            outcome(),
            busy,
            step != Step.FILE,
            !busy && hindrance.isEmpty() && ready));
  }

  private List<Column> shownColumns() {
    TableLook seen = look;
    List<Column> shown = new ArrayList<>();
    for (int i = 0; seen != null && i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      int at = i;
      List<String> examples =
          seen.rows().stream()
              .map(row -> row.get(at).replace('\n', ' '))
              .filter(cell -> !cell.isBlank())
              .limit(3)
              .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "\u2026" : cell)
              .toList();
      String filled = WORDS.get("table.filled", column.filled(), seen.rowCount());
      shown.add(
          new Column(
              column.name(), column.role(), column.type(), filled, String.join(" · ", examples)));
    }
    return shown;
  }

  private List<String> remarks() {
    FileDraft read = result;
    Draft draft = read == null ? null : read.draft();
    List<Issue> issues = draft != null ? draft.issues() : look == null ? List.of() : look.issues();
    return issues.stream().map(Issue::message).toList();
  }

  private Outcome outcome() {
    FileDraft read = result;
    Draft draft = read == null ? null : read.draft();
    if (draft == null || draft.sources().isEmpty()) {
      return Outcome.NOTHING;
    }
    List<String> names = draft.sources().stream().limit(MOST_NAMES).map(DraftSource::name).toList();
    String text = draft.sources().get(0).text();
    return new Outcome(
        WORDS.get("table.outcome", draft.sources().size()),
        names,
        text.length() > GLIMPSE ? text.substring(0, GLIMPSE) + " \u2026" : text);
  }
}
