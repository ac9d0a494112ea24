package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The API's ready-made edits of sources, on a real project. */
final class SourceEditsTest {
  private TestProject study;
  private Project project;
  private Source blog;
  private Source minutes;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale.");
    minutes = study.source("Minutes", "A sale was voted down.");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aSourceGoesWithAllThatLiesOnItAndUndoBringsItBack() {
    study.coding(blog, "a sale", study.code("fears"));
    study.coding(minutes, "A sale", study.code("fears"));
    study.value(blog, "region", "North");
    study.memo(Anchor.on(new Passage(blog.id(), study.rangeOf(blog, "sale"))), "Sale", "Odd.");
    study.memo(Anchor.source(minutes.id()), "Vote", "Clear.");
    CaseEdits cases = new CaseEdits(project);
    project.apply(cases.assign(cases.named("Ward"), List.of(blog.id()), "Assign").orElseThrow());

    project.apply(new SourceEdits(project).delete(List.of(blog.id()), "Delete"));

    assertThat(project.sources().all()).containsExactly(minutes);
    assertThat(project.codings().count()).isEqualTo(1);
    assertThat(project.memos().all()).extracting(memo -> memo.title()).containsExactly("Vote");
    assertThat(project.cases().members()).isEmpty();
    project.undo();
    assertThat(project.sources().document(blog.id()).units()).hasSize(1);
    assertThat(project.codings().inSource(blog.id())).hasSize(1);
    assertThat(project.memos().all()).hasSize(2);
    assertThat(project.cases().values(blog.id())).hasSize(1);
    assertThat(project.cases().casesOf(blog.id())).hasSize(1);
  }

  @Test
  void aNameThatIsTakenOrEmptyIsRefused() {
    SourceEdits edits = new SourceEdits(project);

    assertThatThrownBy(() -> edits.rename(blog.id(), " Minutes ", "Rename"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Minutes");
    assertThatThrownBy(() -> edits.rename(blog.id(), " ", "Rename"))
        .isInstanceOf(UserException.class);
    assertThat(edits.rename(blog.id(), "Blog ", "Rename")).isEmpty();
  }

  @Test
  void sourcesAreMarkedAsDoneAndNoLongerInOneStepEach() {
    mark(true, blog, minutes);
    assertThat(SourceEdits.done(project)).containsExactlyInAnyOrder(blog.id(), minutes.id());

    mark(false, blog);
    assertThat(SourceEdits.done(project)).containsExactly(minutes.id());

    project.undo();
    project.undo();
    assertThat(SourceEdits.done(project)).isEmpty();
    assertThat(project.cases().variables()).isEmpty();
  }

  @Test
  void aVariableOfTheSameNameIsNoHindranceForMarks() {
    study.value(blog, "coding done", "by Ann");

    mark(true, blog);

    assertThat(SourceEdits.done(project)).containsExactly(blog.id());
    assertThat(project.cases().values(blog.id())).hasSize(2);
  }

  private void mark(boolean done, Source... sources) {
    List<Id<Source>> ids = List.of(sources).stream().map(Source::id).toList();
    project.apply(new SourceEdits(project).mark(ids, done, "Mark").orElseThrow());
  }
}
