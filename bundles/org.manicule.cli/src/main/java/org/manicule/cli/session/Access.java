package org.manicule.cli.session;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a command wants a project opened.
 *
 * @param readOnly whether only to read it, whoever else has it open
 * @param takesOver whether to pass over a lock that another computer left
 * @param passwordFile the file that holds the password, or null to look elsewhere
 */
public record Access(boolean readOnly, boolean takesOver, @Nullable Path passwordFile) {
  /** To change it, with whatever password is found. */
  public static final Access USUAL = new Access(false, false, null);
}
