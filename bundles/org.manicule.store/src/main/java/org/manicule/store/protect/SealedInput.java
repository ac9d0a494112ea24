package org.manicule.store.protect;

import java.io.IOException;
import java.io.InputStream;

/**
 * Opens what {@link SealedOutput} sealed. Nothing of a part is handed out before all of it is known
 * to be what was written.
 */
public final class SealedInput extends InputStream {
  private final InputStream in;
  private final Seal seal;
  private byte[] sealed;
  private byte[] part = new byte[0];
  private int at;
  private boolean ended;

  /** Reads from another stream, which is closed with this one. */
  public SealedInput(InputStream in, ProjectKey key) throws IOException {
    this.in = in;
    this.seal = Seal.opening(key, Seal.salt(in));
    this.sealed = in.readNBytes(Seal.PART + Seal.TAG);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (at == part.length) {
      if (ended) {
        return -1;
      }
      nextPart();
    }
    int count = Math.min(length, part.length - at);
    System.arraycopy(part, at, into, offset, count);
    at += count;
    return count;
  }

  private void nextPart() throws IOException {
    byte[] following = in.readNBytes(Seal.PART + Seal.TAG);
    part = seal.next(sealed, sealed.length, following.length == 0);
    at = 0;
    ended = following.length == 0;
    sealed = following;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
