package org.manicule.recognise.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this bundle says to researchers, from {@code messages.properties}. */
public final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.manicule.recognise.text.messages", Locale.ENGLISH, Messages.class.getClassLoader());

  private Messages() {}

  /** The words for a key, with values filled in. */
  public static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
  }
}
