package org.manicule.view.bibliography;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that are shown, from {@code messages.properties}. */
public final class Words {
  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          Words.class.getPackageName() + ".messages",
          Locale.getDefault(),
          Words.class.getClassLoader());

  /** Reads the words. */
  public Words() {}

  /** The words for a key, with values filled in as {@link MessageFormat} does. */
  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(values);
  }
}
