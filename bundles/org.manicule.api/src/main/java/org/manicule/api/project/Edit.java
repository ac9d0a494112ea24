package org.manicule.api.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Changes that are made together: all of them or none. An edit is what a gesture of the researcher
 * amounts to, and what undo takes back in one step.
 *
 * @param label what was done, in the researcher's words, as the Undo menu shows it
 * @param changes the changes in the order in which they are made; an entity may occur more than
 *     once
 */
public record Edit(String label, List<Change> changes) {

  /** Checks the label and copies the list. */
  public Edit {
    if (label.isBlank()) {
      throw new IllegalArgumentException("an edit needs a label");
    }
    changes = List.copyOf(changes);
  }

  /** An edit of a few changes. */
  public static Edit of(String label, Change... changes) {
    return new Edit(label, List.of(changes));
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The edit that takes this one back: the inverse changes in opposite order. */
  public Edit inverse() {
    List<Change> inverted = new ArrayList<>(changes.size());
    changes.forEach(change -> inverted.add(change.inverse()));
    Collections.reverse(inverted);
    return new Edit(label, inverted);
  }
}
