package org.manicule.ui.api.swt;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What those who listen to the screen are told of controls. Call it on the window's thread.
 *
 * <p>On GTK, SWT hands on the names of controls that it draws itself, but not those of native
 * fields, lists and trees, and it knows no announcements: both are passed to the toolkit past it.
 */
public final class ScreenReader {
  private static final Logger LOG = System.getLogger(ScreenReader.class.getName());

  private ScreenReader() {}

  /**
   * Gives a control the name by which a screen reader calls it: for fields, lists, trees and
   * whatever draws itself. Buttons and labels have their words.
   *
   * @param words what it is, not what it holds: "Search the codebook"
   * @return the control
   */
  public static <C extends Control> C name(C control, String words) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = words;
              }
            });
    if (isGtk()) {
      tell(
          "g_object_set",
          new Class<?>[] {long.class, byte[].class, byte[].class, long.class},
          accessible -> new Object[] {accessible, cString("accessible-name"), cString(words), 0L},
          control);
    }
    return control;
  }

  /**
   * Has words spoken at once.
   *
   * @param shown the control that shows the words too
   * @param words what to say
   */
  public static void announce(Control shown, String words) {
    Object[] inserted = {ACC.TEXT_INSERT, 0, words.length(), words};
    shown.getAccessible().sendEvent(ACC.EVENT_TEXT_CHANGED, inserted);
    if (isGtk()) {
      tell(
          "g_signal_emit_by_name",
          new Class<?>[] {long.class, byte[].class, byte[].class},
          accessible -> new Object[] {accessible, cString("announcement"), cString(words)},
          shown);
    }
  }

  private static boolean isGtk() {
    return "gtk".equals(SWT.getPlatform());
  }

  private interface Arguments {
    Object[] of(long accessible);
  }

  private static void tell(
      String function, Class<?>[] types, Arguments arguments, Control control) {
    try {
      ClassLoader swt = Control.class.getClassLoader();
      Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, swt);
      Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, swt);
      long handle = Control.class.getField("handle").getLong(control);
      Method accessibleOf = gtk.getMethod("gtk_widget_get_accessible", long.class);
      long accessible = (long) accessibleOf.invoke(null, handle);
      os.getMethod(function, types).invoke(null, arguments.of(accessible));
    } catch (ReflectiveOperationException | LinkageError changed) {
      LOG.log(Level.WARNING, "This SWT cannot tell screen readers everything", changed);
    }
  }

  private static byte[] cString(String words) {
    return (words.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
  }
}
