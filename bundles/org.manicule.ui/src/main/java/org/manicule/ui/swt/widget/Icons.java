package org.manicule.ui.swt.widget;

import java.net.URL;
import java.util.Objects;
import org.eclipse.swt.graphics.Image;
import org.manicule.ui.api.swt.Theme;

/** The icons of the window's own parts. */
public final class Icons {
  private Icons() {}

  /** Where the icon of that name is. */
  public static URL location(String name) {
    return Objects.requireNonNull(Icons.class.getResource("icons/" + name + ".svg"), name);
  }

  /** The icon of that name in the colours of a theme, which owns it. */
  public static Image get(Theme theme, String name) {
    return theme.icon(location(name));
  }
}
