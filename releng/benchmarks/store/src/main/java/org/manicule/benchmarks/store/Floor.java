package org.manicule.benchmarks.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.manicule.api.model.Coding;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.TextRange;

/** A plain database with the rows of codings and texts, written and read as JDBC does it. */
final class Floor implements AutoCloseable {
  /** What the store opens its databases with. */
  private static final String SETTINGS =
      ";WRITE_DELAY=500;RETENTION_TIME=5000;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=100"
          + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  private static final String INSERT =
      "INSERT INTO codings (id, source, place, start_at, end_at, code, coder, made_at, weight,"
          + " remark) VALUES (?, ?, 'text', ?, ?, ?, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT id, source, start_at, end_at, code, coder FROM codings";
  private static final int BATCH = 1_000;
  private static final int PART = 100_000;

  private final Connection connection;

  private Floor(Connection connection) {
    this.connection = connection;
  }

  /** Where the database is in the folder of a run, without H2's suffix. */
  static Path in(Path folder) {
    return folder.resolve("floor");
  }

  /**
   * Opens a database, which is made when it is not there.
   *
   * @param file the file without H2's suffix
   */
  static Floor open(Path file) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:retry:" + file.toAbsolutePath() + SETTINGS);
    source.setUser("sa");
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return new Floor(connection);
  }

  /** Makes tables and indexes. */
  void create(List<String> statements) throws SQLException {
    for (String statement : statements) {
      run(statement);
    }
    connection.commit();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Adds a text as the store keeps it; not committed yet. */
  void addText(String text) throws SQLException {
    String hash = ContentHash.of(text);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO texts (hash, characters) VALUES (?, ?)")) {
      insert.setString(1, hash);
      insert.setInt(2, text.length());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO text_parts (hash, part, content) VALUES (?, ?, ?)")) {
      for (int part = 0; part * PART < text.length(); part++) {
        insert.setString(1, hash);
        insert.setInt(2, part);
        insert.setString(
            3, text.substring(part * PART, Math.min(text.length(), (part + 1) * PART)));
        insert.executeUpdate();
      }
    }
  }

  /** Adds all codings in batches and commits. */
  void addAll(Entities entities) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int row = 0; row < entities.size(); row++) {
        bind(insert, entities.coding(row));
        insert.addBatch();
        if ((row + 1) % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    commit();
  }

  /** Adds one coding and commits it to the disk. */
  void addOne(Coding coding) {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      bind(insert, coding);
      insert.executeUpdate();
      commit();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void bind(PreparedStatement insert, Coding coding) throws SQLException {
    TextRange range = coding.textRange().orElseThrow();
    insert.setObject(1, coding.id().value());
    insert.setObject(2, coding.source().value());
    insert.setLong(3, range.start());
    insert.setLong(4, range.end());
    insert.setObject(5, coding.code().value());
    insert.setObject(6, coding.coder().value());
    insert.setObject(7, coding.at().atOffset(ZoneOffset.UTC));
    insert.setObject(8, coding.weight());
    insert.setString(9, coding.comment());
  }

  /** Commits, and has the file forced to the disk. */
  void commit() throws SQLException {
    connection.commit();
    run("CHECKPOINT SYNC");
  }

  /**
   * Reads all codings into arrays of numbers.
   *
   * @param rows how many there are
   * @return a number made of all that was read, so that nobody can leave out the reading
   */
  long select(int rows) throws SQLException {
    long[] ids = new long[2 * rows];
    int[] numbers = new int[5 * rows];
    Map<UUID, Integer> known = new HashMap<>();
    int at = 0;
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(SELECT)) {
      while (found.next()) {
        UUID id = found.getObject(1, UUID.class);
        ids[2 * at] = id.getMostSignificantBits();
        ids[2 * at + 1] = id.getLeastSignificantBits();
        numbers[5 * at] = number(known, found.getObject(2, UUID.class));
        numbers[5 * at + 1] = found.getInt(3);
        numbers[5 * at + 2] = found.getInt(4);
        numbers[5 * at + 3] = number(known, found.getObject(5, UUID.class));
        numbers[5 * at + 4] = number(known, found.getObject(6, UUID.class));
        at++;
      }
    }
    connection.commit();
    return ids[2 * at - 1] + numbers[5 * at - 1];
  }

  private static int number(Map<UUID, Integer> known, UUID id) {
    return known.computeIfAbsent(id, unknown -> known.size());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
