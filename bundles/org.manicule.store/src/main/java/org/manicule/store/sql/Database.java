package org.manicule.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.store.protect.ProjectKey;

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
  private static final String SUFFIX = ".mv.db";

  private final Path file;
  private final Path project;
  private final String url;
  private final @Nullable ProjectKey key;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private @Nullable Connection writer;
  private volatile boolean gaveUp;
  private volatile boolean closed;
  private volatile boolean readOnly;

  private Database(Path file, Path project, String url, @Nullable ProjectKey key) {
    this.file = file;
    this.project = project;
    this.url = url;
    this.key = key;
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

  /** Makes a database that is not encrypted, as {@link #create(Path, ProjectKey)} does. */
  public static Database create(Path file) {
    return create(file, null);
  }

  /**
   * Makes the database in a new file.
   *
   * @param file the file, without H2's suffix {@code .mv.db}
   * @param key encrypts it, when there is one; stays the caller's and is used until this is closed
   */
  public static Database create(Path file, @Nullable ProjectKey key) {
    return open(file, folder(file), H2Url.create(file, key), key);
  }

  /** Opens a database that is not encrypted, as {@link #open(Path, ProjectKey)} does. */
  public static Database open(Path file) {
    return open(file, null);
  }

  /**
   * Opens the database in a file.
   *
   * @param file the file, without H2's suffix {@code .mv.db}
   * @param key of a protected project, otherwise null; stays the caller's and is used until this is
   *     closed
   */
  public static Database open(Path file, @Nullable ProjectKey key) {
    return open(file, folder(file), H2Url.open(file, key), key);
  }

  /**
   * Opens a copy of a project's database, which is brought up to date first and then refuses to be
   * changed.
   *
   * @param project the project's folder, as messages name it
   * @param preparing changes the copy before anybody else can use it
   */
  public static Database openToRead(
      Path copy, Path project, @Nullable ProjectKey key, Work<@Nullable Void> preparing) {
    Database database = open(copy, project, H2Url.open(copy, key), key);
    boolean prepared = false;
    try {
      database.<@Nullable Void>write(preparing);
      database.readOnly = true;
      prepared = true;
      return database;
    } finally {
      if (!prepared) {
        database.close();
      }
    }
  }

  private static Database open(Path file, Path project, String url, @Nullable ProjectKey key) {
    Database database = new Database(file, project, url, key);
    try {
      database.writer = database.connect(Connection.TRANSACTION_READ_COMMITTED);
      return database;
    } catch (SQLException failure) {
      throw Failures.explain(failure, project);
    }
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  /** Reads a file that is not encrypted, as {@link #inspect(Path, ProjectKey, Work)} does. */
  public static <T extends @Nullable Object> T inspect(Path file, Work<T> work) {
    return inspect(file, null, work);
  }

  /**
   * Reads a file without changing a byte of it, which opening it in earnest always does.
   *
   * @throws UserException when the file is damaged
   */
  public static <T extends @Nullable Object> T inspect(
      Path file, @Nullable ProjectKey key, Work<T> work) {
    try {
      return inspect(file, H2Url.readOnly(file, key), key, work);
    } catch (SQLException failure) {
      if (!Failures.wantsToWrite(failure)) {
        throw Failures.damaged(folder(file), failure);
      }
    }
    try {
      return inspect(file, H2Url.setAside(file, key), key, work);
    } catch (SQLException failure) {
      throw Failures.explain(failure, folder(file));
    }
  }

  private static <T extends @Nullable Object> T inspect(
      Path file, String url, @Nullable ProjectKey key, Work<T> work) throws SQLException {
    try (Database database = new Database(file, folder(file), url, key)) {
      return database.readOnce(work);
    }
  }

  /** Makes a database in memory, gone when it is closed; only {@link #write} sees it. */
  public static Database inMemory() {
    return open(Path.of("memory"), Path.of("memory"), "jdbc:h2:mem:", null);
  }

  /** Opens the database in another file, with the same key if this one has one. */
  public Database another(Path otherFile) {
    return open(otherFile, key);
  }

  /**
   * Copies the file as it is at the last commit: readers go on, edits wait for as long as the disk
   * takes, and so does H2's own tidying up, which would move what is being copied. H2 could do this
   * while edits go on, but one that is acknowledged meanwhile may be gone after a crash.
   */
  public void copyTo(Path target) throws IOException {
    writing.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the project is closed: " + project);
      }
      copyStandingStill(new Session(writer()), target);
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      writing.unlock();
    }
  }

  private void copyStandingStill(Session session, Path target) throws SQLException, IOException {
    session.run("SET WRITE_DELAY 0");
    try {
      session.force();
      Files.copy(Path.of(file + SUFFIX), target);
    } finally {
      session.run("SET WRITE_DELAY " + H2Url.WRITE_DELAY);
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
   * Reads as {@link #read} does; rows of a long answer come as they are read, instead of being
   * collected first, in memory or in a temporary file. One query at a time.
   */
  public <T extends @Nullable Object> T readLong(Work<T> work) {
    return read(
        session -> {
          session.run("SET LAZY_QUERY_EXECUTION TRUE");
          try {
            return work.on(session);
          } finally {
            session.run("SET LAZY_QUERY_EXECUTION FALSE");
          }
        });
  }

  /**
   * Writes in one transaction: when this returns, everything is on the disk; when it throws,
   * nothing is.
   */
  public <T extends @Nullable Object> T write(Work<T> work) {
    if (readOnly) {
      throw readOnly();
    }
    writing.lock();
    try {
      return writeOnce(writer(), work);
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      writing.unlock();
    }
  }

  /** Whether it refuses to be changed. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** What somebody is told who tries to change what is open to be read only. */
  public UserException readOnly() {
    return new UserException(
        "The project \"" + project + "\" is open to be read only; nothing changed.",
        "Open it to be changed, once nobody else has it open.");
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
      throw new IllegalStateException("the project is closed: " + project);
    }
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(url);
    source.setUser("sa");
    char[] passwords = ProjectKey.databasePasswords(key);
    source.setPasswordChars(passwords);
    Connection connection;
    try {
      connection = source.getConnection();
    } finally {
      Arrays.fill(passwords, ' ');
    }
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(isolation);
    return connection;
  }

  private Connection writer() throws SQLException {
    Connection open = writer;
    if (open == null || gaveUp) {
      discardWriter();
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
      // H2 opens the file anew only when nothing holds on to the database that gave up.
      if (writing.tryLock()) {
        discardWriter();
        writing.unlock();
      }
    }
    return Failures.explain(failure, project);
  }

  private void discardWriter() {
    Connection open = writer;
    writer = null;
    if (open != null) {
      discard(open);
    }
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

  /** How much of its file holds something that is still in use. */
  int percentInUse() {
    return this.<Integer>read(Session::percentInUse);
  }

  /** Closes the database after writing all that it holds anew, as closely as possible. */
  void closeCompact() {
    try {
      writer().createStatement().execute("SHUTDOWN COMPACT");
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      close();
    }
  }

  /** Closes the database; everything committed is on the disk already. */
  @Override
  public void close() {
    writing.lock();
    try {
      closed = true;
      discardIdle();
      discardWriter();
    } finally {
      writing.unlock();
    }
  }
}
