package org.manicule.view.coding.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;

class VersionsPresenterTest {
  @TempDir Path folder;
  private TestProject study;
  private Project project;
  private Code sale;
  private VersionsState shown;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    sale = study.code("sale");
    study.define(sale, CodeDefinition.meaning("Selling"));
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void onlyEditsOfTheCodebookAreListedTheNewestFirst() {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    study.coding(minutes, "a sale", sale);
    long number = project.journal().last();
    project.apply(new CodebookEdits(project).rename(sale, "sell-off", "Rename it").orElseThrow());

    VersionsPresenter presenter = presenter();

    assertThat(presenter.row(0).number()).isEqualTo(number + 1);
    assertThat(presenter.row(0).what()).isEqualTo("Rename it");
    assertThat(presenter.row(0).who()).isEqualTo("A. Reader");
    assertThat(presenter.size()).isEqualTo(3);
  }

  @Test
  void oneEditIsComparedWithTheCodebookOfNow() {
    study.define(sale, CodeDefinition.meaning("Selling what is public"));
    study.code("closure");
    VersionsPresenter presenter = presenter();

    presenter.compare(List.of(2));

    assertThat(shown.rows())
        .containsExactly(
            new DiffRow("new", "closure", "", "", ""),
            new DiffRow("changed", "sale", "What it means", "Selling", "Selling what is public"));
    assertThat(shown.heading()).contains("2 differences");
  }

  @Test
  void severalEditsTellWhatTheyDidTogetherAndNotWhatCameLater() {
    study.code("closure");
    study.code("later");
    VersionsPresenter presenter = presenter();

    presenter.compare(List.of(1, 2));

    assertThat(shown.rows())
        .containsExactly(
            new DiffRow("new", "closure", "", "", ""),
            new DiffRow("changed", "sale", "What it means", "", "Selling"));
  }

  @Test
  void mergedCodesTellWhereTheyWentAndSetsWhatTheyHold() {
    Code closure = study.code("closure");
    study.coding(study.source("Minutes", "Members feared it."), "feared", closure);
    VersionsPresenter before = presenter();
    int last = before.size();
    project.apply(new CodeSetEdits(project).make("Money", List.of(sale), "Make a set"));
    project.apply(
        new CodebookEdits(project)
            .merge(List.of(closure), sale, MergedDefinitions.LEFT_OUT, "Merge"));
    VersionsPresenter presenter = presenter();

    presenter.compare(List.of(presenter.size() - last));

    assertThat(shown.rows())
        .containsExactly(
            new DiffRow("merged", "closure", "", "", "sale"),
            new DiffRow("new", "Set: Money", "Codes", "", "sale"));
  }

  @Test
  void aStatusIsToldInTheWordsOfTheCodebook() {
    project.apply(
        new CodebookEdits(project)
            .setStatus(List.of(sale), CodeStatus.PROVISIONAL, "Try it")
            .orElseThrow());
    VersionsPresenter presenter = presenter();

    presenter.compare(List.of(1));

    assertThat(shown.rows())
        .containsExactly(new DiffRow("changed", "sale", "Status", "in use", "on trial"));
  }

  @Test
  void withNothingChosenItSaysWhatToDo() {
    presenter().compare(List.of());

    assertThat(shown.heading()).startsWith("Choose");
    assertThat(shown.rows()).isEmpty();
  }

  private VersionsPresenter presenter() {
    return new VersionsPresenter(
        new TrialWorkbench(project), project, Runnable::run, state -> shown = state);
  }
}
