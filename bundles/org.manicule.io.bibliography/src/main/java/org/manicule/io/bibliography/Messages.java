package org.manicule.io.bibliography;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.manicule.api.UserException;

/** What this bundle says to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.manicule.io.bibliography.messages", Locale.ENGLISH, Messages.class.getClassLoader());

  private Messages() {}

  /** The words for a key, with values filled in. */
  static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
  }

  /** What happened and what to do about it, which has the key with {@code .todo}. */
  static UserException problem(String key, Object... values) {
    return new UserException(text(key, values), text(key + ".todo", values));
  }
}
