package org.manicule.store.protect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The parts of a sealed file: AES-GCM under a key of the file's own. The number of a part and
 * whether it is the last one go into its nonce, so parts can be neither swapped nor left out.
 */
final class Seal {
  /** Bytes of a part before it is sealed. */
  static final int PART = 1 << 16;

  static final int TAG = 16;
  static final int SALT = 16;

  /** What a sealed file begins with; its salt follows. */
  private static final String MAGIC = "Manicule sealed file 1\n";

  private static final int NONCE = 12;

  private final SecretKey key;
  private final int direction;
  private long number;

  private Seal(SecretKey key, int direction) {
    this.key = key;
    this.direction = direction;
  }

  static Seal closing(ProjectKey key, byte[] salt) {
    return new Seal(key.fileKey(salt), Cipher.ENCRYPT_MODE);
  }

  static Seal opening(ProjectKey key, byte[] salt) {
    return new Seal(key.fileKey(salt), Cipher.DECRYPT_MODE);
  }

  static byte[] magic() {
    return MAGIC.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads the beginning of a sealed file and answers its salt. */
  static byte[] salt(InputStream in) throws IOException {
    byte[] begin = in.readNBytes(MAGIC.length());
    byte[] salt = in.readNBytes(SALT);
    if (!MAGIC.equals(new String(begin, StandardCharsets.US_ASCII)) || salt.length != SALT) {
      throw new IOException("the protected file is damaged: its beginning is not what was written");
    }
    return salt;
  }

  /** Seals or opens the next part. */
  byte[] next(byte[] part, int length, boolean last) throws IOException {
    if (direction == Cipher.DECRYPT_MODE && length < TAG) {
      throw new IOException("the protected file is cut short");
    }
    ByteBuffer nonce = ByteBuffer.allocate(NONCE).put((byte) (last ? 1 : 0));
    nonce.putLong(NONCE - Long.BYTES, number++);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(direction, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
      return cipher.doFinal(part, 0, length);
    } catch (AEADBadTagException other) {
      throw new IOException("the protected file is damaged or cut short", other);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM", impossible);
    }
  }
}
