package org.manicule.store.schema;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.UserException;
import org.manicule.store.sql.Session;

/** The numbered steps of the schema, and how far a database has come. */
public final class Migrations {
  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY,"
          + " name VARCHAR NOT NULL, checksum VARCHAR(64) NOT NULL,"
          + " applied_at TIMESTAMP(6) WITH TIME ZONE NOT NULL)";

  private final List<Step> steps;

  Migrations(List<Step> steps) {
    this.steps = steps;
  }

  /** The steps of this version of the program. */
  public static Migrations released() {
    return new Migrations(
        List.of(
            Step.resource("001-project.sql"),
            Step.resource("002-lean-journal.sql"),
            Step.resource("003-choices.sql"),
            Step.resource("004-counts-at-closing.sql"),
            Step.resource("005-lean-codings.sql")));
  }

  /** Runs the steps that the database does not have yet. */
  public void run(Session session) throws SQLException {
    session.run(TABLE);
    int done = require(session);
    for (Step step : steps.subList(done, steps.size())) {
      for (String statement : step.statements()) {
        session.run(statement);
      }
      session.run(
          "INSERT INTO schema_version (number, name, checksum, applied_at) VALUES (?, ?, ?, ?)",
          step.number(),
          step.name(),
          step.checksum(),
          Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
  }

  /**
   * How many steps the database has.
   *
   * @throws UserException when they are not the steps of this version or an earlier one
   */
  public int require(Session session) throws SQLException {
    Map<Integer, String> applied = new HashMap<>();
    session.each(
        "SELECT number, checksum FROM schema_version",
        row -> applied.put(row.integer(), row.text()));
    if (applied.size() > steps.size()) {
      throw new UserException(
          "The project's database has schema version "
              + applied.size()
              + ", which is newer than version "
              + steps.size()
              + " of this program.",
          "Open it with a newer Manicule.");
    }
    for (Step step : steps.subList(0, applied.size())) {
      if (!step.checksum().equals(applied.get(step.number()))) {
        throw new UserException(
            "The project's database was made by a Manicule whose schema step "
                + step.name()
                + " differs from this one's.",
            "Open it with the version that made it, for instance a development version.");
      }
    }
    return applied.size();
  }

  /** Whether a database with so many steps has all of them. */
  public boolean isCurrent(int done) {
    return done == steps.size();
  }
}
