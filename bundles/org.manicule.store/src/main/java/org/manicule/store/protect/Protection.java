package org.manicule.store.protect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a protected project says about its password: how a key is derived from it, and the project's
 * own random key, locked with the derived one. A new password locks the same key anew, so nothing
 * else has to be written again.
 *
 * @param iterations how often the derivation goes round
 * @param salt makes the derivation differ from that of any other project, hexadecimal
 * @param key the project's key, locked, hexadecimal
 */
public record Protection(int iterations, String salt, String key) {
  /** What OWASP asked for in 2023 was 210,000; this leaves room for some years. */
  public static final int ITERATIONS = 600_000;

  /** The name of the derivation as the project's file says it. */
  private static final String DERIVATION = "PBKDF2-HMAC-SHA-512";

  /** A file that asks for more would make its reader wait for minutes. */
  private static final int MOST_ITERATIONS = 50_000_000;

  private static final String PREFIX = "protection.";
  private static final int SALT_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int KEY_BYTES = 32;
  private static final int DERIVED_BITS = 512;
  private static final int TAG_BITS = 128;
  private static final HexFormat HEX = HexFormat.of();

  /** Locks a key with a password. */
  public static Protection of(ProjectKey key, char[] password, int iterations) {
    String salt = HEX.formatHex(random(SALT_BYTES));
    byte[] nonce = random(NONCE_BYTES);
    byte[] locked =
        crypt(Cipher.ENCRYPT_MODE, new Stretching(iterations, salt), password, nonce, key.bytes())
            .orElseThrow(() -> new IllegalStateException("locking never fails"));
    return new Protection(iterations, salt, HEX.formatHex(nonce) + HEX.formatHex(locked));
  }

  /** The project's key; empty when this is not the password. */
  public Optional<ProjectKey> unlock(char[] password) {
    byte[] all = HEX.parseHex(key);
    byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
    byte[] locked = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
    Stretching stretching = new Stretching(iterations, salt);
    return crypt(Cipher.DECRYPT_MODE, stretching, password, nonce, locked).map(ProjectKey::new);
  }

  /** The lines of the project's file, as {@link #read} understands them. */
  public String text() {
    return """
        protection.derivation = %s
        protection.iterations = %d
        protection.salt = %s
        protection.key = %s
        """
        .formatted(DERIVATION, iterations, salt, key);
  }

  /**
   * Reads the lines; empty when there are none.
   *
   * @throws IllegalArgumentException when they are not what {@link #text} writes
   */
  public static Optional<Protection> read(Properties lines) {
    if (lines.stringPropertyNames().stream().noneMatch(each -> each.startsWith(PREFIX))) {
      return Optional.empty();
    }
    if (!DERIVATION.equals(lines.getProperty(PREFIX + "derivation"))) {
      throw new IllegalArgumentException("unknown derivation");
    }
    int iterations = Integer.parseInt(lines.getProperty(PREFIX + "iterations", ""));
    String salt = lines.getProperty(PREFIX + "salt", "");
    String key = lines.getProperty(PREFIX + "key", "");
    if (iterations < 1
        || iterations > MOST_ITERATIONS
        || HEX.parseHex(salt).length < SALT_BYTES
        || HEX.parseHex(key).length != NONCE_BYTES + KEY_BYTES + TAG_BITS / Byte.SIZE) {
      throw new IllegalArgumentException("protection out of range");
    }
    return Optional.of(new Protection(iterations, salt, key));
  }

  /** How a key is made of a password. */
  private record Stretching(int iterations, String salt) {}

  /** The tag of the mode tells whether the password is right: a wrong one opens nothing. */
  private static Optional<byte[]> crypt(
      int direction, Stretching stretching, char[] password, byte[] nonce, byte[] input) {
    byte[] derived = derive(stretching.iterations(), HEX.parseHex(stretching.salt()), password);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          direction,
          new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      String bound = DERIVATION + " " + stretching.iterations() + " " + stretching.salt();
      cipher.updateAAD(bound.getBytes(StandardCharsets.US_ASCII));
      return Optional.of(cipher.doFinal(input));
    } catch (AEADBadTagException wrongPassword) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-GCM", impossible);
    } finally {
      Arrays.fill(derived, (byte) 0);
    }
  }

  private static byte[] derive(int iterations, byte[] salt, char[] password) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, DERIVED_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has PBKDF2", impossible);
    } finally {
      spec.clearPassword();
    }
  }

  static byte[] random(int count) {
    byte[] bytes = new byte[count];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  /** Never the key, not even locked: what is logged leaves the folder. */
  @Override
  public String toString() {
    return "protected by a password";
  }
}
