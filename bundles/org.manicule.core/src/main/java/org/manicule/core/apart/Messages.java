package org.manicule.core.apart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What reading apart says to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.manicule.core.apart.messages");

  private Messages() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }
}
