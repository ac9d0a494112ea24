package org.manicule.store.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The open database of a project: any number of readers, each on a snapshot of its own, and one
 * writer at a time. Safe to use from any thread.
 *
 * <p>When H2 gives up on its file, as it does when the disk is full, it closes the database. The
 * next use opens it again at the last commit, so a project outlives such a failure.
 */
public final class Database implements AutoCloseable {
  /** H2's level at which all statements of a transaction see the same state; JDBC has no name. */
  private static final int SNAPSHOT = 6;

  private static final int IDLE_READERS = 4;

  private final Path file;
  private final String url;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private @Nullable Connection writer;
  private volatile boolean gaveUp;
  private volatile boolean closed;

  private Database(Path file, String url) {
    this.file = file;
    this.url = url;
  }

  /**
   * What is done with a connection.
   *
   * @param <T> what it answers
   */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    /** Does it. */
    T on(Session session) throws SQLException;
  }

  /**
   * Makes the database in a new file.
   *
   * @param file the file, without H2's suffix {@code .mv.db}
   */
  public static Database create(Path file) {
    return open(file, H2Url.create(file));
  }

  /**
   * Opens the database in a file.
   *
   * @param file the file, without H2's suffix {@code .mv.db}
   */
  public static Database open(Path file) {
    return open(file, H2Url.open(file));
  }

  private static Database open(Path file, String url) {
    Database database = new Database(file, url);
    try {
      database.writer = database.connect(Connection.TRANSACTION_READ_COMMITTED);
      return database;
    } catch (SQLException failure) {
      throw Failures.explain(failure, file);
    }
  }

  /**
   * Reads a file without changing a byte of it, which opening it in earnest always does.
   *
   * @throws org.manicule.api.UserException when the file is damaged
   */
  public static <T extends @Nullable Object> T inspect(Path file, Work<T> work) {
    Database database = new Database(file, H2Url.readOnly(file));
    try (database) {
      return database.readOnce(work);
    } catch (SQLException failure) {
      throw Failures.damaged(file, failure);
    }
  }

  /**
   * Makes a database in memory, which only {@link #write} sees and which is gone when it is closed.
   */
  public static Database inMemory() {
    return open(Path.of("memory"), "jdbc:h2:mem:");
  }

  /** Opens the database in another file, with the same key if this one has one. */
  public Database another(Path otherFile) {
    return open(otherFile);
  }

  /**
   * Adds the file to a zip as it is at the last commit, while others go on reading and writing.
   * What of it is encrypted stays so.
   */
  public void copyTo(ZipOutputStream zip) throws IOException {
    @Nullable IOException failure =
        this.<@Nullable IOException>read(
            session -> {
              try {
                session.copyTo(zip);
                return null;
              } catch (IOException refused) {
                return refused;
              }
            });
    if (failure != null) {
      throw failure;
    }
  }

  /** Reads in a snapshot of the last commit. */
  public <T extends @Nullable Object> T read(Work<T> work) {
    try {
      return readOnce(work);
    } catch (SQLException failure) {
      throw explain(failure);
    }
  }

  /**
   * Writes in one transaction: when this returns, everything is on the disk; when it throws,
   * nothing is.
   */
  public <T extends @Nullable Object> T write(Work<T> work) {
    writing.lock();
    try {
      return writeOnce(writer(), work);
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      writing.unlock();
    }
  }

  private <T extends @Nullable Object> T writeOnce(Connection connection, Work<T> work)
      throws SQLException {
    boolean committed = false;
    try {
      Session session = new Session(connection);
      T result = work.on(session);
      connection.commit();
      session.force();
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollBack(connection);
      }
    }
  }

  private <T extends @Nullable Object> T readOnce(Work<T> work) throws SQLException {
    Connection connection = borrow();
    boolean done = false;
    try {
      T result = work.on(new Session(connection));
      connection.commit();
      done = true;
      return result;
    } finally {
      if (done && !closed && idle.size() < IDLE_READERS) {
        idle.addFirst(connection);
      } else {
        discard(connection);
      }
    }
  }

  private Connection borrow() throws SQLException {
    Connection connection = idle.pollFirst();
    return connection != null ? connection : connect(SNAPSHOT);
  }

  private Connection connect(int isolation) throws SQLException {
    if (closed) {
      throw new IllegalStateException("the project is closed: " + file.getParent());
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(isolation);
    return connection;
  }

  private Connection writer() throws SQLException {
    Connection open = writer;
    if (open == null || gaveUp) {
      if (open != null) {
        discard(open);
      }
      open = connect(Connection.TRANSACTION_READ_COMMITTED);
      writer = open;
      gaveUp = false;
    }
    return open;
  }

  private void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException failure) {
      // The database gave up, and with it went what was not committed.
      gaveUp = true;
    }
  }

  /** After the database gave up, no connection to it is of use any more. */
  private RuntimeException explain(SQLException failure) {
    if (Failures.databaseGone(failure)) {
      gaveUp = true;
      discardIdle();
    }
    return Failures.explain(failure, file);
  }

  private void discardIdle() {
    for (Connection each = idle.pollFirst(); each != null; each = idle.pollFirst()) {
      discard(each);
    }
  }

  private static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException failure) {
      System.getLogger(Database.class.getName())
          .log(System.Logger.Level.DEBUG, "a connection was gone before it was closed", failure);
    }
  }

  /** Closes the database; everything committed is on the disk already. */
  @Override
  public void close() {
    writing.lock();
    try {
      closed = true;
      discardIdle();
      Connection open = writer;
      writer = null;
      if (open != null) {
        discard(open);
      }
    } finally {
      writing.unlock();
    }
  }
}
