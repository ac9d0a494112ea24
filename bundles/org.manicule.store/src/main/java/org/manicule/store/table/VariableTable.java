package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps variables. */
final class VariableTable extends EntityTable<Variable> {
  VariableTable() {
    super(Variable.class, "variables", "id, name, value_type, scope, description, choices");
  }

  @Override
  void write(Variable variable, Values to) {
    to.add(variable.name(), variable.valueType(), variable.scope(), variable.description());
    to.add(String.join("\n", variable.choices()));
  }

  @Override
  Variable read(Id<Variable> id, Row row) throws SQLException {
    return new Variable(
        id,
        row.text(),
        row.constant(VariableType.class),
        row.constant(EntityType.class),
        row.text(),
        row.text().lines().toList());
  }
}
