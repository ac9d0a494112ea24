package org.manicule.api.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/**
 * Changes that are made together: all of them or none. An edit is what a gesture of the researcher
 * amounts to, and what undo takes back in one step.
 *
 * @param label what was done, in the researcher's words, as the Undo menu shows it
 * @param changes the changes in the order in which they are made; an entity may occur more than
 *     once. A {@link ChangeStream} when they are too many for memory
 */
public record Edit(String label, List<Change> changes) {

  /** Checks the label and copies the list; a {@link ChangeStream} is kept as it is. */
  public Edit {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an edit needs a label");
    }
    changes = changes instanceof ChangeStream ? changes : List.copyOf(changes);
  }

  /** An edit of a few changes. */
  public static Edit of(String label, Change... changes) {
    return new Edit(label, List.of(changes));
  }

  /**
   * An edit of more changes than fit in memory. They are walked through while the edit is applied;
   * nothing but the walk holds them.
   *
   * @param label what was done, in the researcher's words
   * @param changes gives the same changes on every walk
   */
  public static Edit streamed(String label, Iterable<Change> changes) {
    return streamed(label, OptionalLong.empty(), changes);
  }

  /**
   * An edit of more changes than fit in memory, as {@link #streamed(String, Iterable)} makes it.
   *
   * @param label what was done, in the researcher's words
   * @param expected about how many changes there are, for telling how far the edit has come
   * @param changes gives the same changes on every walk
   */
  public static Edit streamed(String label, long expected, Iterable<Change> changes) {
    return streamed(label, OptionalLong.of(expected), changes);
  }

  private static Edit streamed(String label, OptionalLong expected, Iterable<Change> changes) {
    return new Edit(
        label,
        new ChangeStream() {
          @Override
          public Iterator<Change> iterator() {
            return changes.iterator();
          }

          @Override
          public OptionalLong expected() {
            return expected;
          }
        });
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The edit that takes this one back: the inverse changes in opposite order. */
  public Edit inverse() {
    if (changes instanceof ChangeStream stream) {
      return new Edit(label, stream.inverse());
    }
    List<Change> inverted = new ArrayList<>(changes.size());
    changes.forEach(change -> inverted.add(change.inverse()));
    Collections.reverse(inverted);
    return new Edit(label, inverted);
  }
}
