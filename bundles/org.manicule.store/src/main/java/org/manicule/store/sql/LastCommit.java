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
 * expected. H2 writes the header only now and then. The chunk it leads to may be written over once
 * it holds nothing that is in use; when the program is killed at that moment, opening takes the
 * last chunk of the file, which may be far older, for the newest. So the header is written after
 * each commit, and leads to a chunk that is far from being written over. H2 has no public way to do
 * that, nor does its bundle export all the classes on the way there.
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
