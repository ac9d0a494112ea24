package org.manicule.view.coding.desk;

import org.manicule.api.project.JournalEntry;

/**
 * Tells edits that are too large to be followed change by change: after those a view reads anew
 * what it shows, which costs as much as it shows rather than as much as was changed.
 */
public final class BulkEdit {
  private static final int MOST_FOLLOWED = 2_000;

  private BulkEdit() {}

  /** Whether the changes of an entry are too many to be followed one by one. */
  public static boolean is(JournalEntry entry) {
    return entry.summary().changes() > MOST_FOLLOWED;
  }
}
