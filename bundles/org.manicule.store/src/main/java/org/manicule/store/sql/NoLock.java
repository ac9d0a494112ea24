package org.manicule.store.sql;

import java.nio.channels.FileLock;
import org.h2.store.fs.FakeFileChannel;

/** Stands for a lock that nobody has to take, because the project's folder is locked already. */
final class NoLock extends FileLock {
  NoLock(long position, long size, boolean shared) {
    super(FakeFileChannel.INSTANCE, position, size, shared);
  }

  @Override
  public boolean isValid() {
    return true;
  }

  @Override
  public void release() {
    // Nothing was locked.
  }
}
