package org.manicule.view.coding.trial;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Times what is done again and again. Writes median, 95th percentile and the longest, and in
 * brackets median and 95th percentile of what the window's thread had of the processor: the former
 * is what a researcher waits, the latter what it would be on a machine with nothing else to do.
 */
final class Stopwatch {
  private final PrintStream out;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long started;
  private long stopped;
  private long worked;

  Stopwatch(PrintStream out) {
    this.out = out;
  }

  /** What is timed; may start and stop the watch itself, to leave preparations out. */
  interface Turn {
    void take(int number);
  }

  void start() {
    worked = threads.getCurrentThreadCpuTime();
    started = System.nanoTime();
    stopped = 0;
  }

  void stop() {
    stopped = System.nanoTime();
    worked = threads.getCurrentThreadCpuTime() - worked;
  }

  /** Does something some times. The first tenth warms up and does not count. */
  void report(String what, String target, int turns, Turn turn) {
    int warming = turns / 10;
    double[] times = new double[turns];
    double[] work = new double[turns];
    for (int i = -warming; i < turns; i++) {
      start();
      turn.take(i + warming);
      if (stopped == 0) {
        stop();
      }
      if (i >= 0) {
        times[i] = (stopped - started) / 1e6;
        work[i] = worked / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(work);
    int most = (int) Math.ceil(turns * 0.95) - 1;
    out.printf(
        "%s, ms=%.0f / %.0f / %.0f (%.0f / %.0f)=%s%n",
        what, times[turns / 2], times[most], times[turns - 1], work[turns / 2], work[most], target);
    out.flush();
  }
}
