package org.manicule.io.transcript;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.manicule.api.UserException;

/** What this bundle says to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.manicule.io.transcript.messages", Locale.ENGLISH, Messages.class.getClassLoader());

  private Messages() {}

  /** The words for a key, with values filled in. */
  static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
  }

  /** Why a file cannot be read, and the way out. */
  static UserException problem(String key, String file) {
    return new UserException(text(key, file), text(key + ".todo", file));
  }
}
