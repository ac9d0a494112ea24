package org.manicule.ui.swt.widget;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/** Runs things on the window's thread, in order, and drops them once their owner is gone. */
public final class UiThread implements Executor {
  private final Display display;
  private final BooleanSupplier isGone;

  /**
   * Bound to a widget.
   *
   * @param owner once it is disposed, whatever still waits is dropped
   */
  public UiThread(Widget owner) {
    this(owner.getDisplay(), owner::isDisposed);
  }

  /**
   * Bound to something that may not be there yet.
   *
   * @param isGone asked on the window's thread; once it is true, whatever still waits is dropped
   */
  public UiThread(Display display, BooleanSupplier isGone) {
    this.display = display;
    this.isGone = isGone;
  }

  @Override
  public void execute(Runnable work) {
    try {
      display.asyncExec(
          () -> {
            if (!isGone.getAsBoolean()) {
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
