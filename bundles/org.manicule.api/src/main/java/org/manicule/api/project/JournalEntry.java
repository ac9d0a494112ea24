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
 * @param summary what it did in numbers, and where to look
 */
public record JournalEntry(
    long number, Instant at, Id<Coder> by, Edit edit, @Nullable Long undoes, EditSummary summary) {

  /** An entry whose summary is found by counting its changes. */
  public JournalEntry(long number, Instant at, Id<Coder> by, Edit edit, @Nullable Long undoes) {
    this(number, at, by, edit, undoes, EditSummary.of(edit.changes()));
  }

  /** The entry without its changes. */
  public JournalLine line() {
    return new JournalLine(number, at, by, edit.label(), summary.changes(), undoes, summary);
  }
}
