package org.manicule.launcher;

import java.util.Locale;

/** The ways to use the program. */
enum Head {
  CLI,
  WINDOW,
  /** Reads files for another process of the program. */
  READER;

  /** The value of the service property {@code manicule.head} and of the manifest header. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
