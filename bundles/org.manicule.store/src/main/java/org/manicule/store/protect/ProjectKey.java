package org.manicule.store.protect;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The random key of a protected project, and what is made of it: each use has a key of its own, and
 * none leads back. Close it, and the bytes are gone from the memory. Safe to use from any thread.
 */
public final class ProjectKey implements AutoCloseable {
  private static final String HASH = "HmacSHA256";
  private static final int BYTES = 32;

  private final byte[] bytes;

  ProjectKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A key that nobody has. */
  public static ProjectKey random() {
    return new ProjectKey(Protection.random(BYTES));
  }

  /** A key of its own for somebody who closes it. */
  public ProjectKey copy() {
    return new ProjectKey(bytes.clone());
  }

  byte[] bytes() {
    return bytes;
  }

  /** The password of the database's file; the caller clears it. */
  public char[] databasePassword() {
    byte[] derived = derive("database");
    char[] password = new char[2 * derived.length];
    for (int i = 0; i < derived.length; i++) {
      password[2 * i] = HexFormat.of().toHighHexDigit(derived[i]);
      password[2 * i + 1] = HexFormat.of().toLowHexDigit(derived[i]);
    }
    Arrays.fill(derived, (byte) 0);
    return password;
  }

  /**
   * The name under which something is kept whose hash would give it away: anybody can hash a
   * published document and look for the result.
   */
  public String nameOf(String hash) {
    return HexFormat.of().formatHex(derive("name " + hash));
  }

  /**
   * What H2 takes for a password: that of the file, a space, and that of its user, which is none.
   *
   * @param key the key of a protected project, or null
   * @return to be cleared by the caller
   */
  public static char[] databasePasswords(@Nullable ProjectKey key) {
    if (key == null) {
      return new char[0];
    }
    char[] password = key.databasePassword();
    char[] both = Arrays.copyOf(password, password.length + 1);
    both[password.length] = ' ';
    Arrays.fill(password, ' ');
    return both;
  }

  /** The key of one sealed file. */
  SecretKey fileKey(byte[] salt) {
    return new SecretKeySpec(derive("file " + HexFormat.of().formatHex(salt)), "AES");
  }

  private byte[] derive(String use) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(bytes, HASH));
      return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
    }
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }
}
