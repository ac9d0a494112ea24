package org.manicule.store.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;

/** The values of a row in the order of its columns; what {@link Row} reads back. */
public final class Values {
  private final List<@Nullable Object> columns = new ArrayList<>();

  /** Adds the next columns. */
  public Values add(@Nullable Object... values) {
    for (Object value : values) {
      columns.add(value);
    }
    return this;
  }

  /** The values in order. */
  public List<@Nullable Object> list() {
    return columns;
  }

  /** A value of the model in the form that JDBC takes. */
  static @Nullable Object column(@Nullable Object value) {
    if (value instanceof Id<?> id) {
      return id.value();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
