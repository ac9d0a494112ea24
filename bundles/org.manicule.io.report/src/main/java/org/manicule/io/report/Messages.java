package org.manicule.io.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the report, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.manicule.io.report.messages", Locale.ENGLISH, Messages.class.getClassLoader());

  private Messages() {}

  static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
  }
}
