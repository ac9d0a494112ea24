package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Id;
import org.manicule.api.model.Property;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps properties of the project. */
final class PropertyTable extends EntityTable<Property> {
  PropertyTable() {
    super(Property.class, "properties", "id, name, content");
  }

  @Override
  void write(Property property, Values to) {
    to.add(property.name(), property.value());
  }

  @Override
  Property read(Id<Property> id, Row row) throws SQLException {
    return new Property(id, row.text(), row.text());
  }
}
