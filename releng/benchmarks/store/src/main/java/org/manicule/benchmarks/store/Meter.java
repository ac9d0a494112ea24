package org.manicule.benchmarks.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Takes the times, memory and sizes of one tier. */
final class Meter {
  private static final double MILLION = 1e6;

  private final Figures figures;
  private final String tier;

  Meter(Figures figures, String tier) {
    this.figures = figures;
    this.tier = tier;
  }

  /**
   * What is measured.
   *
   * @param <X> what it throws
   */
  @FunctionalInterface
  interface Work<X extends Exception> {
    /** Does it. */
    void run() throws X;
  }

  /** The milliseconds of doing something once. */
  <X extends Exception> void time(String name, Work<X> work) throws X {
    long start = System.nanoTime();
    work.run();
    put(name + ", ms", (System.nanoTime() - start) / MILLION);
  }

  /** The first time of doing something, then the middle and the 95th percentile of more times. */
  void times(Series series) {
    for (int round = 0; round < series.rounds(); round++) {
      series.round(round);
    }
    series.tell(this);
  }

  /** Two things in turn, so that whatever else the machine does befalls both alike. */
  void timesInTurn(Series one, Series other) {
    for (int round = 0; round < one.rounds(); round++) {
      one.round(round);
      other.round(round);
    }
    one.tell(this);
    other.tell(this);
  }

  /** The size of a file. */
  void size(String name, Path file) throws IOException {
    put(name + ", MB", Files.size(file) / MILLION);
  }

  /** What is in use after the garbage is collected. */
  void heap(String name) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    put(name + ", MB", used / MILLION);
  }

  /** The most heap that was in use while something was done. */
  <X extends Exception> void peakHeap(String name, Work<X> work) throws X {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    work.run();
    put(
        name + ", MB",
        heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MILLION);
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  /** How busy the machine is with everything together. */
  void load() {
    put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Any other figure. */
  void put(String name, double value) {
    figures.put(tier, name, value);
  }
}
