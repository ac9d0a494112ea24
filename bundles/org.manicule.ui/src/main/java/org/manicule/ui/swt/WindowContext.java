package org.manicule.ui.swt;

import org.eclipse.swt.widgets.Shell;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.UiThread;

/**
 * What all parts of a window share.
 *
 * @param shell the window
 * @param theme colours, fonts and icons
 * @param services what the platform offers
 * @param thread the window's thread
 * @param reporter shows problems
 */
record WindowContext(
    Shell shell, SystemTheme theme, WindowServices services, UiThread thread, Reporter reporter) {

  /** Runs work on tasks of the platform and goes on in this window. */
  TaskFlow tasks() {
    return new TaskFlow(services.tasks(), thread, reporter::report);
  }
}
