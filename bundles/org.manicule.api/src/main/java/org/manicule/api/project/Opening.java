package org.manicule.api.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a project is to be opened. A password stays the caller's: clear it when opening has returned
 * or failed; nobody else keeps it.
 */
public final class Opening {
  private final boolean readOnly;
  private final boolean takesOver;
  private final char @Nullable [] password;

  private Opening(boolean readOnly, boolean takesOver, char @Nullable [] password) {
    this.readOnly = readOnly;
    this.takesOver = takesOver;
    this.password = password;
  }

  /** To read and change it. */
  public static Opening writing() {
    return new Opening(false, false, null);
  }

  /** To read it only: nothing in its folder changes, and others may have it open. */
  public static Opening reading() {
    return new Opening(true, false, null);
  }

  /**
   * The same with a password.
   *
   * @param characters the password; not copied
   */
  public Opening with(char[] characters) {
    return new Opening(readOnly, takesOver, characters);
  }

  /**
   * The same, also when the folder says that another computer has the project open. Only the
   * researcher can know whether that computer crashed, or whether its lock is still on its way
   * through a synchronised folder; so ask before. A program that runs on this computer, or that
   * holds the lock over the network, is never passed over.
   *
   * @see ProjectInUseException#mayBePassedOver()
   */
  public Opening evenIfHeldElsewhere() {
    return new Opening(readOnly, true, password);
  }

  /** Whether nothing may be changed. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Whether a lock that another computer left in the folder is to be passed over. */
  public boolean passesOverOthers() {
    return takesOver;
  }

  /** The password, when one was given; the caller's own array. */
  public Optional<char[]> password() {
    return Optional.ofNullable(password);
  }
}
