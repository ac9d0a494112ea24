package org.manicule.view.coding.find;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.manicule.api.task.CancelledException;

/**
 * Looks whether a search may go on: nobody cancelled it, and it gets on. Some patterns try more
 * ways to fit than there is time for. Used by one thread.
 */
final class Watch {
  private static final int TICKS_BETWEEN_LOOKS = 0xfff;

  private final BooleanSupplier cancelled;
  private final Duration patience;
  private long since = System.nanoTime();
  private int ticks;

  /**
   * A watch on the search of one text.
   *
   * @param cancelled whether somebody cancelled
   * @param patience how long it may take from one hit to the next
   */
  Watch(BooleanSupplier cancelled, Duration patience) {
    this.cancelled = cancelled;
    this.patience = patience;
  }

  /** A character was looked at. */
  void tick() {
    if ((++ticks & TICKS_BETWEEN_LOOKS) == 0) {
      look();
    }
  }

  /** Something was found. */
  void gotOn() {
    since = System.nanoTime();
    tick();
  }

  private void look() {
    if (cancelled.getAsBoolean()) {
      throw new CancelledException();
    }
    if (System.nanoTime() - since > patience.toNanos()) {
      throw new StuckException();
    }
  }

  /** A pattern takes too long, or too much memory, to be tried at one place of a text. */
  static final class StuckException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StuckException() {
      super("the search does not get on", null, false, false);
    }
  }
}
