package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.store.sql.Session;

/**
 * What an edit does to the kept counts: summed up while its changes are written and applied at its
 * end, or now and then when it touches very many, so that cost and memory depend on the edit and
 * not on the project.
 */
final class Counts {
  private static final CountTable PER_CODE =
      new CountTable("code_counts", "code", List.of("codings", "sources"));
  private static final CountTable PER_SOURCE =
      new CountTable("source_counts", "source", List.of("codings"));

  /** How many pairs of code and source are held at once. */
  private static final int PAIRS = 50_000;

  private final Session session;
  private final Map<Pair, Integer> pairs = new HashMap<>();
  private final Map<Id<Source>, Integer> sources = new HashMap<>();
  private final Map<Id<Code>, Integer> codes = new HashMap<>();

  private record Pair(Id<Code> code, Id<Source> source) {}

  Counts(Session session) {
    this.session = session;
  }

  /** Takes note of a change. */
  void note(Change change) {
    add(change.before(), -1);
    add(change.after(), 1);
  }

  /** Writes what was noted when it is much; all that was written must have been noted. */
  void writeIfMany() throws SQLException {
    if (pairs.size() > PAIRS) {
      write();
    }
  }

  private void add(@Nullable Entity entity, int by) {
    if (entity instanceof Coding coding) {
      pairs.merge(new Pair(coding.code(), coding.source()), by, Integer::sum);
      sources.merge(coding.source(), by, Integer::sum);
      codes.merge(coding.code(), by, Integer::sum);
    }
  }

  /** Brings the kept counts up to date with what was noted so far. */
  void write() throws SQLException {
    Map<Id<Code>, Integer> sourcesOfCodes = sourcesGained();
    for (Map.Entry<Id<Code>, Integer> entry : codes.entrySet()) {
      int sourcesBy = sourcesOfCodes.getOrDefault(entry.getKey(), 0);
      PER_CODE.add(session, entry.getKey(), entry.getValue(), sourcesBy);
    }
    for (Map.Entry<Id<Source>, Integer> entry : sources.entrySet()) {
      PER_SOURCE.add(session, entry.getKey(), entry.getValue());
    }
    pairs.clear();
    codes.clear();
    sources.clear();
  }

  /** How many sources each code has gained, or lost. */
  private Map<Id<Code>, Integer> sourcesGained() throws SQLException {
    Map<Id<Code>, Integer> gained = new HashMap<>();
    for (Map.Entry<Pair, Integer> entry : pairs.entrySet()) {
      int by = entry.getValue();
      if (by != 0) {
        // One more than were added tells whether there was one before.
        int after = codings(entry.getKey(), Math.max(by, 0) + 1);
        int gain = Integer.signum(after) - Integer.signum(after - by);
        gained.merge(entry.getKey().code(), gain, Integer::sum);
      }
    }
    return gained;
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
