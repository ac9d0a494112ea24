package org.manicule.cli.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.manicule.api.UserException;

/** Words shown to the user, from the {@code messages.properties} beside a class. */
public final class Messages {
  private final ResourceBundle words;

  private Messages(ResourceBundle words) {
    this.words = words;
  }

  /** The words of the package that a class lies in. */
  public static Messages beside(Class<?> owner) {
    return new Messages(
        ResourceBundle.getBundle(
            owner.getPackageName() + ".messages", Locale.ENGLISH, owner.getClassLoader()));
  }

  /** The text of a key with values filled in; numbers are written with separators. */
  public String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ENGLISH).format(values);
  }

  /** What happened, from a key, and what to do about it, from the same key with {@code .todo}. */
  public UserException problem(String key, Object... values) {
    return new UserException(text(key, values), text(key + ".todo", values));
  }
}
