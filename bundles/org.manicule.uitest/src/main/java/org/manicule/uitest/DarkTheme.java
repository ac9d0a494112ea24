package org.manicule.uitest;

import org.eclipse.swt.widgets.Display;

/** Has the system prefer a dark theme, for windows that are opened from now on. */
final class DarkTheme {

  private DarkTheme() {}

  static void prefer(boolean dark) {
    try {
      // SWT offers this to its own browser and editor parts only.
      Display.class
          .getClassLoader()
          .loadClass("org.eclipse.swt.internal.gtk.OS")
          .getMethod("setDarkThemePreferred", boolean.class)
          .invoke(null, dark);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("this SWT has no dark theme to choose", e);
    }
  }
}
