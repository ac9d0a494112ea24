package org.manicule.core.revision;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.manicule.api.UserException;

/** What revisions say to researchers, from {@code messages.properties}. */
final class Messages {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.manicule.core.revision.messages");

  private Messages() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(arguments);
  }

  /** A problem whose way out is the text of that key and {@code .todo}. */
  static UserException problem(String key, Object... arguments) {
    return new UserException(text(key, arguments), text(key + ".todo"));
  }
}
