package org.manicule.ui.swt;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.manicule.ui.bench.Problem;
import org.manicule.ui.swt.dialog.ProblemDialog;
import org.manicule.ui.swt.dock.Dock;
import org.manicule.ui.swt.theme.SystemTheme;

/**
 * Shows problems. One at a time: what fails while a problem is shown mostly fails for the same
 * reason, for instance on every repaint, and must not bury the researcher in dialogs.
 */
final class Reporter {
  private static final Logger LOG = System.getLogger(Reporter.class.getName());

  private final Display display;
  private final SystemTheme theme;
  private final Drawing drawing;
  private boolean showing;

  /** Also reports what the event loop, this one or that of a dialog, would die of. */
  Reporter(Display display, SystemTheme theme) {
    this.display = display;
    this.theme = theme;
    display.setRuntimeExceptionHandler(this::logAndReport);
    display.setErrorHandler(this::logAndReport);
    drawing = new Drawing(display);
  }

  private void logAndReport(Throwable thrown) {
    // A view that cannot draw itself would fail again on every repaint.
    if (drawing.failed(thrown).filter(failed -> Dock.takeDown(failed, thrown)).isPresent()) {
      return;
    }
    if (Problem.isBug(thrown) && !Problem.isCancelled(thrown)) {
      LOG.log(Level.ERROR, "The window caught an error", thrown);
    }
    show(thrown);
  }

  /** Shows a problem that was logged where it was caught; from any thread. */
  void report(Throwable thrown) {
    if (display.getThread() == Thread.currentThread()) {
      show(thrown);
    } else if (!display.isDisposed()) {
      display.asyncExec(() -> show(thrown));
    }
  }

  private void show(Throwable thrown) {
    if (showing || display.isDisposed() || Problem.isCancelled(thrown)) {
      return;
    }
    showing = true;
    try {
      Problem problem = Problem.of(thrown, program());
      new ProblemDialog(display.getActiveShell(), problem, theme).open();
    } finally {
      showing = false;
    }
  }

  private static String program() {
    return String.join(
        " \u00b7 ",
        Display.getAppName(),
        "Java " + System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        "SWT " + SWT.getVersion() + " " + SWT.getPlatform());
  }
}
