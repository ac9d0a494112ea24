package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.StaleEditException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** What applying an edit does and refuses. */
class EditTest extends OpenProject {

  @Test
  void entitiesOfEveryKindComeBackAsTheyWent() {
    List<Entity> entities = EveryKind.inOrder();
    assertThat(EveryKind.kinds(entities)).isEqualTo(EnumSet.allOf(EntityType.class));
    project.apply(new Edit("Add everything", entities.stream().map(Change::added).toList()));

    // Removing compares with what is stored, so it succeeds only when nothing was lost.
    List<Change> removals = new ArrayList<>(entities.stream().map(Change::removed).toList());
    Collections.reverse(removals);
    project.apply(new Edit("Remove everything", removals));

    assertThat(project.sources().count()).isZero();
    assertThat(project.codings().count()).isZero();
  }

  @Test
  void theEntryTellsWhatWasDoneByWhomAndWhen() {
    Instant before = Given.now();
    Source source = Given.newSource(project, "minutes", "text");

    JournalEntry entry = project.apply(Edit.of("Import minutes", Change.added(source)));

    assertThat(entry.number()).isEqualTo(2);
    assertThat(entry.by()).isEqualTo(project.coder().id());
    assertThat(entry.at()).isBetween(before, Given.now());
    assertThat(entry.edit()).isEqualTo(Edit.of("Import minutes", Change.added(source)));
    assertThat(project.journal().entry(2)).contains(entry);
  }

  @Test
  void anEmptyEditIsABug() {
    assertThatThrownBy(() -> project.apply(new Edit("Nothing", List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntityMayChangeSeveralTimesInOneEdit() {
    Code first = Code.named(null, "a", "#000000");
    Code second = first.withName("b");
    Code third = second.withName("c");

    project.apply(
        Edit.of(
            "Rename twice",
            Change.added(first),
            Change.replaced(first, second),
            Change.replaced(second, third)));

    assertThat(project.codebook().tree().all()).containsExactly(third);
    project.undo();
    assertThat(project.codebook().tree().all()).isEmpty();
  }

  @Test
  void changesAreMadeInTheirOrder() {
    Code old = Given.code(project, "trust");
    Code replacement = Code.named(null, "trust", "#000000");

    project.apply(
        Edit.of("Make room for the name", Change.removed(old), Change.added(replacement)));

    assertThat(project.codebook().tree().all()).containsExactly(replacement);
  }

  @Test
  void anEditOfSomethingThatChangedMeanwhileIsRefused() {
    Code code = Given.code(project, "trust");
    project.apply(Edit.of("Rename", Change.replaced(code, code.withName("confidence"))));

    assertThatThrownBy(
            () ->
                project.apply(
                    Edit.of("Recolour", Change.replaced(code, code.withColour("#000000")))))
        .isInstanceOf(StaleEditException.class)
        .hasMessage("The code \"trust\" has been changed meanwhile.");
  }

  @Test
  void anEditOfSomethingRemovedMeanwhileIsRefused() {
    Code code = Given.code(project, "trust");
    project.apply(Edit.of("Remove", Change.removed(code)));

    assertThatThrownBy(() -> project.apply(Edit.of("Remove", Change.removed(code))))
        .isInstanceOf(StaleEditException.class)
        .hasMessage("The code \"trust\" is no longer in the project.");
  }

  @Test
  void addingWhatIsThereAlreadyIsRefused() {
    Code code = Given.code(project, "trust");

    assertThatThrownBy(
            () -> project.apply(Edit.of("Add", Change.added(code.withName("other name")))))
        .isInstanceOf(StaleEditException.class)
        .hasMessageContaining("in the project already");
  }

  @Test
  void aRefusedEditLeavesNothingBehind() {
    Code code = Given.code(project, "trust");
    Source source = Given.source(project, "minutes", "text");
    long last = project.journal().last();
    Coding coding = Given.newCoding(project, source, 0, 2, code);
    Change stale = Change.removed(code.withName("never was"));

    assertThatThrownBy(() -> project.apply(Edit.of("Code", Change.added(coding), stale)))
        .isInstanceOf(StaleEditException.class);

    assertThat(project.codings().count()).isZero();
    assertThat(project.codebook().counts()).isEmpty();
    assertThat(project.journal().last()).isEqualTo(last);
    assertThat(project.apply(Edit.of("Code", Change.added(coding))).number()).isEqualTo(last + 1);
  }

  @Test
  void aCancelledEditLeavesNothingBehind() {
    Code code = Given.code(project, "trust");
    Source source = Given.source(project, "minutes", "some text");
    long last = project.journal().last();
    Edit edit = new Edit("Autocode", Given.newCodings(project, source, code, 5000));

    assertThatThrownBy(() -> project.apply(edit, new Stopping(3000)))
        .isInstanceOf(CancelledException.class);

    assertThat(project.codings().count()).isZero();
    assertThat(project.codebook().counts()).isEmpty();
    assertThat(project.journal().last()).isEqualTo(last);
    assertThat(project.apply(edit).number()).isEqualTo(last + 1);
  }

  @Test
  void progressRunsUpToTheNumberOfChanges() {
    Code code = Given.code(project, "trust");
    Source source = Given.source(project, "minutes", "some text");
    Stopping monitor = new Stopping(Integer.MAX_VALUE);

    project.apply(new Edit("Autocode", Given.newCodings(project, source, code, 2500)), monitor);

    assertThat(monitor.seen).isSorted().endsWith(2500L).hasSizeGreaterThan(2);
  }

  @Test
  void momentsFinerThanMicrosecondsAreCutEverywhere() {
    Instant fine = Instant.parse("2021-07-14T10:00:00.123456789Z");
    Memo memo = new Memo(Id.random(), MemoKind.FREE, "t", "", null, project.coder().id(), fine);

    Memo told =
        (Memo) project.apply(Edit.of("Memo", Change.added(memo))).edit().changes().get(0).after();

    assertThat(told.at()).isEqualTo(Instant.parse("2021-07-14T10:00:00.123456Z"));
    assertThat(project.memos().find(memo.id())).contains(told);
    project.apply(Edit.of("Remove", Change.removed(memo)));
    assertThat(project.memos().all()).isEmpty();
  }

  @Test
  void aValueBelongsToASourceOrCaseAsAWhole() {
    Source source = Given.source(project, "minutes", "text");
    Variable date = Variable.ofSources("date", VariableType.DATE);
    Anchor place = new Anchor(EntityType.SOURCE, source.id(), new TextRange(0, 1));

    assertThatThrownBy(
            () ->
                project.apply(
                    Edit.of(
                        "Set the date",
                        Change.added(date),
                        Change.added(new Value(Id.random(), date.id(), place, "2021")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(project.cases().variables()).isEmpty();
  }

  @Test
  void aVeryLongTextIsKept() {
    Property huge = Property.of("huge", "xyz é".repeat(500_000));

    project.apply(Edit.of("Set", Change.added(huge)));

    assertThat(project.property(huge.id())).contains(huge);
    project.undo();
    assertThat(project.property(huge.id())).isEmpty();
  }

  /** Cancels once so many changes are done, and remembers the progress. */
  static final class Stopping implements Monitor {
    final List<Long> seen = new ArrayList<>();
    private final long limit;

    Stopping(long limit) {
      this.limit = limit;
    }

    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {
      seen.add(done);
    }

    @Override
    public boolean isCancelled() {
      return !seen.isEmpty() && seen.get(seen.size() - 1) >= limit;
    }

    @Override
    public Part part(String words, long total) {
      throw new UnsupportedOperationException("an edit is one part");
    }
  }
}
