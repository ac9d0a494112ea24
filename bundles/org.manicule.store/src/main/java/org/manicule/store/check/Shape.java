package org.manicule.store.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/**
 * The tables, indexes and rules of a database, each as the statement that makes it.
 *
 * @param parts in an order in which they can be made
 */
record Shape(List<Part> parts) {
  private static final Pattern MADE =
      Pattern.compile(
          "CREATE (?:CACHED |MEMORY )?(TABLE|(?:UNIQUE )?(?:NULLS DISTINCT )?INDEX)"
              + "|ALTER TABLE \"PUBLIC\".\"([A-Z_]+)\" ADD CONSTRAINT");
  private static final Pattern NAME = Pattern.compile("\"PUBLIC\"\\.\"([A-Z_0-9]+)\"");

  /**
   * Something the database is made of.
   *
   * @param kind table, index or rule
   * @param statement what makes it, without what differs between databases that are alike
   */
  record Part(Kind kind, String statement) {

    /** What it is, as a part of a sentence. */
    String words() {
      Matcher names = NAME.matcher(statement);
      StringBuilder words = new StringBuilder(kind.words);
      while (names.find()) {
        words.append(words.length() == kind.words.length() ? " " : " / ");
        words.append(names.group(1).toLowerCase(Locale.ROOT));
      }
      return words.toString();
    }

    /** The statement to run; it fails when what is stored breaks the rule. */
    String complete() {
      return statement.replace("CONSTRAINT \"\" ", "").replace(" NOCHECK", "");
    }

    /** Whether it makes a table of that name. */
    boolean makesTable(String table) {
      return kind == Kind.TABLE
          && statement.contains("\"PUBLIC\".\"" + table.toUpperCase(Locale.ROOT) + "\"");
    }
  }

  /** What the database is made of. */
  enum Kind {
    TABLE("the table"),
    INDEX("the index"),
    RULE("the rule");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What the migrations make. */
  static Shape wanted(Migrations migrations) {
    try (Database fresh = Database.inMemory()) {
      return fresh.write(
          session -> {
            migrations.run(session);
            return of(session);
          });
    }
  }

  /** What a database has. */
  static Shape of(Session session) throws SQLException {
    List<String> statements =
        session.list("SCRIPT NODATA NOPASSWORDS NOSETTINGS SCHEMA PUBLIC", Row::text);
    return new Shape(
        statements.stream()
            .filter(statement -> MADE.matcher(statement).lookingAt())
            .map(Shape::part)
            .toList());
  }

  private static Part part(String statement) {
    Matcher made = MADE.matcher(statement);
    made.lookingAt();
    Kind kind =
        made.group(1) == null ? Kind.RULE : made.group(1).equals("TABLE") ? Kind.TABLE : Kind.INDEX;
    return new Part(
        kind,
        statement
            .replaceAll("\\s+", " ")
            .replaceAll(" SELECTIVITY \\d+", "")
            .replaceAll("\\bCREATE (CACHED|MEMORY) TABLE", "CREATE TABLE")
            // Names that H2 makes up differ from database to database.
            .replaceAll("\"PUBLIC\"\\.\"(CONSTRAINT_(INDEX_)?|PRIMARY_KEY_)[0-9A-F_]+\"", "\"\"")
            .replaceAll("_INDEX_[0-9A-F]+\"", "_INDEX_\"")
            .strip());
  }

  /** What this has and another has not. */
  List<Part> lacking(Shape other) {
    return parts.stream()
        .filter(part -> !other.parts.contains(part))
        .collect(Collectors.toUnmodifiableList());
  }
}
