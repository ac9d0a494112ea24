package org.manicule.view.coding.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words a package shows on screen, from its {@code messages.properties}. */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words that lie beside a class. */
  public static Words beside(Class<?> type) {
    return new Words(
        ResourceBundle.getBundle(
            type.getPackageName() + ".messages", Locale.getDefault(), type.getClassLoader()));
  }

  /** The words for a key, with values filled in as {@link MessageFormat} does. */
  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.getDefault()).format(values);
  }
}
