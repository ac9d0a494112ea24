package org.manicule.store.table;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps values of variables. */
final class ValueTable extends EntityTable<Value> {
  ValueTable() {
    super(Value.class, "variable_values", "id, variable, source, case_id, content");
  }

  @Override
  void write(Value value, Values to) {
    Anchor owner = value.owner();
    boolean ofSource = owner.type() == EntityType.SOURCE;
    boolean ofCase = owner.type() == EntityType.CASE;
    if (owner.location() != null || !(ofSource || ofCase)) {
      throw new IllegalArgumentException("a value belongs to a source or a case, not " + owner);
    }
    to.add(value.variable(), ofSource ? owner.id() : null, ofCase ? owner.id() : null);
    to.add(value.text());
  }

  @Override
  Value read(Id<Value> id, Row row) throws SQLException {
    return new Value(id, row.id(), readOwner(row), row.text());
  }

  private static Anchor readOwner(Row row) throws SQLException {
    @Nullable Id<Source> source = row.optionalId();
    @Nullable Id<Case> owningCase = row.optionalId();
    if (source != null) {
      return Anchor.source(source);
    }
    if (owningCase == null) {
      throw new SQLException("a value belongs to nothing");
    }
    return new Anchor(EntityType.CASE, owningCase, null);
  }
}
