package org.manicule.view.coding.trial;

import java.io.PrintStream;
import java.util.Arrays;

/** Times what is done again and again, and writes median, 95th percentile and the longest. */
final class Stopwatch {
  private final PrintStream out;
  private long started;
  private long stopped;

  Stopwatch(PrintStream out) {
    this.out = out;
  }

  /** What is timed; may start and stop the watch itself, to leave preparations out. */
  interface Turn {
    void take(int number);
  }

  void start() {
    started = System.nanoTime();
    stopped = 0;
  }

  void stop() {
    stopped = System.nanoTime();
  }

  /** Does something some times. The first tenth warms up and does not count. */
  void report(String what, String target, int turns, Turn turn) {
    int warming = turns / 10;
    double[] times = new double[turns];
    for (int i = -warming; i < turns; i++) {
      start();
      turn.take(i + warming);
      if (i >= 0) {
        times[i] = ((stopped == 0 ? System.nanoTime() : stopped) - started) / 1e6;
      }
    }
    Arrays.sort(times);
    out.printf(
        "%s: median / p95 / longest, ms=%.0f / %.0f / %.0f=%s%n",
        what, times[turns / 2], times[(int) Math.ceil(turns * 0.95) - 1], times[turns - 1], target);
    out.flush();
  }
}
