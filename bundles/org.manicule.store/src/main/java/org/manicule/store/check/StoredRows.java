package org.manicule.store.check;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Session;
import org.manicule.store.table.EntityTable;
import org.manicule.store.table.Tables;

/** All stored entities of a kind, some thousand at a time. */
final class StoredRows {
  private static final int PAGE = 2000;
  private static final UUID FIRST = new UUID(0, 0);

  private final Session session;
  private final EntityType type;

  StoredRows(Session session, EntityType type) {
    this.session = session;
    this.type = type;
  }

  /** Hands them over; false, with a finding, when some cannot be read. */
  boolean each(Monitor monitor, Consumer<? super Entity> each, Findings found) throws SQLException {
    EntityTable<?> table = Tables.of(type);
    UUID after = FIRST;
    List<? extends Entity> page;
    do {
      monitor.checkCancelled();
      try {
        page =
            table.list(
                session, "WHERE id > ? ORDER BY id FETCH FIRST " + PAGE + " ROWS ONLY", after);
      } catch (SQLException | IllegalArgumentException unreadable) {
        found.error(
            "the entities of the kind " + type.name().toLowerCase(Locale.ROOT),
            "Some cannot be read: " + unreadable.getMessage());
        return false;
      }
      page.forEach(each);
      after = page.isEmpty() ? after : page.get(page.size() - 1).id().value();
    } while (page.size() == PAGE);
    return true;
  }
}
