package org.manicule.view.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalLine;

class UndoneTest {
  private final Undone undone = new Undone();

  private void entry(long number, @Nullable Long undoes) {
    undone.add(new JournalLine(number, Instant.EPOCH, Id.random(), "x", 1, undoes));
  }

  @Test
  void anUndoThatIsUndoneItselfTakesNothingBack() {
    entry(5, null);
    entry(6, 5L);
    assertThat(undone.isUndone(5)).isTrue();

    entry(7, 6L);
    assertThat(undone.isUndone(5)).isFalse();
    assertThat(undone.isUndone(6)).isTrue();

    entry(8, 7L);
    assertThat(undone.isUndone(5)).isTrue();
  }

  @Test
  void theNewestUndoOfAnEntryCountsInWhateverOrderTheyAreRead() {
    entry(9, 5L);
    entry(7, 6L);
    entry(6, 5L);

    assertThat(undone.isUndone(5)).isTrue();
  }
}
