package org.manicule.view.pages.paper;

import java.time.Duration;

/** When a page has taken long enough. */
final class Deadline {
  private final long end;

  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - end > 0;
  }

  /** Ends the drawing of a page from within. */
  void check() {
    if (isOver()) {
      throw new Passed();
    }
  }

  /** The page took too long. */
  static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
