package org.manicule.store.count;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/**
 * The tables that hold the counts from one session to the next: they are written at the end of a
 * session, and good for as long as the journal ends with the entry they were written after.
 */
final class CountTables {
  private CountTables() {}

  /**
   * The counts as of an entry.
   *
   * @param asOf number of the newest entry that is in
   * @param kept whether the tables hold them
   * @param codes what is not used is missing
   * @param sources what is not coded is missing
   */
  record Counts(
      long asOf, boolean kept, Map<Id<Code>, CodeCount> codes, Map<Id<Source>, Integer> sources) {}

  /** The counts now: the kept ones when they are good, else all codings are counted. */
  static Counts read(Session session) throws SQLException {
    long last = JournalTable.last(session);
    return session.number("SELECT entry FROM counted") == last
        ? kept(session, last)
        : counted(session, last);
  }

  private static Counts kept(Session session, long last) throws SQLException {
    Counts counts = new Counts(last, true, new HashMap<>(), new HashMap<>());
    session.each(
        "SELECT code, codings, sources FROM code_counts",
        (Row row) -> counts.codes.put(row.id(), new CodeCount(row.integer(), row.integer())));
    session.each(
        "SELECT source, codings FROM source_counts",
        (Row row) -> counts.sources.put(row.id(), row.integer()));
    return counts;
  }

  /** Counts all codings. */
  static Counts counted(Session session) throws SQLException {
    return counted(session, JournalTable.last(session));
  }

  private static Counts counted(Session session, long last) throws SQLException {
    Counts counts = new Counts(last, false, new HashMap<>(), new HashMap<>());
    session.each(
        "SELECT code, source, COUNT(*) FROM codings GROUP BY code, source",
        row -> {
          Id<Code> code = row.id();
          Id<Source> source = row.id();
          int codings = row.integer();
          counts.codes.merge(code, new CodeCount(codings, 1), LiveCounts::sum);
          return counts.sources.merge(source, codings, Integer::sum);
        });
    return counts;
  }

  /** Writes the counts of some codes and sources, and that the tables are good again. */
  static void keep(
      Session session, Counts counts, Collection<Id<Code>> codes, Collection<Id<Source>> sources)
      throws SQLException {
    session.runAll("DELETE FROM code_counts WHERE code = ?", keys(codes));
    session.runAll("DELETE FROM source_counts WHERE source = ?", keys(sources));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Id<Code> code : codes) {
      CodeCount count = counts.codes.get(code);
      if (count != null) {
        rows.add(List.of(code, count.codings(), count.sources()));
      }
    }
    session.runAll("INSERT INTO code_counts (code, codings, sources) VALUES (?, ?, ?)", rows);
    rows.clear();
    for (Id<Source> source : sources) {
      Integer count = counts.sources.get(source);
      if (count != null) {
        rows.add(List.of(source, count));
      }
    }
    session.runAll("INSERT INTO source_counts (source, codings) VALUES (?, ?)", rows);
    isOf(session, counts.asOf);
  }

  /** Writes all counts anew. */
  static void keepAll(Session session, Counts counts) throws SQLException {
    session.run("DELETE FROM code_counts");
    session.run("DELETE FROM source_counts");
    keep(session, counts, counts.codes.keySet(), counts.sources.keySet());
  }

  private static void isOf(Session session, long entry) throws SQLException {
    session.run("DELETE FROM counted");
    session.run("INSERT INTO counted (entry) VALUES (?)", entry);
  }

  private static List<List<@Nullable Object>> keys(Collection<? extends Id<?>> ids) {
    List<List<@Nullable Object>> keys = new ArrayList<>(ids.size());
    ids.forEach(id -> keys.add(List.of(id)));
    return keys;
  }
}
