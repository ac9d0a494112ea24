package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Session;

/** A table of kept counts by identity; what is not counted at all has no row. */
final class CountTable {
  private final String update;
  private final String insert;
  private final String delete;

  /**
   * A table.
   *
   * @param name its name
   * @param key the column with the identity
   * @param counts the columns with counts; a row whose first one is 0 goes
   */
  CountTable(String name, String key, List<String> counts) {
    List<String> additions = counts.stream().map(each -> each + " = " + each + " + ?").toList();
    update = "UPDATE " + name + " SET " + String.join(", ", additions) + " WHERE " + key + " = ?";
    insert =
        "INSERT INTO "
            + name
            + " ("
            + String.join(", ", counts)
            + ", "
            + key
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(counts.size() + 1, "?"))
            + ")";
    delete = "DELETE FROM " + name + " WHERE " + key + " = ? AND " + counts.get(0) + " = 0";
  }

  /** Adds to the counts of an identity. */
  void add(Session session, Id<?> key, int... by) throws SQLException {
    if (Arrays.stream(by).allMatch(each -> each == 0)) {
      return;
    }
    Object[] values =
        Stream.concat(Arrays.stream(by).boxed(), Stream.of(key)).toArray(Object[]::new);
    if (session.run(update, values) == 0) {
      session.run(insert, values);
    } else if (by[0] < 0) {
      session.run(delete, key);
    }
  }
}
