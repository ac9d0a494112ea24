package org.manicule.ui.swt.widget;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs things on the window's thread, in order, and drops them once a widget is disposed. */
public final class UiThread implements Executor {
  private final Display display;
  private final Widget owner;

  /**
   * Bound to a widget.
   *
   * @param owner once it is disposed, whatever still waits is dropped
   */
  public UiThread(Widget owner) {
    this.display = owner.getDisplay();
    this.owner = owner;
  }

  @Override
  public void execute(Runnable work) {
    try {
      display.asyncExec(
          () -> {
            if (!owner.isDisposed()) {
              work.run();
            }
          });
    } catch (SWTException e) {
      // The window may close while a background thread is about to call: then nobody waits for it.
      if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
        throw e;
      }
    }
  }
}
