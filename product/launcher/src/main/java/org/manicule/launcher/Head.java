package org.manicule.launcher;

import java.util.Locale;

/** The two ways to use the program. */
enum Head {
  CLI,
  WINDOW;

  /** The value of the service property {@code manicule.head} and of the manifest header. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
