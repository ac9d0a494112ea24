package org.manicule.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;

/** A connection while it is used: runs statements and maps their rows. For one thread only. */
public final class Session {
  private static final Duration BETWEEN_FORCES = Duration.ofSeconds(1);

  private final Connection connection;
  private Instant forced = Instant.now();

  Session(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes something of a row.
   *
   * @param <T> what it makes
   */
  @FunctionalInterface
  public interface Mapping<T> {
    /** Reads the row's columns in their order. */
    T of(Row row) throws SQLException;
  }

  /** All rows of a query. */
  public <T> List<T> list(String sql, Mapping<T> mapping, @Nullable Object... values)
      throws SQLException {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(mapping.of(row)), values);
    return found;
  }

  /** Reads all rows of a query one by one; what the mapping answers does not matter. */
  public void each(String sql, Mapping<?> reading, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      while (row.next()) {
        reading.of(row);
      }
    }
  }

  /** The first row of a query, when there is one. */
  public <T> Optional<T> first(String sql, Mapping<T> mapping, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      Row row = new Row(rows);
      return row.next() ? Optional.of(mapping.of(row)) : Optional.empty();
    }
  }

  /** The number that a query answers; 0 when it answers NULL or nothing. */
  public long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, Row::number, values).orElse(0L);
  }

  /** Runs a statement that changes something. */
  public int run(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** Runs a statement once for each list of values, in one batch and in order. */
  public void runAll(String sql, List<? extends List<@Nullable Object>> batch) throws SQLException {
    if (batch.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<@Nullable Object> values : batch) {
        bind(statement, values.toArray());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /**
   * Writes what is committed to the file so that opening finds it, and forces the file to the disk:
   * it outlives a killed process and a power cut. Costs about a millisecond and commits nothing.
   */
  void force() throws SQLException {
    run("CHECKPOINT");
    LastCommit.force(connection);
    forced = Instant.now();
  }

  /**
   * Call this now and then while a long transaction goes on: before H2 writes over room that is
   * free only since then, what freed it has to be on the disk.
   */
  public void keepUp() throws SQLException {
    if (Instant.now().isAfter(forced.plus(BETWEEN_FORCES))) {
      force();
    }
  }

  /** How much of the file holds something that is still in use, as H2 counts it. */
  int percentInUse() throws SQLException {
    return setting("info.FILL_RATE") * setting("info.CHUNKS_FILL_RATE") / 100;
  }

  private int setting(String name) throws SQLException {
    return (int)
        number(
            "SELECT CAST(setting_value AS INTEGER) FROM information_schema.settings"
                + " WHERE setting_name = ?",
            name);
  }

  /** The identities as one value, for {@code UNNEST(?)}. */
  public static Object array(Collection<? extends Id<?>> ids) {
    return ids.stream().map(Id::value).toArray(UUID[]::new);
  }

  private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      bind(statement, values);
      return statement;
    } catch (SQLException failure) {
      statement.close();
      throw failure;
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, Values.column(values[i]));
    }
  }
}
