package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.codebook.CodebookDiff.CodeDiff;
import org.manicule.api.codebook.CodebookDiff.Kind;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.edit.CodebookEdits.NewCode;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Edits of the codebook that concern more codings than are held at once. */
final class LargeCodebookEditsTest {
  private static final int SOURCES = 6;
  private static final int EACH = 2_500;
  private static final int ALL = SOURCES * EACH;

  private TestProject study;
  private Project project;
  private Code fears;
  private Code worries;
  private Coding first;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    worries = study.code("worries");
    fears = study.code("fears");
    String text = "x".repeat(EACH + 1);
    List<Change> codings = new ArrayList<>();
    for (int i = 0; i < SOURCES; i++) {
      Source source = study.source("Source " + i, text + i);
      for (int at = 0; at < EACH; at++) {
        codings.add(Change.added(coding(source, at, worries)));
      }
      // Every source holds one place that has both codes.
      codings.add(Change.added(coding(source, 7, fears)));
    }
    project.apply(new Edit("Code", codings));
    first = (Coding) codings.get(7).subject();
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void manyCodingsAreMergedAsAStreamAndUndoneInOneStep() {
    Memo memo = study.memo(Anchor.on(first), "On one that goes", "...");

    Edit merge =
        new CodebookEdits(project)
            .merge(List.of(worries), fears, MergedDefinitions.APPENDED, "Merge");
    assertThat(merge.changes()).isInstanceOf(ChangeStream.class);
    project.apply(merge);

    assertThat(count(fears)).isEqualTo(new CodeCount(ALL, SOURCES));
    assertThat(project.codebook().tree().all()).hasSize(1);
    Coding there = at(first, fears);
    assertThat(project.memos().on(there.id())).extracting(Memo::id).containsExactly(memo.id());

    project.undo();
    assertThat(count(worries)).isEqualTo(new CodeCount(ALL, SOURCES));
    assertThat(count(fears)).isEqualTo(new CodeCount(SOURCES, SOURCES));
    assertThat(project.memos().all()).containsExactly(memo);
  }

  @Test
  void manyCodingsAreDeletedAsAStreamAndUndoneInOneStep() {
    Memo memo = study.memo(Anchor.on(first), "On one that goes", "...");

    Edit delete = new CodebookEdits(project).delete(worries, "Delete");
    assertThat(delete.changes()).isInstanceOf(ChangeStream.class);
    project.apply(delete);

    assertThat(project.codings().count()).isEqualTo(SOURCES);
    assertThat(project.memos().all())
        .extracting(Memo::anchor)
        .containsExactly(Anchor.on(first.passage()));

    project.undo();
    assertThat(count(worries)).isEqualTo(new CodeCount(ALL, SOURCES));
    assertThat(project.memos().all()).containsExactly(memo);
  }

  @Test
  void manyCodingsAreSplitOffAsAStream() {
    Edit split =
        new CodebookEdits(project)
            .split(worries, this::isLate, new NewCode("late", false), "Split")
            .orElseThrow();
    assertThat(split.changes()).isInstanceOf(ChangeStream.class);
    project.apply(split);

    Code late = project.codebook().tree().find("late").orElseThrow();
    assertThat(count(late)).isEqualTo(new CodeCount(SOURCES * (EACH - 100), SOURCES));
    assertThat(count(worries)).isEqualTo(new CodeCount(SOURCES * 100, SOURCES));
  }

  @Test
  void manyCodingsAreUncodedAsAStream() {
    Edit uncode =
        new CodingEdits(project, project.coder())
            .uncode(CodingQuery.ofCodes(Set.of(worries.id())), "Uncode")
            .orElseThrow();
    assertThat(uncode.changes()).isInstanceOf(ChangeStream.class);
    project.apply(uncode);

    assertThat(project.codings().count()).isEqualTo(SOURCES);
  }

  @Test
  void theCodebookBeforeALargeMergeIsKnown() {
    long before = project.journal().last();
    List<Code> codes = project.codebook().tree().all();
    project.apply(
        new CodebookEdits(project)
            .merge(List.of(worries), fears, MergedDefinitions.APPENDED, "Merge"));
    CodebookVersions versions = new CodebookVersions(project);
    long after = project.journal().last();

    assertThat(versions.at(before, Monitor.silent()).tree().all()).isEqualTo(codes);
    assertThat(versions.diff(before, after, Monitor.silent()).codes())
        .extracting(CodeDiff::kind, CodeDiff::path, CodeDiff::mergedInto)
        .containsExactly(tuple(Kind.MERGED, "worries", fears.id()));
    assertThat(versions.history(worries.id(), Monitor.silent()).phases()).hasSize(1);
  }

  @Test
  void aCancelledMergeLeavesNoTrace() {
    long last = project.journal().last();
    Monitor cancelled = new StoppingMonitor();
    Edit merge =
        new CodebookEdits(project)
            .merge(List.of(worries), fears, MergedDefinitions.APPENDED, "Merge");

    assertThatThrownBy(() -> project.apply(merge, cancelled))
        .isInstanceOf(CancelledException.class);

    assertThat(project.journal().last()).isEqualTo(last);
    assertThat(count(worries)).isEqualTo(new CodeCount(ALL, SOURCES));
  }

  private boolean isLate(Coding coding) {
    return coding.textRange().orElseThrow().start() >= 100;
  }

  private Coding at(Coding place, Code code) {
    return project.codings().inSource(place.source()).stream()
        .filter(each -> each.passage().equals(place.passage()) && each.code().equals(code.id()))
        .findFirst()
        .orElseThrow();
  }

  private CodeCount count(Code code) {
    return project.codebook().counts().getOrDefault(code.id(), CodeCount.NONE);
  }

  private Coding coding(Source source, int at, Code code) {
    TextRange range = new TextRange(at, at + 1);
    Instant made = Instant.ofEpochSecond(1_700_000_000 + at);
    return new Coding(
        Id.random(), source.id(), range, code.id(), project.coder().id(), made, null, "");
  }
}
