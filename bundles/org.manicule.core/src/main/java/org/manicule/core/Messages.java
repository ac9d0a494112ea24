package org.manicule.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this bundle says to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.manicule.core.messages");

  private Messages() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }
}
