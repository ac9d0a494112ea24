package org.manicule.view.pages.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pages view says, from {@code messages.properties} beside this class. */
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          Words.class.getPackageName() + ".messages",
          Locale.getDefault(),
          Words.class.getClassLoader());

  private Words() {}

  /** The words for a key, with values filled in as {@link MessageFormat} does. */
  public static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(values);
  }
}
