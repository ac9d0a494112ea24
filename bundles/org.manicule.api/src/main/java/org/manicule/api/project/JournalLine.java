package org.manicule.api.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;

/**
 * An entry of the journal without its changes: a line in the history.
 *
 * @param number 1, 2, 3 ... without gaps
 * @param at when it was applied
 * @param by whose edit it is
 * @param label what was done, in the researcher's words
 * @param changes how many changes it made
 * @param undoes number of the entry it takes back, or null
 * @param summary what it did in numbers, and where to look
 */
public record JournalLine(
    long number,
    Instant at,
    Id<Coder> by,
    String label,
    long changes,
    @Nullable Long undoes,
    EditSummary summary) {

  /** A line that does not tell more than how many changes there were. */
  public JournalLine(
      long number, Instant at, Id<Coder> by, String label, long changes, @Nullable Long undoes) {
    this(number, at, by, label, changes, undoes, EditSummary.UNKNOWN);
  }
}
