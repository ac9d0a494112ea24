package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;

/** Reading the journal. */
class JournalTest extends OpenProject {

  @Test
  void theJournalStartsWithTheProject() {
    assertThat(project.journal().last()).isEqualTo(1);
    assertThat(project.journal().lines(1, 10))
        .extracting(JournalLine::label)
        .containsExactly("Start the project");
    assertThat(project.journal().undoable()).isEmpty();
    assertThat(project.journal().redoable()).isEmpty();
  }

  @Test
  void linesComeNewestFirstFromAnyNumber() {
    for (int i = 2; i <= 6; i++) {
      Given.code(project, "code " + i);
    }

    assertThat(numbers(project.journal().lines(Long.MAX_VALUE, 3))).containsExactly(6L, 5L, 4L);
    assertThat(numbers(project.journal().lines(4, 2))).containsExactly(4L, 3L);
    assertThat(numbers(project.journal().lines(2, Integer.MAX_VALUE))).containsExactly(2L, 1L);
    assertThat(project.journal().lines(0, 5)).isEmpty();
  }

  @Test
  void linesTellHowManyChangesWereMade() {
    Given.code(project, "a > b > c");

    assertThat(project.journal().lines(2, 1).get(0).changes()).isEqualTo(3);
  }

  @Test
  void anUnknownNumberHasNoEntry() {
    assertThat(project.journal().entry(7)).isEmpty();
  }

  @Test
  void largeEntriesComeBackWhole() {
    Edit edit = new Edit("Add everything", EveryKind.added());
    JournalEntry entry = project.apply(edit);
    reopen();

    assertThat(project.journal().entry(entry.number())).contains(entry);
  }

  @Test
  void numbersHaveNoGapsAlsoAfterRefusedEdits() {
    for (int i = 0; i < 5; i++) {
      Given.code(project, "code " + i);
      catchThrowable(() -> project.undo(99));
    }
    project.undo();

    assertThat(numbers(project.journal().lines(Long.MAX_VALUE, 100)))
        .isEqualTo(LongStream.rangeClosed(1, 7).mapToObj(i -> 8 - i).toList());
  }

  private static List<Long> numbers(List<JournalLine> lines) {
    return lines.stream().map(JournalLine::number).toList();
  }
}
