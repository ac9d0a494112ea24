package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.NewCode;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Splitting a code, on a real project. */
final class CodeSplitTest {
  private TestProject study;
  private Project project;
  private Code fears;
  private Coding sale;
  private Coding clinic;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    Source blog = study.source("Blog", "They feared a sale of the clinic.");
    study.code("theme > access");
    fears = study.define(study.code("theme > fears"), CodeDefinition.meaning("What is feared"));
    study.code("theme > zeal");
    sale = study.coding(blog, "a sale", fears);
    clinic = study.coding(blog, "the clinic", fears);
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void chosenCodingsGoToANewCodeBehindTheOldOne() {
    Memo memo = study.memo(Anchor.on(clinic), "Here", "...");

    split(Set.of(clinic), new NewCode(" closure ", true));

    Code made = tree().find("theme > closure").orElseThrow();
    assertThat(tree().children(made.parent()))
        .extracting(Code::name)
        .containsExactly("access", "fears", "closure", "zeal");
    assertThat(made.colour()).isEqualTo(fears.colour());
    assertThat(made.definition()).isEqualTo(fears.definition());
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(made.id()))))
        .containsExactly(clinic.withCode(made.id()));
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(fears.id()))))
        .containsExactly(sale);
    assertThat(project.memos().on(clinic.id())).containsExactly(memo);

    project.undo();
    assertThat(tree().find("theme > closure")).isEmpty();
    assertThat(project.codings().list(CodingQuery.ALL)).containsExactly(sale, clinic);
  }

  @Test
  void theDefinitionIsCopiedOnlyWhenAskedFor() {
    split(Set.of(clinic), new NewCode("closure", false));

    assertThat(tree().find("theme > closure").orElseThrow().definition())
        .isEqualTo(CodeDefinition.EMPTY);
  }

  @Test
  void codingsCanBeChosenByAQuery() {
    CodingQuery query = new CodingQuery(Set.of(), Set.of(), Set.of(project.coder().id()));

    project.apply(
        new CodebookEdits(project)
            .split(fears, query::includes, new NewCode("mine", false), "Split")
            .orElseThrow());

    Code mine = tree().find("theme > mine").orElseThrow();
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(mine.id())))).hasSize(2);
  }

  @Test
  void withoutAChosenCodingThereIsNothingToDo() {
    assertThat(
            new CodebookEdits(project)
                .split(fears, coding -> false, new NewCode("none", false), "Split"))
        .isEmpty();
  }

  @Test
  void aNewNameThatIsTakenOrIsNoNameIsRefused() {
    for (String wrong : List.of("access", "fears", "", "a > b")) {
      assertThatThrownBy(() -> split(Set.of(clinic), new NewCode(wrong, false)))
          .isInstanceOf(UserException.class)
          .hasMessageContaining(wrong);
    }
  }

  private void split(Set<Coding> chosen, NewCode fresh) {
    project.apply(
        new CodebookEdits(project).split(fears, chosen::contains, fresh, "Split").orElseThrow());
  }

  private CodeTree tree() {
    return project.codebook().tree();
  }
}
