package org.manicule.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;

/** A row that is read column by column, from left to right, in words of the model. */
public final class Row {
  private final ResultSet rows;
  private int column;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  boolean next() throws SQLException {
    column = 0;
    return rows.next();
  }

  /** The next column: an identity of whatever kind. */
  public UUID uuid() throws SQLException {
    return required(rows.getObject(++column, UUID.class));
  }

  /** The next column: an identity. */
  public <E extends Entity> Id<E> id() throws SQLException {
    return new Id<>(required(rows.getObject(++column, UUID.class)));
  }

  /** The next column: an identity or nothing. */
  public <E extends Entity> @Nullable Id<E> optionalId() throws SQLException {
    UUID value = rows.getObject(++column, UUID.class);
    return value == null ? null : new Id<>(value);
  }

  /** The next column: a text. */
  public String text() throws SQLException {
    return required(rows.getString(++column));
  }

  /** The next column: a text or nothing. */
  public @Nullable String optionalText() throws SQLException {
    return rows.getString(++column);
  }

  /** The next column: a whole number; 0 for nothing. */
  public int integer() throws SQLException {
    return rows.getInt(++column);
  }

  /** The next column: a whole number or nothing. */
  public @Nullable Integer optionalInteger() throws SQLException {
    int value = rows.getInt(++column);
    return rows.wasNull() ? null : Integer.valueOf(value);
  }

  /** The next column: a large whole number; 0 for nothing. */
  public long number() throws SQLException {
    return rows.getLong(++column);
  }

  /** The next column: a large whole number or nothing. */
  public @Nullable Long optionalNumber() throws SQLException {
    long value = rows.getLong(++column);
    return rows.wasNull() ? null : Long.valueOf(value);
  }

  /** The next column: a number with a fraction; 0 for nothing. */
  public double fraction() throws SQLException {
    return rows.getDouble(++column);
  }

  /** The next column: a moment. */
  public Instant instant() throws SQLException {
    return required(rows.getObject(++column, OffsetDateTime.class)).toInstant();
  }

  /** Leaves out some columns. */
  public void skip(int columns) {
    column += columns;
  }

  /** The next column: true or false; false for nothing. */
  public boolean truth() throws SQLException {
    return rows.getBoolean(++column);
  }

  /** The next column: bytes. */
  public byte[] bytes() throws SQLException {
    return required(rows.getBytes(++column));
  }

  /** The next column: the name of a constant. */
  public <C extends Enum<C>> C constant(Class<C> type) throws SQLException {
    return Enum.valueOf(type, text());
  }

  private <T> T required(@Nullable T value) throws SQLException {
    if (value == null) {
      throw new SQLException("column " + column + " holds nothing");
    }
    return value;
  }
}
