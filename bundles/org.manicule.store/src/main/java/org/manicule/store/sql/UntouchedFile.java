package org.manicule.store.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file that H2 may read but neither write nor lock. Its read-only mode alone would not do: after
 * it has failed on a damaged file, H2 keeps that file open and locked, so that a whole one put in
 * its place could not be opened before the program ends.
 *
 * <p>Public because H2 makes instances by reflection.
 */
public final class UntouchedFile extends FilePathWrapper {
  private static final String SCHEME = "untouched";

  /** Makes the scheme known to H2 and answers it. */
  static String scheme() {
    FilePath.register(new UntouchedFile());
    return SCHEME + ":";
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public boolean canWrite() {
    return false;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new ReadOnlyChannel(getBase().open("r"));
  }

  /** Reads from another channel and refuses everything else. */
  private static final class ReadOnlyChannel extends FileBaseDefault {
    private final FileChannel base;

    ReadOnlyChannel(FileChannel base) {
      this.base = base;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
      return base.read(into, position);
    }

    @Override
    public int write(ByteBuffer from, long position) {
      throw new NonWritableChannelException();
    }

    @Override
    protected void implTruncate(long size) {
      throw new NonWritableChannelException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      return new NoLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
