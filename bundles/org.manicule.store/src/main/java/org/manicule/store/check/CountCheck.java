package org.manicule.store.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** Whether the kept counts are those that counting gives. */
final class CountCheck implements Look.Part {
  private static final String PER_SOURCE =
      compare(
          "source",
          "SELECT source, codings AS kept, 0 AS counted FROM source_counts",
          "SELECT source, 0, COUNT(*) FROM codings GROUP BY source");
  private static final String PER_CODE =
      compare(
          "code",
          "SELECT code, codings AS kept, 0 AS counted FROM code_counts",
          "SELECT code, 0, COUNT(*) FROM codings GROUP BY code");
  private static final String SOURCES_PER_CODE =
      compare(
          "code",
          "SELECT code, sources AS kept, 0 AS counted FROM code_counts",
          "SELECT code, 0, COUNT(DISTINCT source) FROM codings GROUP BY code");

  private record Wrong(UUID of, long kept, long counted) {}

  private static String compare(String keys, String kept, String counted) {
    return "SELECT %s, SUM(kept), SUM(counted) FROM (%s UNION ALL %s) GROUP BY %s"
            .formatted(keys, kept, counted, keys)
        + " HAVING SUM(kept) <> SUM(counted)";
  }

  @Override
  public String words() {
    return "kept counts";
  }

  @Override
  public void check(Look look, Findings found) {
    Database database = look.database();
    for (Wrong wrong : wrong(database, PER_SOURCE)) {
      tell("the source " + source(database, wrong.of()), wrong, found);
    }
    CodeTree tree = look.project().codebook().tree();
    for (Wrong wrong : wrong(database, PER_CODE)) {
      tell("the code " + code(tree, wrong.of()), wrong, found);
    }
    for (Wrong wrong : wrong(database, SOURCES_PER_CODE)) {
      tell("the sources of the code " + code(tree, wrong.of()), wrong, found);
    }
  }

  /** How many counts are wrong. */
  static long wrong(Session session) throws SQLException {
    return rows(session, PER_SOURCE) + rows(session, PER_CODE) + rows(session, SOURCES_PER_CODE);
  }

  private static long rows(Session session, String sql) throws SQLException {
    return session.number("SELECT COUNT(*) FROM (" + sql + ")");
  }

  private static List<Wrong> wrong(Database database, String sql) {
    return database.read(
        session -> session.list(sql, row -> new Wrong(row.uuid(), row.number(), row.number())));
  }

  private static String source(Database database, UUID id) {
    return quoted(
        database.read(
            session -> session.first("SELECT name FROM sources WHERE id = ?", Row::text, id)));
  }

  private static String code(CodeTree tree, UUID id) {
    Id<Code> code = new Id<>(id);
    return quoted(tree.find(code).map(found -> tree.path(code)));
  }

  private static String quoted(Optional<String> name) {
    return name.map(each -> "\"" + each + "\"").orElse("that is gone");
  }

  private static void tell(String where, Wrong wrong, Findings found) {
    found.error(
        where,
        "The kept count is " + wrong.kept() + ", but counting gives " + wrong.counted() + ".");
  }
}
