package org.manicule.store.protect;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written to it, in parts; the file is whole once this is closed. */
public final class SealedOutput extends OutputStream {
  private final OutputStream out;
  private final Seal seal;
  private final byte[] part = new byte[Seal.PART];
  private int filled;
  private boolean closed;

  /** Writes into another stream, which is closed with this one. */
  public SealedOutput(OutputStream out, ProjectKey key) throws IOException {
    byte[] salt = Protection.random(Seal.SALT);
    this.out = out;
    this.seal = Seal.closing(key, salt);
    out.write(Seal.magic());
    out.write(salt);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int at = offset; at < offset + length; ) {
      if (filled == part.length) {
        writePart(false);
      }
      int count = Math.min(part.length - filled, offset + length - at);
      System.arraycopy(bytes, at, part, filled, count);
      filled += count;
      at += count;
    }
  }

  private void writePart(boolean last) throws IOException {
    out.write(seal.next(part, filled, last));
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      writePart(true);
    }
  }
}
