package org.manicule.store.backup;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.manicule.api.UserException;
import org.manicule.store.check.JournalEnd;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/**
 * What a database holds, in numbers, after a look that shows it is sound: its schema is known, its
 * journal has no gaps, and its newest entry is whole.
 *
 * @param lastEntry number of the newest journal entry
 * @param lastAt when that entry was made; together they tell states apart, because entries that
 *     were made after going back to a backup have the numbers of others
 * @param sources how many sources
 * @param codes how many codes
 * @param codings how many codings
 */
record State(long lastEntry, Instant lastAt, int sources, int codes, int codings) {

  /**
   * Looks at a database of this schema or an earlier one.
   *
   * @throws UserException when it is not sound
   */
  static State of(Database database, Migrations migrations) {
    return database.read(
        session -> {
          migrations.require(session);
          JournalEnd.require(session);
          return of(session);
        });
  }

  /** What a database holds that is known to be sound. */
  static State of(Session session) throws SQLException {
    long last = session.number("SELECT MAX(number) FROM journal");
    Instant at =
        session
            .first("SELECT made_at FROM journal WHERE number = ?", Row::instant, last)
            .orElse(Instant.EPOCH);
    return new State(
        last, at, count(session, "sources"), count(session, "codes"), count(session, "codings"));
  }

  /** Whether it is the same state of the same project. */
  boolean isSameAs(State other) {
    return lastEntry == other.lastEntry && lastAt.equals(other.lastAt);
  }

  private static int count(Session session, String table) throws SQLException {
    return Math.toIntExact(session.number("SELECT COUNT(*) FROM " + table));
  }

  /** The original files that its sources came from, by hash. */
  static List<Original> originals(Session session) throws SQLException {
    return session.list(
        "SELECT original_hash, MIN(original_name), MIN(name) FROM sources"
            + " WHERE original_hash IS NOT NULL GROUP BY original_hash ORDER BY 3",
        row -> new Original(row.text(), row.text(), row.text()));
  }

  /**
   * An original file that a source came from.
   *
   * @param hash the SHA-256 of its bytes
   * @param file its name
   * @param source the source
   */
  record Original(String hash, String file, String source) {}
}
