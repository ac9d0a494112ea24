package org.manicule.store.check;

import java.util.List;

/**
 * Whether everything that rows refer to is there. Rules of the database and the store see to that;
 * but a database may have been meddled with, or a rule be missing.
 */
final class ReferenceCheck implements Look.Part {
  private static final List<Reference> REFERENCES =
      List.of(
          new Reference("revisions", "source", "sources", "revisions of a text", "source"),
          new Reference("units", "source", "sources", "units", "source"),
          new Reference("codes", "parent", "codes", "codes", "code above them"),
          new Reference("code_set_members", "code_set", "code_sets", "members of sets", "set"),
          new Reference("code_set_members", "code", "codes", "members of sets", "code"),
          new Reference("codings", "source", "sources", "codings", "source"),
          new Reference("codings", "code", "codes", "codings", "code"),
          new Reference("codings", "coder", "coders", "codings", "coder"),
          new Reference("memos", "coder", "coders", "memos", "coder"),
          new Reference("links", "coder", "coders", "links", "coder"),
          new Reference("case_members", "case_id", "cases", "members of cases", "case"),
          new Reference("case_members", "source", "sources", "members of cases", "source"),
          new Reference("variable_values", "variable", "variables", "values", "variable"),
          new Reference("variable_values", "source", "sources", "values", "source"),
          new Reference("variable_values", "case_id", "cases", "values", "case"));

  /**
   * A column that refers to another table.
   *
   * @param table where it is
   * @param column its name
   * @param target the table it refers to
   * @param things what the rows are, in the plural
   * @param missing what would be missing
   */
  record Reference(String table, String column, String target, String things, String missing) {

    private String orphans() {
      return "SELECT COUNT(*) FROM "
          + table
          + " t LEFT JOIN "
          + target
          + " other ON other.id = t."
          + column
          + " WHERE other.id IS NULL AND t."
          + column
          + " IS NOT NULL";
    }
  }

  @Override
  public String words() {
    return "what refers to what";
  }

  /** All columns that refer to something. */
  static List<Reference> all() {
    return REFERENCES;
  }

  @Override
  public void check(Look look, Findings found) {
    for (Reference each : REFERENCES) {
      look.monitor().checkCancelled();
      long orphans = look.database().read(session -> session.number(each.orphans()));
      if (orphans > 0) {
        found.error(
            each.table(),
            orphans + " " + each.things() + " lack their " + each.missing() + ": it is gone.");
      }
    }
  }
}
