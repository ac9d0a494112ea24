package org.manicule.ui.swt.dock;

import org.eclipse.swt.custom.CTabFolder;
import org.manicule.ui.swt.theme.SystemTheme;

/** How tabs look: quiet, the one in front joined to its view. */
final class DockStyle {
  private static final int TAB_HEIGHT = 30;

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
    folder.setSelectionBarThickness(3);
    mark(folder, theme, false);
  }

  /** Shows whether the keys go to the view in front of these tabs. */
  static void mark(CTabFolder folder, SystemTheme theme, boolean active) {
    folder.setSelectionBackground(active ? theme.highlight() : theme.background());
    folder.setSelectionForeground(theme.foreground());
  }
}
