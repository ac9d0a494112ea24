package org.manicule.store.backup;

import org.manicule.api.project.Change;
import org.manicule.api.project.ChangeStream;
import org.manicule.api.project.Edit;

/**
 * Tells whether an edit removes so much that a backup is made before it. Of a stream only the first
 * changes are looked at, because walking through all of it would double its cost; one that begins
 * with something else can ask for a backup itself.
 */
public final class BulkRemoval {
  /** An edit that removes more than this gets a backup before. */
  public static final int MANY = 1000;

  private static final int LOOK = 4 * MANY;

  private BulkRemoval() {}

  /** Whether the edit removes much. */
  public static boolean isIn(Edit edit) {
    boolean stream = edit.changes() instanceof ChangeStream;
    if (!stream && edit.changes().size() <= MANY) {
      return false;
    }
    int removed = 0;
    int seen = 0;
    for (Change change : edit.changes()) {
      if (change.after() == null && ++removed > MANY) {
        return true;
      }
      if (stream && ++seen > LOOK) {
        return false;
      }
    }
    return false;
  }
}
