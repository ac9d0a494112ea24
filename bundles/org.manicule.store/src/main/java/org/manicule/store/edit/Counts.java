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
  void note(Change change) throws SQLException {
    add(change.before(), -1);
    add(change.after(), 1);
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
    Map<Id<Code>, Integer> sourcesOfCodes = writePairs();
    CountTable perCode =
        new CountTable("code_counts", List.of("codings", "sources"), List.of("code"));
    for (Map.Entry<Id<Code>, Integer> entry : codes.entrySet()) {
      int sourcesBy = sourcesOfCodes.getOrDefault(entry.getKey(), 0);
      perCode.add(session, List.of(entry.getKey()), entry.getValue(), sourcesBy);
    }
    perCode.write(session);
    CountTable perSource = new CountTable("source_counts", List.of("codings"), List.of("source"));
    for (Map.Entry<Id<Source>, Integer> entry : sources.entrySet()) {
      perSource.add(session, List.of(entry.getKey()), entry.getValue());
    }
    perSource.write(session);
    pairs.clear();
    codes.clear();
    sources.clear();
  }

  /** How many sources each code has gained. */
  private Map<Id<Code>, Integer> writePairs() throws SQLException {
    Map<Id<Code>, Integer> gained = new HashMap<>();
    CountTable table =
        new CountTable("code_source_counts", List.of("codings"), List.of("code", "source"));
    for (Map.Entry<Pair, Integer> entry : pairs.entrySet()) {
      Pair pair = entry.getKey();
      int before = table.add(session, List.of(pair.code(), pair.source()), entry.getValue());
      int after = before + entry.getValue();
      gained.merge(pair.code(), Integer.signum(after) - Integer.signum(before), Integer::sum);
    }
    table.write(session);
    return gained;
  }
}
