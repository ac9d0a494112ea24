package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Merging codes, on a real project. */
final class CodeMergeTest {
  private TestProject study;
  private Project project;
  private Source blog;
  private Code worries;
  private Code fears;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale of the clinic.");
    worries = study.code("worries");
    fears = study.code("fears");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void codingsMemosLinksAndSetsFollowAndOneUndoBringsAllBack() {
    Coding coding = study.coding(blog, "a sale", worries);
    Memo memo = study.memo(Anchor.on(worries), "On worries", "...");
    Link link = link(Anchor.on(worries), Anchor.on(blog));
    CodeSet set = new CodeSet(Id.random(), "Set", List.of(worries.id(), fears.id()));
    CodeSet other = new CodeSet(Id.random(), "Other", List.of(worries.id()));
    project.apply(Edit.of("Arrange", Change.added(set), Change.added(other), Change.added(link)));

    merge(worries);

    assertThat(tree().all()).containsExactly(fears);
    assertThat(codings()).containsExactly(coding.withCode(fears.id()));
    assertThat(project.codebook().counts().get(fears.id())).isEqualTo(new CodeCount(1, 1));
    assertThat(project.memos().on(fears.id())).extracting(Memo::id).containsExactly(memo.id());
    assertThat(project.memos().linksOf(fears.id())).extracting(Link::id).containsExactly(link.id());
    assertThat(project.codebook().sets())
        .extracting(CodeSet::codes)
        .containsExactlyInAnyOrder(List.of(fears.id()), List.of(fears.id()));

    project.undo();
    assertThat(tree().all()).containsExactly(worries, fears);
    assertThat(codings()).containsExactly(coding);
    assertThat(project.memos().all()).containsExactly(memo);
    assertThat(project.memos().links()).containsExactly(link);
    assertThat(project.codebook().sets()).containsExactlyInAnyOrder(set, other);
  }

  @Test
  void aPlaceThatACoderGaveBothCodesIsCountedOnce() {
    Coding kept = study.coding(blog, "a sale", fears);
    study.coding(blog, "a sale", worries);
    study.coding(blog, "sale of", worries);
    study.codeAs("Bea");
    study.coding(blog, "a sale", worries);

    merge(worries);

    assertThat(codings()).hasSize(3).contains(kept).allMatch(c -> c.code().equals(fears.id()));
    assertThat(project.codebook().counts().get(fears.id())).isEqualTo(new CodeCount(3, 1));
  }

