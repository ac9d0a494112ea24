package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Case;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps cases. */
final class CaseTable extends EntityTable<Case> {
  CaseTable() {
    super(Case.class, "cases", "id, name, description");
  }

  @Override
  void write(Case each, Values to) {
    to.add(each.name(), each.description());
  }

  @Override
  Case read(Id<Case> id, Row row) throws SQLException {
    return new Case(id, row.text(), row.text());
  }
}
