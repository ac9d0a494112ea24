package org.manicule.store.read;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeTree;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/**
 * The tree of codes of an open project: read when it is needed first, then shared by all who ask
 * until an edit changes codes. While such an edit is written nothing is kept, so that whoever asks
 * sees what is committed. Safe to use from any thread.
 */
public final class LiveTree {
  private final Database database;
  private @Nullable CodeTree kept;
  private long changes;
  private boolean changing;

  /** The tree of a database. */
  public LiveTree(Database database) {
    this.database = database;
  }

  /** The tree as of the last committed edit. */
  public CodeTree now() {
    long before;
    synchronized (this) {
      if (kept != null) {
        return kept;
      }
      before = changes;
    }
    CodeTree read = new CodeTree(database.read(session -> Tables.CODES.list(session, "")));
    keep(read, before);
    return read;
  }

  /** What was read while an edit was written may be older than the edit. */
  private synchronized void keep(CodeTree read, long before) {
    if (!changing && changes == before) {
      kept = read;
    }
  }

  /** Codes are being changed; call it before the commit. */
  public synchronized void change() {
    kept = null;
    changes++;
    changing = true;
  }

  /** What was begun is committed or given up. */
  public synchronized void changed() {
    changing = false;
  }
}
