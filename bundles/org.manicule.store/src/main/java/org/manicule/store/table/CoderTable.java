package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps coders. */
final class CoderTable extends EntityTable<Coder> {
  CoderTable() {
    super(Coder.class, "coders", "id, name, colour");
  }

  @Override
  void write(Coder coder, Values to) {
    to.add(coder.name(), coder.colour());
  }

  @Override
  Coder read(Id<Coder> id, Row row) throws SQLException {
    return new Coder(id, row.text(), row.text());
  }
}
