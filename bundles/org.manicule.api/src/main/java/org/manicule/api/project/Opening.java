package org.manicule.api.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a project is to be opened. A password stays the caller's: clear it when opening has returned
 * or failed; nobody else keeps it.
 */
public final class Opening {
  private final boolean readOnly;
  private final char @Nullable [] password;

  private Opening(boolean readOnly, char @Nullable [] password) {
    this.readOnly = readOnly;
    this.password = password;
  }

  /** To read and change it. */
  public static Opening writing() {
    return new Opening(false, null);
  }

  /** To read it only: nothing in its folder changes, and others may have it open. */
  public static Opening reading() {
    return new Opening(true, null);
  }

  /**
   * The same with a password.
   *
   * @param characters the password; not copied
   */
  public Opening with(char[] characters) {
    return new Opening(readOnly, characters);
  }

  /** Whether nothing may be changed. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** The password, when one was given; the caller's own array. */
  public Optional<char[]> password() {
    return Optional.ofNullable(password);
  }
}
