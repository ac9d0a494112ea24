package org.manicule.store.count;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.store.sql.Session;

/**
 * Sums up what an edit does to the counts while its changes are written. Cost and memory depend on
 * the edit and not on the project.
 */
public final class EditCounts {
  /** How many pairs of code and source are held at once. */
  private static final int PAIRS = 50_000;

  private final Session session;
  private final Map<Pair, Integer> pairs = new HashMap<>();
  private final Map<Id<Source>, Integer> sources = new HashMap<>();
  private final Map<Id<Code>, CodeCount> codes = new HashMap<>();

  private record Pair(Id<Code> code, Id<Source> source) {}

  /** Sums up in the transaction of the edit. */
  public EditCounts(Session session) {
    this.session = session;
  }

  /** Takes note of a change. */
  public void note(Change change) {
    add(change.before(), -1);
    add(change.after(), 1);
  }

  /** Lets go of pairs when there are many; all that was written must have been noted. */
  public void settleIfMany() throws SQLException {
    if (pairs.size() > PAIRS) {
      settle();
    }
  }

  /** The sum; all that was noted must have been written. */
  public CountDelta sum() throws SQLException {
    settle();
    return new CountDelta(codes, sources);
  }

  private void add(@Nullable Entity entity, int by) {
    if (entity instanceof Coding coding) {
      pairs.merge(new Pair(coding.code(), coding.source()), by, Integer::sum);
      sources.merge(coding.source(), by, Integer::sum);
    }
  }

  private void settle() throws SQLException {
    for (Map.Entry<Pair, Integer> entry : pairs.entrySet()) {
      int by = entry.getValue();
      if (by != 0) {
        // One more than were added tells whether there was one before.
        int after = codings(entry.getKey(), Math.max(by, 0) + 1);
        int gain = Integer.signum(after) - Integer.signum(after - by);
        codes.merge(entry.getKey().code(), new CodeCount(by, gain), LiveCounts::sum);
      }
    }
    pairs.clear();
  }

  /** How many codings a source has of a code; counting ends at a limit. */
  private int codings(Pair pair, int limit) throws SQLException {
    return (int)
        session.number(
            "SELECT COUNT(*) FROM (SELECT source FROM codings WHERE code = ? AND source = ?"
                + " FETCH FIRST ? ROWS ONLY) found",
            pair.code(),
            pair.source(),
            limit);
  }
}
