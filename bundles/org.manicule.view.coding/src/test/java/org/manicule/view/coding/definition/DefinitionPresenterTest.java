package org.manicule.view.coding.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.Coding;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.definition.DefinitionState.Section;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.trial.RecordingWorkbench;

class DefinitionPresenterTest {
  @TempDir Path folder;
  private final Pane view = new Pane();
  private TestProject study;
  private RecordingWorkbench workbench;
  private DefinitionPresenter presenter;
  private Code sale;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    sale = study.code("fears > sale");
    workbench = new RecordingWorkbench(study.project());
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
    study.define(
        sale, new CodeDefinition("Selling", "for sales", "", List.of(new Example("a sale", null))));

    select(sale);

    assertThat(view.state.heading()).isEqualTo("sale");
    assertThat(view.state.sections())
        .containsExactly(
            new Section("fears > sale", "Selling"),
            new Section("Use when", "for sales"),
            new Section("Examples", "“a sale”"));
  }

  @Test
  void theCodeOfACodingSelectedInTheTextGoesFirst() {
    Coding coding = study.coding(study.source("Minutes", "feared"), "feared", study.code("other"));
    select(sale);

    workbench.select(workbench.selection().withCoding(coding.id()));

    assertThat(view.state.heading()).isEqualTo("other");
  }

  @Test
  void followsEditsOfTheDefinition() {
    select(sale);

    study.define(sale, CodeDefinition.meaning("New words"));

    assertThat(view.state.sections()).containsExactly(new Section("fears > sale", "New words"));
  }

  @Test
  void editingIsOneUndoableStep() {
    select(sale);
    view.answer = Optional.of(CodeDefinition.meaning("Selling"));

    presenter.edit();
    study.project().undo();

    assertThat(study.project().codebook().tree().find(sale.id()).orElseThrow().definition())
        .isEqualTo(CodeDefinition.EMPTY);
  }

  @Test
  void saysWhatToDoWhenNoCodeIsSelectedOrTheCodeIsGone() {
    select(sale);
    study.project().undo();

    assertThat(view.state.colour()).isNull();
    assertThat(view.state.sections().get(0).text()).contains("Select a code");
  }

  private void select(Code code) {
    workbench.select(workbench.selection().withCodes(Set.of(code.id())));
  }

  private static final class Pane implements DefinitionView {
    private DefinitionState state;
    private Optional<CodeDefinition> answer = Optional.empty();

    @Override
    public void show(DefinitionState newState) {
      state = newState;
    }

    @Override
    public Optional<CodeDefinition> askDefinition(String path, CodeDefinition definition) {
      return answer;
    }
  }
}
