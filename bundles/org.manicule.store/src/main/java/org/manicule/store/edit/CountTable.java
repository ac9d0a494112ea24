package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** A table of kept counts; a key whose first count is 0 has no row. */
final class CountTable {
  private final int width;
  private final String select;
  private final String insert;
  private final String update;
  private final String delete;
  private final List<List<@Nullable Object>> inserts = new ArrayList<>();
  private final List<List<@Nullable Object>> updates = new ArrayList<>();
  private final List<List<@Nullable Object>> deletes = new ArrayList<>();

  CountTable(String name, List<String> counts, List<String> keys) {
    List<String> columns = new ArrayList<>(counts);
    columns.addAll(keys);
    String where = " WHERE " + String.join(" = ? AND ", keys) + " = ?";
    width = counts.size();
    select = "SELECT " + String.join(", ", counts) + " FROM " + name + where;
    update = "UPDATE " + name + " SET " + String.join(" = ?, ", counts) + " = ?" + where;
    delete = "DELETE FROM " + name + where;
    insert =
        "INSERT INTO "
            + name
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")";
  }

  /**
   * Prepares to add to the counts of a key; each key once.
   *
   * @return the first count as it was before
   */
  int add(Session session, List<Id<?>> key, int... by) throws SQLException {
    List<Integer> before =
        session.first(select, this::counts, key.toArray()).orElse(Collections.nCopies(width, 0));
    List<@Nullable Object> after = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      after.add(before.get(i) + by[i]);
    }
    boolean known = before.get(0) != 0;
    boolean stays = before.get(0) + by[0] != 0;
    if (stays) {
      after.addAll(key);
      (known ? updates : inserts).add(after);
    } else if (known) {
      deletes.add(new ArrayList<>(key));
    }
    return before.get(0);
  }

  /** Writes what was prepared. */
  void write(Session session) throws SQLException {
    session.runAll(delete, deletes);
    session.runAll(update, updates);
    session.runAll(insert, inserts);
  }

  private List<Integer> counts(Row row) throws SQLException {
    List<Integer> counts = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      counts.add(row.integer());
    }
    return counts;
  }
}
