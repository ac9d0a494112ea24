package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The API's ready-made edits that code and uncode, on a real project. */
final class CodingEditsTest {
  private static final String TEXT = "They feared a sale of the clinic.";

  private TestProject study;
  private Project project;
  private Source blog;
  private Code sale;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", TEXT);
    sale = study.code("fears > sale");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aNewCodeIsMadeAndAppliedInOneEdit() {
    CodeAtPath code = new CodebookEdits(project).atPath("access > distance");
    Passage passage = new Passage(blog.id(), study.rangeOf(blog, "the clinic"));
    Edit edit = edits().code(code, List.of(passage), "far", "Code").orElseThrow();
    project.apply(edit);
    assertThat(project.codings().list(CodingQuery.ALL))
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.code()).isEqualTo(code.code().id());
              assertThat(coding.passage()).isEqualTo(passage);
              assertThat(coding.comment()).isEqualTo("far");
              assertThat(coding.coder()).isEqualTo(project.coder().id());
            });
    project.undo();
    assertThat(project.codebook().tree().find("access")).isEmpty();
  }

  @Test
  void aPassageIsCodedOnceByOneCoderAndAgainByAnother() {
    Passage passage = new Passage(blog.id(), study.rangeOf(blog, "a sale"));
    assertThat(code(passage, passage)).isPresent();
    assertThat(code(passage)).isEmpty();
    study.codeAs("Bea");
    assertThat(code(passage)).isPresent();
    assertThat(project.codings().count()).isEqualTo(2);
  }

  @Test
  void anOverlappingPassageIsAnotherOne() {
    assertThat(code(new Passage(blog.id(), study.rangeOf(blog, "a sale")))).isPresent();
    assertThat(code(new Passage(blog.id(), study.rangeOf(blog, "feared a sale")))).isPresent();
  }

  @Test
  void uncodingTheMiddleSplitsACodingInTwo() {
    Coding coding = study.coding(blog, "feared a sale of the clinic", sale, "why");
    uncode(coding, "a sale");
    assertThat(quotes()).containsExactly("feared ", " of the clinic");
    List<Coding> parts = project.codings().list(CodingQuery.ALL);
    assertThat(parts)
        .allMatch(part -> part.comment().equals("why") && part.at().equals(coding.at()));
    assertThat(parts.get(0).id()).isEqualTo(coding.id());
    project.undo();
    assertThat(project.codings().list(CodingQuery.ALL)).containsExactly(coding);
  }

  @Test
  void uncodingAnEndShortensACoding() {
    Coding coding = study.coding(blog, "feared a sale", sale);
    uncode(coding, "They feared");
    assertThat(quotes()).containsExactly(" a sale");
    uncode(project.codings().list(CodingQuery.ALL).get(0), "sale of");
    assertThat(quotes()).containsExactly(" a ");
  }

  @Test
  void uncodingAllOfItRemovesACoding() {
    Coding coding = study.coding(blog, "a sale", sale);
    uncode(coding, "feared a sale of");
    assertThat(quotes()).isEmpty();
  }

  @Test
  void uncodingBesideACodingOrAtACaretIsNothingToDo() {
    Coding coding = study.coding(blog, "a sale", sale);
    TextRange beside = study.rangeOf(blog, "feared ");
    assertThat(edits().uncode(List.of(coding), beside, "Uncode").isEmpty()).isTrue();
    int inside = TEXT.indexOf("sale") + 1;
    TextRange caret = new TextRange(inside, inside);
    assertThat(edits().uncode(List.of(coding), caret, "Uncode").isEmpty()).isTrue();
  }

  @Test
  void whatIsWrittenOnACodingStaysAtThePassageWhenTheCodingGoes() {
    Coding coding = study.coding(blog, "a sale", sale);
    Memo memo = study.memo(Anchor.on(coding), "Why", "...");

    project.apply(edits().uncode(List.of(coding), "Uncode"));
    assertThat(project.memos().all())
        .extracting(Memo::id, Memo::title, Memo::anchor)
        .containsExactly(tuple(memo.id(), "Why", Anchor.on(coding.passage())));

    project.undo();
    assertThat(project.memos().all()).containsExactly(memo);
    uncode(coding, "feared a sale of");
    assertThat(project.memos().all())
        .extracting(Memo::anchor)
        .containsExactly(Anchor.on(coding.passage()));
  }

  @Test
  void whatIsWrittenOnACodingThatIsCutStaysOnIt() {
    Coding coding = study.coding(blog, "feared a sale of the clinic", sale);
    Memo memo = study.memo(Anchor.on(coding), "Why", "...");

    uncode(coding, "a sale");

    assertThat(project.memos().all()).containsExactly(memo);
  }

  @Test
  void memosOnManyCodingsAllStayAtTheirPassages() {
    List<Coding> codings = new ArrayList<>();
    for (int start = 0; start < 25; start++) {
      Coding coding = study.coding(blog, start, start + 3, sale);
      study.memo(Anchor.on(coding), "Memo " + start, "...");
      codings.add(coding);
    }

    project.apply(edits().uncode(codings, "Uncode"));

    assertThat(project.memos().all())
        .extracting(Memo::anchor)
        .containsExactlyInAnyOrderElementsOf(
            codings.stream().map(coding -> Anchor.on(coding.passage())).toList());
  }

  @Test
  void codingsAreUncodedByAskingForThem() {
    Coding mine = study.coding(blog, "a sale", sale);
    Memo memo = study.memo(Anchor.on(mine), "Why", "...");
    study.codeAs("Bea");
    Coding hers = study.coding(blog, "a sale", sale);
    CodingQuery query = new CodingQuery(Set.of(), Set.of(sale.id()), Set.of(mine.coder()));

    project.apply(edits().uncode(query, "Uncode").orElseThrow());

    assertThat(project.codings().list(CodingQuery.ALL)).containsExactly(hers);
    assertThat(project.memos().find(memo.id()))
        .map(Memo::anchor)
        .contains(Anchor.on(mine.passage()));
    assertThat(edits().uncode(query, "Uncode")).isEmpty();
  }

  private void uncode(Coding coding, String words) {
    TextRange stretch = study.rangeOf(blog, words);
    project.apply(edits().uncode(List.of(coding), stretch, "Uncode"));
  }

  private Optional<Edit> code(Passage... passages) {
    CodeAtPath code = new CodeAtPath(sale, List.of());
    Optional<Edit> edit = edits().code(code, List.of(passages), "", "Code with sale");
    edit.ifPresent(project::apply);
    return edit;
  }

  private CodingEdits edits() {
    return new CodingEdits(project, project.coder());
  }

  private List<String> quotes() {
    return project.codings().inSource(blog.id()).stream()
        .map(coding -> coding.textRange().orElseThrow().in(TEXT))
        .toList();
  }
}
