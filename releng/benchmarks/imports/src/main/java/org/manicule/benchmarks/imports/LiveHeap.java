package org.manicule.benchmarks.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Looks a few times in a second how much of the heap is in use, garbage not counted. */
final class LiveHeap implements AutoCloseable {
  private static final long EACH_MILLIS = 250;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private final Thread looking = new Thread(this::look, "live heap");
  private volatile long most;

  private LiveHeap() {
    looking.setDaemon(true);
    looking.start();
  }

  static LiveHeap watch() {
    return new LiveHeap();
  }

  private void look() {
    try {
      while (true) {
        memory.gc();
        most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
        Thread.sleep(EACH_MILLIS);
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** The most that was seen. */
  double megabytes() {
    return most / 1e6;
  }

  @Override
  public void close() {
    looking.interrupt();
  }
}
