package org.manicule.ui.swt.widget;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Has screen readers speak what a label says. To most of them the label is a live region whose words
 * change. Those of GTK desktops listen to nothing but the focus and announcements; of announcements
 * SWT knows nothing yet, so they are sent past it where they can be.
 */
public final class Speech {
  private static final Logger LOG = System.getLogger(Speech.class.getName());
  private static final byte[] ANNOUNCEMENT = cString("announcement");

  private final Label label;
  private boolean canAnnounce = "gtk".equals(SWT.getPlatform());

  /** Speaks for a label. */
  public Speech(Label label) {
    this.label = label;
    label
        .getAccessible()
        .addAccessibleAttributeListener(
            new AccessibleAttributeAdapter() {
              @Override
              public void getAttributes(AccessibleAttributeEvent event) {
                event.attributes =
                    new String[] {"live", "assertive", "container-live", "assertive"};
              }
            });
  }

  /** Speaks words, also when they are those that were spoken last. */
  public void speak(String words) {
    if (words.isEmpty()) {
      return;
    }
    Object[] inserted = {ACC.TEXT_INSERT, 0, words.length(), words};
    label.getAccessible().sendEvent(ACC.EVENT_TEXT_CHANGED, inserted);
    if (canAnnounce) {
      announce(words);
    }
  }

  private void announce(String words) {
    try {
      ClassLoader swt = Control.class.getClassLoader();
      Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk3.GTK3", true, swt);
      Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, swt);
      long handle = Control.class.getField("handle").getLong(label);
      Method accessibleOf = gtk.getMethod("gtk_widget_get_accessible", long.class);
      Method emit =
          os.getMethod("g_signal_emit_by_name", long.class, byte[].class, byte[].class);
      emit.invoke(null, accessibleOf.invoke(null, handle), ANNOUNCEMENT, cString(words));
    } catch (ReflectiveOperationException | LinkageError changed) {
      canAnnounce = false;
      LOG.log(Level.WARNING, "This SWT cannot announce to screen readers", changed);
    }
  }

  private static byte[] cString(String words) {
    return (words.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
  }
}
