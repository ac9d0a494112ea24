package org.manicule.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the classes of one package put on the screen. */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words beside a class. */
  public static Words beside(Class<?> type) {
    String name = type.getPackageName() + ".messages";
    return new Words(ResourceBundle.getBundle(name, Locale.getDefault(), type.getClassLoader()));
  }

  /**
   * The words of a key, with values put in where they have {@code {0}}, {@code {1}}; a quote that
   * is meant as such is written twice there.
   *
   * @throws java.util.MissingResourceException when there is no such key
   */
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
  }
}
