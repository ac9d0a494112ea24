package org.manicule.store.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Session;

/** The conditions of a query that are put together as they are asked for. */
final class Filter {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Only rows whose column holds one of these; an empty set sets no bound. */
  void in(String column, Set<? extends Id<?>> ids) {
    if (!ids.isEmpty()) {
      conditions.add(column + " = ANY(?)");
      values.add(Session.array(ids));
    }
  }

  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  Object[] values() {
    return values.toArray();
  }
}
