package org.manicule.api.importing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.manicule.api.UserException;

/** The words of this package for researchers. */
final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.manicule.api.importing.messages", Locale.ENGLISH, Messages.class.getClassLoader());

  private Messages() {}

  private static String text(String key, String value) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(new Object[] {value});
  }

  /** What happened and what to do about it, which has the key with {@code .todo}. */
  static UserException problem(String key, String value) {
    return new UserException(text(key, value), text(key + ".todo", value));
  }

  /** The same with the technical cause. */
  static UserException problem(String key, String value, Exception cause) {
    return new UserException(text(key, value), text(key + ".todo", value), cause);
  }
}
