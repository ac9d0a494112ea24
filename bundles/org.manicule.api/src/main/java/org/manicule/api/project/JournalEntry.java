package org.manicule.api.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;

/**
 * An edit as the journal recorded it.
 *
 * @param number 1, 2, 3 ... without gaps
 * @param at when it was applied
 * @param by whose edit it is
 * @param edit what was changed
 * @param undoes number of the entry it takes back, or null; redoing takes back an undo
 */
public record JournalEntry(
    long number, Instant at, Id<Coder> by, Edit edit, @Nullable Long undoes) {

  /** The entry without its changes. */
  public JournalLine line() {
    return new JournalLine(number, at, by, edit.label(), edit.changes().size(), undoes);
  }
}
