package org.manicule.view.coding.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.definition.DefinitionState.Card;
import org.manicule.view.coding.definition.DefinitionState.ExampleLine;
import org.manicule.view.coding.definition.DefinitionState.Part;
import org.manicule.view.coding.desk.CodingDesk;

class DefinitionPresenterTest {
  @TempDir Path folder;
  private final Pane view = new Pane();
  private TestProject study;
  private TrialWorkbench workbench;
  private DefinitionPresenter presenter;
  private Source minutes;
  private Code sale;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
    sale = study.code("fears > sale");
    workbench = new TrialWorkbench(study.project());
    presenter = new DefinitionPresenter(new CodingDesk(workbench), study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void showsTheRulesOfTheSelectedCode() {
    Coding coding = study.coding(minutes, "a sale", sale);
    study.define(
        sale,
        new CodeDefinition(
            "Selling",
            "for sales",
            "",
            List.of(new Example("a sale", coding.id()), new Example("made up", null))));

    select(sale);

    assertThat(card().name()).isEqualTo("sale");
    assertThat(card().above()).isEqualTo("fears");
    assertThat(card().texts())
        .containsEntry(Part.MEANING, "Selling")
        .containsEntry(Part.USE, "for sales")
        .containsEntry(Part.NOT, "");
    assertThat(card().examples())
        .containsExactly(new ExampleLine("a sale", "Minutes, ¶1"), new ExampleLine("made up", ""));
  }

  @Test
  void theCodeOfACodingSelectedInTheTextGoesFirst() {
    Coding coding = study.coding(minutes, "feared", study.code("other"));
    select(sale);

    workbench.select(workbench.selection().withCoding(coding.id()));

    assertThat(card().name()).isEqualTo("other");
  }

  @Test
  void followsEditsOfTheDefinition() {
    select(sale);

    study.define(sale, CodeDefinition.meaning("New words"));

    assertThat(card().texts()).containsEntry(Part.MEANING, "New words");
  }

  @Test
  void leavingAFieldKeepsWhatWasWrittenAsOneUndoableEdit() {
    select(sale);
    long before = study.project().journal().last();

    view.unsaved = Map.of(Part.MEANING, " Selling ", Part.NOT, "gifts");
    presenter.save();

    assertThat(study.project().journal().last()).isEqualTo(before + 1);
    assertThat(stored()).isEqualTo(new CodeDefinition("Selling", "", "gifts", List.of()));
    study.project().undo();
    assertThat(stored()).isEqualTo(CodeDefinition.EMPTY);
  }

  @Test
  void leavingAFieldUnchangedIsNoEdit() {
    select(sale);
    study.define(sale, CodeDefinition.meaning("Selling"));
    long before = study.project().journal().last();

    view.unsaved = Map.of(Part.MEANING, "Selling ");
    presenter.save();

    assertThat(study.project().journal().last()).isEqualTo(before);
  }

  @Test
  void whatIsBeingWrittenIsKeptForItsCodeWhenAnotherOneIsSelected() {
    Code other = study.code("other");
    select(sale);

    view.unsaved = Map.of(Part.USE, "for sales");
    select(other);

    assertThat(stored().whenToUse()).isEqualTo("for sales");
    assertThat(card().name()).isEqualTo("other");
    assertThat(card().texts()).containsEntry(Part.USE, "");
  }

  @Test
  void whatIsBeingWrittenIsKeptWhenTheViewIsClosed() {
    select(sale);

    view.unsaved = Map.of(Part.MEANING, "Selling");
    presenter.close();

    assertThat(stored().meaning()).isEqualTo("Selling");
  }

  @Test
  void theSelectedCodingBecomesAnExampleOnceAndOneUndoTakesItOut() {
    Coding coding = study.coding(minutes, "a sale", sale);
    workbench.select(workbench.selection().withCoding(coding.id()));
    assertThat(view.state.canAddExample()).isTrue();

    presenter.addExample();
    presenter.addExample();

    assertThat(stored().examples()).containsExactly(new Example("a sale", coding.id()));
    assertThat(workbench.lastWord()).contains("already");
    study.project().undo();
    assertThat(stored().examples()).isEmpty();
  }

  @Test
  void anExampleLeadsToItsPlaceAndSelectsItsCoding() {
    Coding coding = study.coding(minutes, "a sale", sale);
    workbench.select(workbench.selection().withCoding(coding.id()));
    presenter.addExample();
    List<Passage> revealed = new ArrayList<>();
    workbench.onReveal(revealed::add);

    presenter.goTo(0);

    assertThat(revealed).containsExactly(coding.passage());
    assertThat(workbench.selection().coding()).isEqualTo(coding.id());
  }

  @Test
  void anExampleWhoseCodingIsGoneKeepsItsWordsWithoutAPlace() {
    Coding coding = study.coding(minutes, "a sale", sale);
    workbench.select(workbench.selection().withCoding(coding.id()));
    presenter.addExample();
    select(sale);

    study.project().undo(study.project().journal().last() - 1);

    assertThat(card().examples()).containsExactly(new ExampleLine("a sale", ""));
  }

  @Test
  void examplesInOwnWordsAreAddedAndTakenOut() {
    select(sale);
    view.example = Optional.of("“Sold off”");

    presenter.writeExample();
    assertThat(stored().examples()).containsExactly(new Example("“Sold off”", null));
    presenter.removeExample(0);

    assertThat(stored().examples()).isEmpty();
  }

  @Test
  void theStatusChangesByAnEdit() {
    select(sale);

    presenter.mark(CodeStatus.RETIRED);

    assertThat(card().status()).isEqualTo(CodeStatus.RETIRED);
    study.project().undo();
    assertThat(card().status()).isEqualTo(CodeStatus.ACTIVE);
  }

  @Test
  void theHistoryTellsEachDefinitionAndHowManyCodingsWereMadeWithIt() {
    select(sale);
    study.coding(minutes, "feared", sale);
    study.define(sale, CodeDefinition.meaning("Selling"));
    study.coding(minutes, "a sale", sale);
    study.coding(minutes, "Members", sale);

    presenter.showHistory();

    assertThat(view.phases).hasSize(2);
    assertThat(view.phases.get(0).words()).isEqualTo("What it means\nSelling");
    assertThat(view.phases.get(0).codings()).isEqualTo(2);
    assertThat(view.phases.get(0).until()).isEqualTo("now in force");
    assertThat(view.phases.get(1).words()).isEqualTo("Nothing was said yet");
    assertThat(view.phases.get(1).codings()).isEqualTo(1);
  }

  @Test
  void whoCodesBlindIsToldNeitherHowOftenNorWhereOthersCoded() {
    Coding mine = study.coding(minutes, "feared", sale);
    String me = study.project().coder().name();
    study.codeAs("B. Marsh");
    Coding theirs = study.coding(minutes, "a sale", sale);
    study.codeAs(me);
    study.define(
        sale,
        new CodeDefinition(
            "", "", "", List.of(new Example("a", mine.id()), new Example("b", theirs.id()))));
    select(sale);
    assertThat(card().examples()).extracting(ExampleLine::place).containsOnly("Minutes, ¶1");

    workbench.hideOtherCoders(true);

    assertThat(card().examples())
        .containsExactly(new ExampleLine("a", "Minutes, ¶1"), new ExampleLine("b", ""));
    presenter.goTo(1);
    assertThat(workbench.revealed).isEmpty();
    presenter.showHistory();
    assertThat(view.phases).extracting(PhaseRow::codings).containsExactly(0, 1);
  }

  @Test
  void nothingIsShownWhenNoCodeIsSelectedOrTheCodeIsGone() {
    select(sale);
    study.project().undo();

    assertThat(view.state.card()).isNull();
  }

  private Card card() {
    return view.state.card();
  }

  private CodeDefinition stored() {
    return study.project().codebook().tree().find(sale.id()).orElseThrow().definition();
  }

  private void select(Code code) {
    workbench.select(workbench.selection().withCodes(Set.of(code.id())));
  }

  private static final class Pane implements DefinitionView {
    private DefinitionState state;
    private Map<Part, String> unsaved = Map.of();
    private Optional<String> example = Optional.empty();
    private List<PhaseRow> phases = List.of();

    @Override
    public void show(DefinitionState newState) {
      state = newState;
      unsaved = Map.of();
    }

    @Override
    public Map<Part, String> unsaved() {
      return unsaved;
    }

    @Override
    public Optional<String> askExample() {
      return example;
    }

    @Override
    public void showHistory(String path, List<PhaseRow> rows) {
      phases = rows;
    }
  }
}
