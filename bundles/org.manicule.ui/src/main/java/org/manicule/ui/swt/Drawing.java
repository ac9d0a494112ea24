package org.manicule.ui.swt;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/** Knows which control was being drawn when something went wrong. */
final class Drawing {
  /** Beyond the last type of event there is. */
  private static final int TYPES = 64;

  private @Nullable Control drawn;

  Drawing(Display display) {
    for (int type = 1; type < TYPES; type++) {
      display.addFilter(type, this::note);
    }
  }

  private void note(Event event) {
    boolean draws =
        event.type == SWT.Paint
            || event.type == SWT.PaintItem
            || event.type == SWT.MeasureItem
            || event.type == SWT.EraseItem;
    drawn = draws && event.widget instanceof Control control ? control : null;
  }

  /** The control whose drawing failed; empty when something else did. */
  Optional<Control> failed(Throwable thrown) {
    Control last = drawn;
    drawn = null;
    return isEvent(thrown) ? Optional.ofNullable(last) : Optional.empty();
  }

  /** Whether it was thrown by a listener, and not by something that was waiting to be run. */
  private static boolean isEvent(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Arrays.stream(cause.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.endsWith(".EventTable") || name.endsWith(".RunnableLock"))
        .findFirst()
        .filter(name -> name.endsWith(".EventTable"))
        .isPresent();
  }
}
