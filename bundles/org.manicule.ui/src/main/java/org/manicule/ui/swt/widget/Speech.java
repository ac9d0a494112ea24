package org.manicule.ui.swt.widget;

import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.widgets.Label;
import org.manicule.ui.api.swt.ScreenReader;

/** Has screen readers speak what a label says: a live region, and announcements where there are. */
public final class Speech {
  private final Label label;

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
    if (!words.isEmpty()) {
      ScreenReader.announce(label, words);
    }
  }
}