  @Test
  void theCodingThatStaysTakesInWhatTheOthersSaid() {
    Coding plain = study.coding(blog, "a sale", fears, "Sure");
    Coding weighed = study.coding(blog, "a sale", worries, "Not sure");
    project.apply(Edit.of("Weigh", Change.replaced(weighed, weighed.withWeight(40))));
    Memo memo = study.memo(Anchor.on(plain), "On the one that goes", "...");
    Link link = link(Anchor.on(plain), Anchor.on(blog));
    project.apply(Edit.of("Link", Change.added(link)));

    merge(worries);

    assertThat(codings())
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.id()).isEqualTo(weighed.id());
              assertThat(coding.code()).isEqualTo(fears.id());
              assertThat(coding.weight()).isEqualTo(40);
              assertThat(coding.comment()).isEqualTo("Not sure\nSure");
            });
    assertThat(project.memos().on(weighed.id())).extracting(Memo::id).containsExactly(memo.id());
    assertThat(project.memos().linksOf(weighed.id()))
        .extracting(Link::id)
        .containsExactly(link.id());
    project.undo();
    assertThat(project.memos().all()).containsExactly(memo);
  }

  @Test
  void aWeightThatDiffersIsKeptInTheComment() {
    Coding one = study.coding(blog, "a sale", fears);
    Coding other = study.coding(blog, "a sale", worries);
    project.apply(
        Edit.of(
            "Weigh",
            Change.replaced(one, one.withWeight(80)),
            Change.replaced(other, other.withWeight(40))));

    merge(worries);

    assertThat(codings())
        .extracting(Coding::id, Coding::weight, Coding::comment)
        .containsExactly(tuple(one.id(), 80, "[40]"));
  }

  @Test
  void twoMergedCodesOnOnePlaceBecomeOneCodingToo() {
    Code alarm = study.code("alarm");
    study.coding(blog, "a sale", worries);
    study.coding(blog, "a sale", alarm);

    merge(worries, alarm);

    assertThat(codings()).hasSize(1);
    assertThat(tree().all()).containsExactly(fears);
  }

  @Test
  void subCodesStandBelowTheTargetAndNamesakesBecomeOne() {
    Code cost = study.code("worries > cost");
    Code rent = study.code("worries > cost > rent");
    Code cuts = study.code("worries > cuts");
    Code known = study.code("fears > cost");
    study.coding(blog, "a sale", cost);

    merge(worries);

    assertThat(paths())
        .containsExactly("fears", "fears > cost", "fears > cost > rent", "fears > cuts");
    assertThat(tree().find(rent.id())).isPresent();
    assertThat(tree().find(cuts.id())).isPresent();
    assertThat(codings()).extracting(Coding::code).containsExactly(known.id());
    project.undo();
    assertThat(codings()).extracting(Coding::code).containsExactly(cost.id());
    assertThat(tree().path(rent.id())).isEqualTo("worries > cost > rent");
  }

  @Test
  void aTargetBelowAMergedCodeTakesItsPlace() {
    Code below = study.code("worries > panic > worries");
    Code cuts = study.code("worries > cuts");

    project.apply(
        new CodebookEdits(project)
            .merge(List.of(worries), below, MergedDefinitions.APPENDED, "Merge"));

    assertThat(paths()).containsExactly("worries", "worries > panic", "worries > cuts", "fears");
    assertThat(tree().find("worries").map(Code::id)).contains(below.id());
    assertThat(tree().find("worries > cuts").map(Code::id)).contains(cuts.id());
    project.undo();
    assertThat(tree().path(below.id())).isEqualTo("worries > panic > worries");
  }

  @Test
  void whatAMergedCodeMeantStandsBelowWhatTheTargetMeans() {
    Example own = new Example("a sale", null);
    study.define(fears, new CodeDefinition("What is feared", "", "hopes", List.of(own)));
    study.define(
        worries, new CodeDefinition("What worries", "often", "", List.of(new Example("x", null))));

    merge(worries);

    CodeDefinition merged = tree().find("fears").orElseThrow().definition();
    assertThat(merged.meaning()).isEqualTo("What is feared\n\nworries: What worries");
    assertThat(merged.whenToUse()).isEqualTo("worries: often");
    assertThat(merged.whenNotToUse()).isEqualTo("hopes");
    assertThat(merged.examples()).extracting(Example::quote).containsExactly("a sale", "x");
  }

  @Test
  void definitionsAreLeftOutWhenAskedTo() {
    study.define(worries, CodeDefinition.meaning("What worries"));

    project.apply(
        new CodebookEdits(project)
            .merge(List.of(worries), fears, MergedDefinitions.LEFT_OUT, "Merge"));

    assertThat(tree().all()).containsExactly(fears);
  }

  @Test
  void anExampleFollowsTheCodingThatStays() {
    Coding stays = study.coding(blog, "a sale", fears);
    Coding goes = study.coding(blog, "a sale", worries);
    Example example = new Example("a sale", goes.id());
    study.define(worries, new CodeDefinition("", "", "", List.of(example)));

    merge(worries);

    assertThat(tree().find("fears").orElseThrow().definition().examples())
        .extracting(Example::coding)
        .containsExactly(stays.id());
  }

  @Test
  void aCodeCannotBeMergedWithItself() {
    assertThatThrownBy(() -> merge(fears))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("\"fears\" cannot be merged with itself");
  }

  @Test
  void aTargetWhoseNameIsTakenWhereItWouldStandIsRefused() {
    Code below = study.code("worries > fears");
    assertThatThrownBy(
            () ->
                new CodebookEdits(project)
                    .merge(List.of(worries), below, MergedDefinitions.APPENDED, "Merge"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("There is a code \"fears\" at the top");
  }

  private void merge(Code... merged) {
    project.apply(
        new CodebookEdits(project)
            .merge(List.of(merged), fears, MergedDefinitions.APPENDED, "Merge"));
  }

  private Link link(Anchor from, Anchor to) {
    return new Link(
        Id.random(), "explains", from, to, project.coder().id(), Instant.ofEpochSecond(1), "");
  }

  private List<Coding> codings() {
    return project.codings().list(CodingQuery.ALL);
  }

  private CodeTree tree() {
    return project.codebook().tree();
  }

  private List<String> paths() {
    return tree().all().stream().map(code -> tree().path(code.id())).toList();
  }
}
