package org.manicule.store.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.EntityType;
import org.manicule.store.sql.Row;

/**
 * Whether what memos and links hang on is still there. That it is gone is nothing wrong: a memo
 * outlives its subject. But the researcher may want to know.
 */
final class AnchorCheck implements Look.Part {
  private static final List<Anchored> ALL =
      List.of(
          new Anchored("memos", "'the memo \"' || t.title || '\"'", ""),
          new Anchored("links", "'a link (' || t.relation || ')'", "from_"),
          new Anchored("links", "'a link (' || t.relation || ')'", "to_"));
  private static final Map<EntityType, String> TABLES = tables();

  /**
   * Rows that hang on something.
   *
   * @param table where they are
   * @param words an expression that says what a row is
   * @param prefix what stands before the names of the columns of the anchor
   */
  private record Anchored(String table, String words, String prefix) {

    String gone(EntityType type, String target) {
      String column = "t." + prefix + "anchor";
      String kind = prefix.isEmpty() ? "t.anchor_type" : "t." + prefix + "type";
      return "SELECT %s FROM %s t LEFT JOIN %s other ON other.id = %s"
              .formatted(words, table, target, column)
          + " WHERE %s = '%s' AND other.id IS NULL ORDER BY 1".formatted(kind, type);
    }
  }

  @Override
  public String words() {
    return "what memos and links hang on";
  }

  @Override
  public void check(Look look, Findings found) {
    for (Anchored each : ALL) {
      TABLES.forEach(
          (type, table) -> {
            look.monitor().checkCancelled();
            look.database()
                .read(session -> session.list(each.gone(type, table), Row::text))
                .forEach(
                    where -> found.warning(where, "What it was attached to has been removed."));
          });
    }
  }

  private static Map<EntityType, String> tables() {
    Map<EntityType, String> tables = new EnumMap<>(EntityType.class);
    tables.put(EntityType.PROPERTY, "properties");
    tables.put(EntityType.CODER, "coders");
    tables.put(EntityType.SOURCE, "sources");
    tables.put(EntityType.REVISION, "revisions");
    tables.put(EntityType.UNIT, "units");
    tables.put(EntityType.CODE, "codes");
    tables.put(EntityType.CODE_SET, "code_sets");
    tables.put(EntityType.CODING, "codings");
    tables.put(EntityType.MEMO, "memos");
    tables.put(EntityType.LINK, "links");
    tables.put(EntityType.CASE, "cases");
    tables.put(EntityType.CASE_MEMBER, "case_members");
    tables.put(EntityType.VARIABLE, "variables");
    tables.put(EntityType.VALUE, "variable_values");
    return tables;
  }
}
