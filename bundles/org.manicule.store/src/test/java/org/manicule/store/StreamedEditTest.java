package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** Edits whose changes are walked through and never held. */
class StreamedEditTest extends OpenProject {
  private static final int MANY = 25_000;

  private Source source;
  private Code trust;

  @BeforeEach
  void fill() {
    source = Given.source(project, "minutes", "some words ".repeat(3000));
    trust = Given.code(project, "trust");
  }

  @Test
  void areAppliedUndoneAndRedoneAsOne() {
    List<Change> changes = Given.newCodings(project, source, trust, MANY);

    JournalEntry entry = project.apply(Edit.streamed("Autocode", changes));

    assertThat(entry.edit().changes()).isInstanceOf(ChangeStream.class);
    assertThat(List.copyOf(entry.edit().changes())).isEqualTo(changes);
    assertThat(entry.line().changes()).isEqualTo(MANY);
    assertThat(project.codings().count()).isEqualTo(MANY);
    assertThat(project.codebook().counts()).isEqualTo(Map.of(trust.id(), new CodeCount(MANY, 1)));

    JournalEntry undo = project.undo().orElseThrow();
    List<Change> inverse = new Edit("Autocode", changes).inverse().changes();
    assertThat(undo.edit().changes()).isInstanceOf(ChangeStream.class);
    assertThat(List.copyOf(undo.edit().changes())).isEqualTo(inverse);
    assertThat(project.codings().count()).isZero();

    project.redo();
    reopen();
    assertThat(project.codings().inSource(source.id())).hasSize(MANY);
    assertThat(List.copyOf(project.journal().entry(entry.number()).orElseThrow().edit().changes()))
        .isEqualTo(changes);
    assertThat(project.undo(entry.number() + 2).edit().changes()).hasSize(MANY);
  }

  @Test
  void areWrittenInOneWalk() {
    List<Change> changes = Given.newCodings(project, source, trust, 10);
    AtomicInteger walks = new AtomicInteger();

    project.apply(
        Edit.streamed(
            "Autocode",
            () -> {
              walks.incrementAndGet();
              return changes.iterator();
            }));

    // A first step to see whether there is anything to do, a look whether much is removed, the
    // work.
    assertThat(walks.get()).isEqualTo(3);
    assertThat(project.codings().count()).isEqualTo(10);
  }

  @Test
  void tellHowFarTheyAreAndOfHowMany() {
    List<Change> changes = Given.newCodings(project, source, trust, MANY);
    List<Long> totals = new ArrayList<>();
    Monitor watching = new Totals(totals);

    project.apply(Edit.streamed("Autocode", MANY, changes), watching);
    assertThat(totals).hasSize(MANY / 500).containsOnly((long) MANY);

    totals.clear();
    project.undo(watching);
    assertThat(totals).isNotEmpty().containsOnly((long) MANY);

    totals.clear();
    Iterable<Change> unknown = changes::iterator;
    project.apply(Edit.streamed("Autocode", unknown), watching);
    assertThat(totals).isNotEmpty().containsOnly(0L);
  }

  @Test
  void anEmptyStreamIsNoEdit() {
    Edit nothing = Edit.streamed("Nothing", List.of());

    assertThat(nothing.isEmpty()).isTrue();
    assertThatThrownBy(() -> project.apply(nothing)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cancellingHalfWayLeavesNoTrace() {
    long before = project.journal().last();
    List<Change> changes = Given.newCodings(project, source, trust, MANY);
    CancelAfter monitor = new CancelAfter(MANY / 2);

    assertThatThrownBy(() -> project.apply(Edit.streamed("Autocode", changes), monitor))
        .isInstanceOf(CancelledException.class);

    assertThat(monitor.done()).isBetween((long) MANY / 2, (long) MANY - 1);
    assertThat(project.journal().last()).isEqualTo(before);
    assertThat(project.codings().count()).isZero();
    assertThat(project.codebook().counts()).isEmpty();
    assertThat(project.apply(Edit.streamed("Again", changes)).number()).isEqualTo(before + 1);
  }

  @Test
  void cancellingAnUndoLeavesTheEditInForce() {
    List<Change> changes = Given.newCodings(project, source, trust, MANY);
    long number = project.apply(Edit.streamed("Autocode", changes)).number();

    assertThatThrownBy(() -> project.undo(new CancelAfter(MANY / 2)))
        .isInstanceOf(CancelledException.class);

    assertThat(project.codings().count()).isEqualTo(MANY);
    assertThat(project.journal().undoable().orElseThrow().number()).isEqualTo(number);
  }

  @Test
  void aStreamThatFailsHalfWayLeavesNoTrace() {
    List<Change> changes = Given.newCodings(project, source, trust, 5000);
    Iterable<Change> failing = () -> new FailingIterator(changes.iterator());

    assertThatThrownBy(() -> project.apply(Edit.streamed("Autocode", failing)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file ended too early");

    assertThat(project.codings().count()).isZero();
    assertThat(project.codebook().counts()).isEmpty();
  }

  @Test
  void oneVeryLongChangeIsJournaledWhole() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    random.ints(3_000_000, 'A', 'z').forEach(c -> text.append((char) c));
    Memo memo =
        new Memo(
            Id.random(),
            MemoKind.FREE,
            "Long",
            text.toString(),
            Anchor.on(trust),
            project.coder().id(),
            Given.now());
    List<Change> changes = new ArrayList<>(Given.newCodings(project, source, trust, 12_000));
    changes.add(6000, Change.added(memo));
    changes.add(Change.removed(memo));

    JournalEntry entry = project.apply(new Edit("Long", changes));

    assertThat(project.journal().entry(entry.number()).orElseThrow().edit().changes())
        .isEqualTo(changes);
    project.undo();
    assertThat(project.codings().count()).isZero();
  }

  @Test
  void anEntryTellsWhatItDidAndWhereToLookWithoutItsChanges() {
    List<Change> changes = Given.newCodings(project, source, trust, 3);
    Coding first = (Coding) changes.get(0).subject();

    JournalEntry entry = project.apply(new Edit("Code", changes));
    reopen();

    EditSummary summary = project.journal().lines(entry.number(), 1).get(0).summary();
    assertThat(summary).isEqualTo(entry.summary());
    assertThat(summary.kinds()).containsExactly(new EditSummary.Tally(EntityType.CODING, 3, 0, 0));
    assertThat(summary.place()).isEqualTo(Anchor.on(first.passage()));
  }

  @Test
  void theJournalFindsTheEntriesThatTouchedAKind() {
    long codes = project.journal().last();
    Given.coding(project, source, 1, 5, trust);
    long coding = project.journal().last();
    project.undo();

    assertThat(project.journal().touching(Set.of(EntityType.CODING), 0))
        .containsExactly(coding + 1, coding);
    assertThat(project.journal().touching(Set.of(EntityType.CODE), 0)).containsExactly(codes);
    assertThat(project.journal().touching(Set.of(EntityType.CODING), coding))
        .containsExactly(coding + 1);
  }

  private record FailingIterator(Iterator<Change> changes) implements Iterator<Change> {
    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Change next() {
      if (!changes.hasNext()) {
        throw new IllegalStateException("the file ended too early");
      }
      return changes.next();
    }
  }

  /** Notes of how many changes the work says it consists. */
  private record Totals(List<Long> totals) implements Monitor {

    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {
      totals.add(total);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }

    @Override
    public Part part(String words, long total) {
      return Monitor.silent().part(words, total);
    }
  }
}
