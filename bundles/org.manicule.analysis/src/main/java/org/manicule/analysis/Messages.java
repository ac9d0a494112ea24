package org.manicule.analysis;

import java.util.ResourceBundle;

/** What this bundle says to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.manicule.analysis.messages");

  private Messages() {}

  static String text(String key) {
    return TEXTS.getString(key);
  }
}
