package org.manicule.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.TableColumn;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.importing.TableLook;
import org.manicule.api.model.VariableType;
import org.manicule.api.option.Option;
import org.manicule.ui.importing.TablePresenter.Step;

class TablePresenterTest {
  private static final Option<String> ENCODING =
      Option.text("encoding", "How it is encoded", "auto");
  private static final Option<Integer> ROW = Option.number("header-row", "Which row", 0);

  private final Table table = new Table();
  private final List<TablePresenter.State> states = new ArrayList<>();
  private final TablePresenter presenter =
      new TablePresenter(
          List.of(TableImporter.RESPONDENT, TableImporter.TEXTS, ENCODING, ROW),
          table,
          states::add);

  /** Answers when the test wants it to. */
  private static final class Table implements TablePresenter.Reading {
    private final List<Map<String, String>> looked = new ArrayList<>();
    private final List<Map<String, String>> read = new ArrayList<>();
    private final List<Consumer<TableLook>> waiting = new ArrayList<>();
    private final List<Consumer<Throwable>> failing = new ArrayList<>();
    private Consumer<FileDraft> reader = file -> {};

    @Override
    public void look(
        Map<String, String> options, Consumer<TableLook> then, Consumer<Throwable> failed) {
      looked.add(options);
      waiting.add(then);
      failing.add(failed);
    }

    @Override
    public void read(Map<String, String> options, Consumer<FileDraft> then) {
      read.add(options);
      reader = then;
    }

    void answer(int which, TableLook look) {
      waiting.get(which).accept(look);
    }
  }

  private static TableLook look(String... names) {
    List<TableColumn> columns = new ArrayList<>();
    for (String name : names) {
      Role role =
          name.startsWith("ID") ? Role.RESPONDENT : name.endsWith("?") ? Role.TEXT : Role.VARIABLE;
      columns.add(new TableColumn(name, role, VariableType.TEXT, 2));
    }
    List<String> row = List.of(names).stream().map(name -> "cell of\n" + name).toList();
    return new TableLook(columns, List.of(row), 3, List.of(Issue.note("t.csv", "read as UTF-8")));
  }

  @BeforeEach
  void start() {
    presenter.start();
  }

  private TablePresenter.State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void theFirstStepShowsRowsRemarksAndOptionsButNotThoseAboutColumns() {
    assertThat(last().busy()).isTrue();
    assertThat(last().canGoOn()).isFalse();

    table.answer(0, look("ID", "Age", "Why?"));

    assertThat(last().busy()).isFalse();
    assertThat(last().canGoOn()).isTrue();
    assertThat(last().canGoBack()).isFalse();
    assertThat(last().rows()).hasSize(1);
    assertThat(last().remarks()).containsExactly("read as UTF-8");
    assertThat(last().columns().get(1).example()).isEqualTo("cell of Age");
    assertThat(last().columns().get(1).filled()).isEqualTo("2 of 3");
    assertThat(presenter.fields().fields())
        .extracting("name")
        .containsExactly("encoding", "header-row");
  }

  @Test
  void aChangedOptionLooksAgainAndAnOldAnswerIsForgotten() {
    presenter.fields().set("encoding", "UTF-8");
    presenter.optionsChanged();

    table.answer(1, look("New?"));
    table.answer(0, look("Old?"));

    assertThat(table.looked.get(1)).containsEntry("encoding", "UTF-8");
    assertThat(last().columns()).extracting(TablePresenter.Column::name).containsExactly("New?");
  }

  @Test
  void anOptionThatIsWronglyWrittenIsSaidAndNothingIsRead() {
    table.answer(0, look("ID", "Why?"));
    presenter.fields().set("header-row", "two");
    presenter.optionsChanged();

    assertThat(last().problem()).contains("Header row");
    assertThat(last().canGoOn()).isFalse();
    assertThat(table.looked).hasSize(1);
  }

  @Test
  void aTableThatCannotBeReadSaysWhyAndWhatToDo() {
    table.failing.get(0).accept(new UserException("t.csv is empty.", "Export it again."));

    assertThat(last().problem()).isEqualTo("t.csv is empty. Export it again.");
    assertThat(last().canGoOn()).isFalse();
  }

  @Test
  void withoutChangesTheProposalIsLeftToTheImporter() {
    table.answer(0, look("ID", "Age", "Why?"));
    presenter.next();
    presenter.next();

    assertThat(table.read).containsExactly(Map.of());
  }

  @Test
  void partsTypesAndLayoutThatWereChosenBecomeOptions() {
    table.answer(0, look("ID", "ID of form", "Age", "Why?", "Joined"));
    presenter.next();
    presenter.play(0, Role.RESPONDENT);
    presenter.play(1, Role.NONE);
    presenter.type(2, VariableType.NUMBER);
    presenter.play(4, Role.TEXT);
    presenter.layout("questions");
    presenter.next();

    assertThat(table.read.get(0))
        .containsEntry("respondent", "#1")
        .containsEntry("variables", "#3:number")
        .containsEntry("texts", "#4; #5")
        .containsEntry("layout", "questions");
  }

  @Test
  void onlyOneColumnNamesTheRespondent() {
    table.answer(0, look("ID", "Name", "Why?"));
    presenter.next();
    presenter.play(1, Role.RESPONDENT);

    assertThat(last().columns())
        .extracting(TablePresenter.Column::role)
        .containsExactly(Role.VARIABLE, Role.RESPONDENT, Role.TEXT);
  }

  @Test
  void withoutTextsItCannotGoOn() {
    table.answer(0, look("ID", "Why?"));
    presenter.next();
    presenter.play(1, Role.VARIABLE);

    assertThat(last().problem()).isEqualTo("Choose at least one column that holds texts to code.");
    assertThat(last().canGoOn()).isFalse();
  }

  @Test
  void theLastStepShowsWhatWouldBeMadeAndBackForgetsIt() {
    table.answer(0, look("ID", "Why?"));
    presenter.next();
    presenter.next();
    assertThat(last().busy()).isTrue();

    DraftSource source =
        new DraftSource(
            "Ada", "Because.", List.of(DraftUnit.paragraph(0, 8)), Map.of(), List.of(), null);
    table.reader.accept(FileDraft.of(Path.of("t.csv"), "text/csv", Draft.of(source)));

    assertThat(last().step()).isEqualTo(Step.RESULT);
    assertThat(last().outcome().summary()).isEqualTo("1 source would be made.");
    assertThat(last().outcome().names()).containsExactly("Ada");
    assertThat(last().outcome().text()).isEqualTo("Because.");
    assertThat(last().canGoOn()).isTrue();
    assertThat(presenter.result()).isNotNull();

    presenter.back();

    assertThat(last().step()).isEqualTo(Step.COLUMNS);
    assertThat(presenter.result()).isNull();
  }

  @Test
  void aFailureInTheLastStepLeavesTheWayBack() {
    table.answer(0, look("ID", "Why?"));
    presenter.next();
    presenter.next();
    table.reader.accept(
        FileDraft.failed(Path.of("t.csv"), new UserException("No answers.", "Choose others.")));

    assertThat(last().problem()).isEqualTo("No answers. Choose others.");
    assertThat(last().canGoOn()).isFalse();
    assertThat(last().canGoBack()).isTrue();
  }
}
