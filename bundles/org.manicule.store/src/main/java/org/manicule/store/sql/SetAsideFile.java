package org.manicule.store.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file that stays as it is although H2 may write to it: what is written goes to a temporary file,
 * block by block, and is gone when the file is closed.
 *
 * <p>H2 takes back a transaction that a killed program left also when it only reads. It does so in
 * memory, and when that is not enough it wants to write.
 *
 * <p>Public because H2 makes instances by reflection.
 */
public final class SetAsideFile extends FilePathWrapper {
  private static final String SCHEME = "setaside";

  /** Makes the scheme known to H2 and answers it. */
  static String scheme() {
    FilePath.register(new SetAsideFile());
    return SCHEME + ":";
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public boolean canWrite() {
    return true;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open("r"));
  }

  /** Reads what was written to it, and otherwise the file. */
  private static final class Channel extends FileBaseDefault {
    private static final int BLOCK = 4096;

    private final FileChannel file;
    private final FileChannel aside;

    /** Where a block stands in the temporary file, by its number. */
    private final Map<Long, Long> written = new HashMap<>();

    /** Where the temporary file has room. */
    private long room;

    /** How much of the file itself is not cut off. */
    private long visible;

    private long size;

    Channel(FileChannel file) throws IOException {
      this.file = file;
      this.visible = file.size();
      this.size = visible;
      Path temporary = Files.createTempFile("manicule-looking-", ".unfinished");
      this.aside =
          FileChannel.open(
              temporary,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public synchronized long size() {
      return size;
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
      if (position >= size) {
        return -1;
      }
      int wanted = (int) Math.min(into.remaining(), size - position);
      for (int done = 0; done < wanted; ) {
        long at = position + done;
        ByteBuffer block = block(at / BLOCK);
        block.position((int) (at % BLOCK));
        block.limit(Math.min(BLOCK, block.position() + wanted - done));
        done += block.remaining();
        into.put(block);
      }
      return wanted;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      int length = from.remaining();
      while (from.hasRemaining()) {
        long at = position + length - from.remaining();
        ByteBuffer block = block(at / BLOCK);
        block.position((int) (at % BLOCK));
        ByteBuffer part = from.duplicate();
        part.limit(part.position() + Math.min(block.remaining(), part.remaining()));
        from.position(part.limit());
        block.put(part);
        keep(at / BLOCK, block);
      }
      size = Math.max(size, position + length);
      return length;
    }

    /** A block as it is now; zeros where nothing was written. */
    private ByteBuffer block(long number) throws IOException {
      Long place = written.get(number);
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      if (place != null) {
        fill(block, aside, place);
      } else {
        long there = Math.min(BLOCK, visible - number * BLOCK);
        fill(block.limit((int) Math.max(0, there)), file, number * BLOCK);
      }
      return block.clear();
    }

    private static void fill(ByteBuffer block, FileChannel from, long at) throws IOException {
      for (int read = 0; read >= 0 && block.hasRemaining(); ) {
        read = from.read(block, at + block.position());
      }
    }

    private void keep(long number, ByteBuffer block) throws IOException {
      Long place = written.get(number);
      if (place == null) {
        place = room;
        room += BLOCK;
        written.put(number, place);
      }
      block.clear();
      while (block.hasRemaining()) {
        aside.write(block, place + block.position());
      }
    }

    @Override
    protected synchronized void implTruncate(long length) throws IOException {
      written.keySet().removeIf(number -> number * BLOCK >= length);
      visible = Math.min(visible, length);
      size = length;
      if (written.containsKey(length / BLOCK)) {
        ByteBuffer last = block(length / BLOCK);
        for (int at = (int) (length % BLOCK); at < BLOCK; at++) {
          last.put(at, (byte) 0);
        }
        keep(length / BLOCK, last);
      }
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) {
      return new NoLock(position, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      try {
        file.close();
      } finally {
        aside.close();
      }
    }
  }
}
