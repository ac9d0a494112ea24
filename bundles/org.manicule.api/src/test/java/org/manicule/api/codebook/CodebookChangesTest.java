package org.manicule.api.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;

class CodebookChangesTest {
  private final Change a = Change.added(Code.named(null, "a", "#112233"));
  private final Change b = Change.added(Code.named(null, "b", "#112233"));
  private final Change c = Change.removed(Code.named(null, "c", "#112233"));
  private int read;

  @Test
  void changesOfCodesAreFoundInTheirOrderAtBothEnds() {
    assertThat(changes(a, 500, b, c)).containsExactly(a, b, c);
  }

  @Test
  void whatLiesBetweenTheEndsIsNotRead() {
    assertThat(changes(a, 1000, b, c)).hasSize(3);
    assertThat(read).isLessThan(10);
    assertThat(changes(a, 1000)).containsExactly(a);
    assertThat(read).isEqualTo(1);
    assertThat(changes(1000, a)).containsExactly(a);
    assertThat(read).isEqualTo(2);
  }

  @Test
  void changesInTheMiddleAreFoundOnce() {
    assertThat(changes(500, a, 1, b, 501, c, 3)).containsExactly(a, b, c);
  }

  /** What is found in an entry of changes of codes, and of so many codings between them. */
  private List<Change> changes(Object... parts) {
    List<Change> all = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Integer count) {
        Collections.addAll(all, codings(count));
      } else {
        all.add((Change) part);
      }
    }
    read = 0;
    EditSummary summary = EditSummary.of(all);
    Edit edit = new Edit("Bulk edit", new Counted(all));
    JournalEntry entry = new JournalEntry(1, Instant.EPOCH, Id.random(), edit, null, summary);
    return CodebookChanges.of(entry, Set.of(EntityType.CODE));
  }

  private static Change[] codings(int count) {
    Change[] made = new Change[count];
    for (int i = 0; i < count; i++) {
      TextRange range = new TextRange(i, i + 1);
      made[i] =
          Change.added(
              new Coding(
                  Id.random(),
                  Id.random(),
                  range,
                  Id.random(),
                  Id.random(),
                  Instant.EPOCH,
                  null,
                  ""));
    }
    return made;
  }

  /** Counts how many changes are read. */
  private final class Counted extends ChangeStream {
    private final List<Change> changes;

    Counted(List<Change> changes) {
      this.changes = changes;
    }

    @Override
    public Iterator<Change> iterator() {
      return changes.stream().peek(change -> read++).iterator();
    }

    @Override
    public List<Change> inverse() {
      List<Change> inverse = new ArrayList<>();
      changes.forEach(change -> inverse.add(0, change.inverse()));
      return new Counted(inverse);
    }
  }
}
