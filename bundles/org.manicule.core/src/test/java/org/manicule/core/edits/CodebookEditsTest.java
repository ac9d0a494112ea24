package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The API's ready-made edits of the codebook, on a real project. */
final class CodebookEditsTest {
  private TestProject study;
  private Project project;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aPathMakesWhatIsMissingAndFindsWhatIsThere() {
    Code theme = study.code("fears");
    CodebookEdits.CodeAtPath made = new CodebookEdits(project).atPath("fears > sale > assets");
    assertThat(made.changes()).hasSize(2);
    project.apply(new Edit("Add", made.changes()));
    assertThat(project.codebook().tree().path(made.code().id())).isEqualTo("fears > sale > assets");
    assertThat(project.codebook().tree().ancestry(made.code().id())).contains(theme);
    assertThat(new CodebookEdits(project).atPath(" fears>sale > assets "))
        .isEqualTo(new CodebookEdits.CodeAtPath(made.code(), List.of()));
  }

  @Test
  void theSameNameUnderAnotherThemeIsAnotherCode() {
    Code one = study.code("fears > cost");
    Code other = study.code("access > cost");
    assertThat(one.id()).isNotEqualTo(other.id());
  }

  @Test
  void themesDifferInColourAndSubCodesTakeThatOfTheirTheme() {
    Code fears = study.code("fears");
    Code access = study.code("access");
    assertThat(fears.colour()).isNotEqualTo(access.colour());
    assertThat(study.code("fears > sale").colour()).isEqualTo(fears.colour());
  }

  @Test
  void newCodesStandBehindTheirSiblings() {
    study.code("zeta");
    study.code("alpha");
    assertThat(project.codebook().tree().roots())
        .extracting(Code::name)
        .containsExactly("zeta", "alpha");
  }

  @Test
  void aPathWithAnEmptyNameIsRefused() {
    for (String path : List.of("", "fears > ", " > sale", "a > > b")) {
      assertThatThrownBy(() -> new CodebookEdits(project).atPath(path))
          .isInstanceOf(UserException.class);
    }
  }

  @Test
  void changingACodeThatIsGoneSaysSo() {
    Code code = study.code("fears");
    project.undo();
    assertThatThrownBy(() -> new CodebookEdits(project).change(code.withName("x"), "Rename"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no longer exists");
  }

  @Test
  void oneUndoBringsBackADeletedCodeWithAllThatHungOnIt() {
    Source source = study.source("Blog", "They feared a sale.");
    Code fears = study.code("fears");
    Code sale = study.code("fears > sale");
    Code other = study.code("other");
    Coding coding = study.coding(source, "a sale", sale);
    Memo onCode = study.memo(Anchor.on(fears), "On fears", "...");
    CodeSet set = new CodeSet(Id.random(), "Set", List.of(sale.id(), other.id()));
    Link link = link(Anchor.on(onCode), Anchor.on(other));
    project.apply(Edit.of("Arrange", Change.added(set), Change.added(link)));

    project.apply(new CodebookEdits(project).delete(fears, "Delete fears"));
    assertThat(project.codebook().tree().all()).containsExactly(other);
    assertThat(project.codings().count()).isZero();
    assertThat(project.memos().all()).isEmpty();
    assertThat(project.memos().links()).isEmpty();
    assertThat(project.codebook().sets())
        .containsExactly(new CodeSet(set.id(), "Set", List.of(other.id())));

    project.undo();
    assertThat(project.codebook().tree().all()).containsExactly(fears, sale, other);
    assertThat(project.codings().list(CodingQuery.ALL)).containsExactly(coding);
    assertThat(project.memos().all()).containsExactly(onCode);
    assertThat(project.memos().links()).containsExactly(link);
    assertThat(project.codebook().sets()).containsExactly(set);
  }

  @Test
  void whatIsWrittenOnCodingsOutlivesTheirCodeAtThePassage() {
    Source source = study.source("Blog", "They feared a sale.");
    Code sale = study.code("sale");
    Code other = study.code("other");
    Coding coding = study.coding(source, "a sale", sale);
    Memo memo = study.memo(Anchor.on(coding), "On the sale", "...");
    Link link = link(Anchor.on(coding), Anchor.on(other));
    project.apply(Edit.of("Link", Change.added(link)));

    project.apply(new CodebookEdits(project).delete(sale, "Delete sale"));

    assertThat(project.memos().find(memo.id()).orElseThrow().anchor())
        .isEqualTo(Anchor.on(coding.passage()));
    assertThat(project.memos().links())
        .extracting(Link::from, Link::to)
        .containsExactly(tuple(Anchor.on(coding.passage()), Anchor.on(other)));
    project.undo();
    assertThat(project.memos().all()).containsExactly(memo);
    assertThat(project.memos().links()).containsExactly(link);
  }

  @Test
  void severalCodesAreDeletedInOneStep() {
    Code fears = study.code("fears");
    Code sale = study.code("fears > sale");
    Code other = study.code("other");

    project.apply(new CodebookEdits(project).delete(List.of(sale, fears, other), "Delete"));

    assertThat(project.codebook().tree().all()).isEmpty();
    project.undo();
    assertThat(project.codebook().tree().all()).containsExactly(fears, sale, other);
  }

  @Test
  void renamingKeepsIdentityAndRefusesWhatCannotBeAName() {
    Code fears = study.code("fears");
    study.code("hopes");
    apply(edits().rename(fears, "  worries ", "Rename"));
    assertThat(project.codebook().tree().find("worries")).map(Code::id).contains(fears.id());
    assertThat(edits().rename(fears, "worries", "Rename")).isEmpty();
    for (String wrong : List.of("", "  ", "a > b", "hopes")) {
      assertThatThrownBy(() -> edits().rename(fears, wrong, "Rename"))
          .isInstanceOf(UserException.class)
          .hasMessageContaining(wrong.strip());
    }
  }

  @Test
  void colourDefinitionAndStatusChangeByEditsOfTheirOwn() {
    Code fears = study.code("fears");
    Code hopes = study.code("hopes");
    apply(edits().recolour(List.of(fears, hopes), "#123456", "Colour"));
    apply(edits().setStatus(List.of(fears), CodeStatus.RETIRED, "Retire"));
    apply(edits().define(fears, CodeDefinition.meaning("What is feared"), "Define"));

    Code now = project.codebook().tree().find("fears").orElseThrow();
    assertThat(now.colour()).isEqualTo("#123456");
    assertThat(now.status()).isEqualTo(CodeStatus.RETIRED);
    assertThat(now.definition().meaning()).isEqualTo("What is feared");
    assertThat(project.codebook().tree().find("hopes")).map(Code::colour).contains("#123456");
    assertThat(edits().recolour(List.of(fears, hopes), "#123456", "Colour")).isEmpty();
  }

  private CodebookEdits edits() {
    return new CodebookEdits(project);
  }

  private void apply(Optional<Edit> edit) {
    project.apply(edit.orElseThrow());
  }

  private Link link(Anchor from, Anchor to) {
    Id<Coder> coder = project.coder().id();
    return new Link(Id.random(), "explains", from, to, coder, Instant.ofEpochSecond(1), "");
  }
}
