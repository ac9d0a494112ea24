package org.manicule.ui.swt.dock;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.manicule.ui.swt.theme.SystemTheme;

/** How tabs look: quiet, the one in front joined to its view. */
final class DockStyle {
  /** Lower tabs leave no room for the list of tabs that do not fit, and SWT draws it elsewhere. */
  private static final int TAB_HEIGHT = 33;

  private DockStyle() {}

  static void apply(CTabFolder folder, SystemTheme theme) {
    folder.setSimple(true);
    folder.setBorderVisible(true);
    folder.setUnselectedCloseVisible(false);
    folder.setMinimizeVisible(false);
    folder.setMaximizeVisible(false);
    folder.setTabHeight(TAB_HEIGHT);
    folder.setBackground(theme.surface());
    folder.setForeground(theme.mutedOnSurface());
    folder.setSelectionBackground(theme.background());
    mark(folder, theme, false);
  }

  /** Shows whether the keys go to the view in front of these tabs. */
  static void mark(CTabFolder folder, SystemTheme theme, boolean active) {
    folder.setSelectionForeground(active ? theme.accent() : theme.foreground());
    for (CTabItem item : folder.getItems()) {
      item.setFont(active && item == folder.getSelection() ? theme.bold() : null);
    }
  }
}
