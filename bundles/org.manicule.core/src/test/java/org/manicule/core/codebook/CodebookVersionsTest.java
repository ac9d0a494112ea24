package org.manicule.core.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.codebook.CodebookDiff;
import org.manicule.api.codebook.CodebookDiff.CodeDiff;
import org.manicule.api.codebook.CodebookDiff.Field;
import org.manicule.api.codebook.CodebookDiff.FieldDiff;
import org.manicule.api.codebook.CodebookDiff.Kind;
import org.manicule.api.codebook.CodebookDiff.SetDiff;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.core.edits.StoppingMonitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Earlier versions of the codebook and what is different between two, on a real project. */
final class CodebookVersionsTest {
  private TestProject study;
  private Project project;
  private Source blog;
  private Code fears;
  private long start;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale of the clinic.");
    fears = study.define(study.code("fears"), CodeDefinition.meaning("What is feared"));
    start = project.journal().last();
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void everyNumberGivesTheCodebookAsItWas() {
    CodebookVersion then = versions().current();
    apply(edits().rename(fears, "worries", "Rename"));
    project.apply(new CodeSetEdits(project).make("Set", List.of(fears), "Make"));
    long named = project.journal().last();
    project.apply(edits().delete(fears, "Delete"));

    assertThat(versions().at(start, Monitor.silent()).tree().all()).isEqualTo(then.tree().all());
    assertThat(versions().at(start, Monitor.silent()).sets()).isEmpty();
    CodebookVersion later = versions().at(named, Monitor.silent());
    assertThat(later.tree().all()).extracting(Code::name).containsExactly("worries");
    assertThat(later.tree().all().get(0).definition().meaning()).isEqualTo("What is feared");
    assertThat(later.sets()).extracting(CodeSet::codes).containsExactly(List.of(fears.id()));
    assertThat(versions().current().tree().all()).isEmpty();
    assertThat(versions().at(0, Monitor.silent()).tree().all()).isEmpty();
  }

  @Test
  void anEditThatTouchesACodeTwiceIsTakenBackAsAWhole() {
    Code a = study.code("a");
    Code b = study.code("b");
    long before = project.journal().last();
    Edit swap =
        new Edit(
            "Swap the names",
            List.of(
                Change.replaced(a, a.withName("c")),
                Change.replaced(b, b.withName("a")),
                Change.replaced(a.withName("c"), a.withName("b"))));
    project.apply(swap);

    assertThat(versions().at(before, Monitor.silent()).tree().all()).containsExactly(fears, a, b);
  }

  @Test
  void onlyEntriesThatChangedTheCodebookAreItsVersions() {
    study.coding(blog, "a sale", fears);
    assertThat(versions().numbers()).startsWith(start).doesNotContain(project.journal().last());
  }

  @Test
  void aNumberThatTheJournalDoesNotHaveIsRefused() {
    for (long wrong : new long[] {-1, start + 1}) {
      assertThatThrownBy(() -> versions().at(wrong, Monitor.silent()))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("no entry " + wrong);
    }
  }

  @Test
  void lookingBackCanBeCancelled() {
    assertThatThrownBy(() -> versions().at(0, new StoppingMonitor()))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void whatWasAddedRemovedAndChangedIsToldFieldByField() {
    Code gone = study.code("gone");
    start = project.journal().last();
    project.apply(edits().delete(gone, "Delete"));
    study.code("theme");
    apply(edits().rename(fears, "worries", "Rename"));
    apply(edits().move(List.of(fears), project.codebook().tree().find("theme").get(), 0, "Move"));
    apply(edits().recolour(List.of(fears), "#123456", "Colour"));
    apply(edits().setStatus(List.of(fears), CodeStatus.RETIRED, "Retire"));
    apply(edits().define(fears, new CodeDefinition("Dread", "often", "", List.of()), "Define"));

    CodebookDiff diff = diff();

    assertThat(diff.codes())
        .extracting(CodeDiff::kind, CodeDiff::path)
        .containsExactly(
            tuple(Kind.ADDED, "theme"),
            tuple(Kind.REMOVED, "gone"),
            tuple(Kind.CHANGED, "theme > worries"));
    CodeDiff changed = diff.codes().get(2);
    assertThat(changed.isRedefined()).isTrue();
    assertThat(changed.fields())
        .containsExactly(
            new FieldDiff(Field.NAME, "fears", "worries"),
            new FieldDiff(Field.PARENT, "", "theme"),
            new FieldDiff(Field.COLOUR, fears.colour(), "#123456"),
            new FieldDiff(Field.MEANING, "What is feared", "Dread"),
            new FieldDiff(Field.WHEN_TO_USE, "", "often"),
            new FieldDiff(Field.STATUS, "active", "retired"));
    assertThat(diff.reordered()).isEmpty();
  }

  @Test
  void whatWasUndoneIsNoDifference() {
    apply(edits().rename(fears, "worries", "Rename"));
    project.undo();

    assertThat(diff().isEmpty()).isTrue();
  }

  @Test
  void aMergedCodeIsToldWithTheCodeItEndedUpIn() {
    Code worries = study.code("worries");
    Code panic = study.code("panic");
    Code unused = study.code("unused");
    study.coding(blog, "a sale", worries);
    start = project.journal().last();
    merge(worries, panic);
    merge(panic, fears);
    project.apply(edits().delete(unused, "Delete"));

    assertThat(diff().codes())
        .extracting(CodeDiff::kind, CodeDiff::path, CodeDiff::mergedInto)
        .containsExactly(
            tuple(Kind.REMOVED, "unused", null),
            tuple(Kind.MERGED, "panic", fears.id()),
            tuple(Kind.MERGED, "worries", fears.id()));
  }

  @Test
  void anotherOrderIsToldOnceForAllWhoStoodThere() {
    study.code("hopes");
    start = project.journal().last();
    apply(edits().move(List.of(fears), null, 1, "Move"));

    assertThat(diff().codes()).isEmpty();
    assertThat(diff().reordered()).hasSize(1).containsOnlyNulls();
  }

  @Test
  void codeSetsThatDifferAreToldWithBoth() {
    project.apply(new CodeSetEdits(project).make("Set", List.of(), "Make"));
    CodeSet empty = project.codebook().sets().get(0);
    long made = project.journal().last();
    apply(new CodeSetEdits(project).add(empty, List.of(fears), "Add"));

    assertThat(diff().sets())
        .extracting(SetDiff::before, SetDiff::name)
        .containsExactly(tuple(null, "Set"));
    assertThat(versions().diff(made, project.journal().last(), Monitor.silent()).sets())
        .containsExactly(new SetDiff(empty, project.codebook().sets().get(0)));
    assertThat(versions().diff(made, start, Monitor.silent()).sets())
        .containsExactly(new SetDiff(empty, null));
  }

  private void merge(Code from, Code to) {
    project.apply(edits().merge(List.of(from), to, MergedDefinitions.APPENDED, "Merge"));
  }

  private CodebookDiff diff() {
    return versions().diff(start, project.journal().last(), Monitor.silent());
  }

  private CodebookVersions versions() {
    return new CodebookVersions(project);
  }

  private CodebookEdits edits() {
    return new CodebookEdits(project);
  }

  private void apply(Optional<Edit> edit) {
    project.apply(edit.orElseThrow());
  }
}
