package org.manicule.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes an entry's JSON and hands it on in parts that fit a row. A short one stays readable as it
 * is; as soon as it grows longer, it is compressed while it is written, so that memory does not
 * depend on the size of the edit.
 */
final class PartedOutput extends OutputStream {
  /** How an entry is kept: JSON as it is. */
  static final String PLAIN = "json";

  /** How an entry is kept: JSON compressed as zlib does. */
  static final String DEFLATED = "json+deflate";

  private static final int PLAIN_LIMIT = 2048;
  private static final int PART_SIZE = 64 * 1024;

  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private final Parts parts;
  private @Nullable Deflater deflater;
  private @Nullable OutputStream deflated;

  /** Where the parts go. */
  @FunctionalInterface
  interface Parts {
    void add(byte[] part) throws IOException;
  }

  PartedOutput(Parts parts) {
    this.parts = parts;
  }

  String encoding() {
    return deflated == null ? PLAIN : DEFLATED;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (deflated == null && plain.size() + length > PLAIN_LIMIT) {
      deflated = deflate();
      plain.writeTo(deflated);
    }
    if (deflated == null) {
      plain.write(bytes, offset, length);
    } else {
      deflated.write(bytes, offset, length);
    }
  }

  private OutputStream deflate() {
    // The fastest level: the journal is written while the researcher waits, and is rarely read.
    deflater = new Deflater(Deflater.BEST_SPEED);
    return new DeflaterOutputStream(new Cutter(), deflater, PART_SIZE);
  }

  @Override
  public void close() throws IOException {
    if (deflated == null) {
      parts.add(plain.toByteArray());
    } else {
      deflated.close();
    }
    if (deflater != null) {
      deflater.end();
    }
  }

  /** Cuts compressed bytes into parts. */
  private final class Cutter extends OutputStream {
    private final byte[] part = new byte[PART_SIZE];
    private int filled;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      int done = 0;
      while (done < length) {
        int taken = Math.min(length - done, PART_SIZE - filled);
        System.arraycopy(bytes, offset + done, part, filled, taken);
        filled += taken;
        done += taken;
        if (filled == PART_SIZE) {
          handOn();
        }
      }
    }

    @Override
    public void close() throws IOException {
      if (filled > 0) {
        handOn();
      }
    }

    private void handOn() throws IOException {
      parts.add(Arrays.copyOf(part, filled));
      filled = 0;
    }
  }
}
