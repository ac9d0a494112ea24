package org.manicule.api.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.EntityType;
import org.osgi.annotation.versioning.ProviderType;

/** The record of every edit of a project: the audit trail, and what undo works from. */
@ProviderType
public interface Journal {

  /** Number of the newest entry; 0 when nothing was done yet. */
  long last();

  /**
   * Some lines of the history, newest first.
   *
   * @param newest number to start at, inclusive
   * @param count how many at most
   */
  List<JournalLine> lines(long newest, int count);

  /**
   * An entry with its changes, when the number exists. Those of a large entry are a {@link
   * ChangeStream} that is read from the journal as it is walked through.
   */
  Optional<JournalEntry> entry(long number);

  /**
   * Numbers of the entries that touched some kinds of entities, newest first: how the codebook came
   * to be what it is, for instance.
   *
   * @param kinds the kinds
   * @param after only entries with higher numbers; 0 for all
   */
  List<Long> touching(Set<EntityType> kinds, long after);

  /** The entry that undo would take back, when there is one. */
  Optional<JournalLine> undoable();

  /** The undone entry that redo would bring back, when there is one. */
  Optional<JournalLine> redoable();
}
