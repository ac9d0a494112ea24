package org.manicule.store.sql;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;

/**
 * Sees to it that opening finds the last commit.
 *
 * <p>The header of H2's file leads to a chunk, and each chunk to the place where the next one is
 * expected. A commit may be written elsewhere, into room that has become free; then the header
 * alone leads to it, and H2 2.5.252 notes there the chunk <em>before</em> it, so that opening after
 * a crash forgets this commit and those after it. H2 2.3.232, which the store uses, was not seen to
 * do that; the header is written once more after each commit all the same. H2 has no public way to
 * do that, nor does its bundle export all the classes on the way there.
 */
final class LastCommit {
  private static final Method WRITE_HEADER = method();
  private static final Field SAVING = field();

  private LastCommit() {}

  /** Writes the header that leads to the last commit, then forces the file to the disk. */
  static void force(Connection connection) throws SQLException {
    try {
      MVStore store = store(connection);
      FileStore<?> file = store.getFileStore();
      if (file instanceof RandomAccessStore random && !random.isReadOnly()) {
        // One that gave up on its file must not lead anybody to what it could not write.
        if (!store.isClosed()) {
          writeHeader(random);
        }
        store.sync();
      }
    } catch (InvocationTargetException refused) {
      throw failure(Objects.requireNonNullElse(refused.getCause(), refused));
    } catch (MVStoreException refused) {
      throw failure(refused);
    } catch (ReflectiveOperationException otherVersion) {
      throw notThisH2(otherVersion);
    }
  }

  /** The store of an open database. */
  static MVStore of(Connection connection) throws SQLException {
    try {
      return store(connection);
    } catch (ReflectiveOperationException otherVersion) {
      throw notThisH2(otherVersion);
    }
  }

  private static MVStore store(Connection connection)
      throws SQLException, ReflectiveOperationException {
    Object inside = connection.unwrap(JdbcConnection.class);
    for (String step : new String[] {"getSession", "getDatabase", "getStore", "getMvStore"}) {
      inside = inside.getClass().getMethod(step).invoke(inside);
    }
    return (MVStore) inside;
  }

  private static void writeHeader(RandomAccessStore file) throws ReflectiveOperationException {
    // H2 writes in the background as well, and the header only with this lock.
    ReentrantLock saving = (ReentrantLock) SAVING.get(file);
    saving.lock();
    try {
      WRITE_HEADER.invoke(file);
    } finally {
      saving.unlock();
    }
  }

  private static SQLException failure(Throwable refused) {
    return new SQLException(refused.getMessage(), "", ErrorCode.IO_EXCEPTION_1, refused);
  }

  private static Method method() {
    try {
      Method method = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException otherVersion) {
      throw notThisH2(otherVersion);
    }
  }

  private static Field field() {
    try {
      Field field = FileStore.class.getDeclaredField("saveChunkLock");
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException otherVersion) {
      throw notThisH2(otherVersion);
    }
  }

  private static IllegalStateException notThisH2(ReflectiveOperationException cause) {
    return new IllegalStateException("this is not the H2 that the store was made for", cause);
  }
}
