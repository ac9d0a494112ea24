package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** The same thing done many times; the first rounds are to warm up. */
final class Series {
  private static final String WRITTEN = "wchar: ";

  private final String name;
  private final IntConsumer work;
  private final int warmUp;
  private final double[] millis;
  private double first;
  private long written;

  Series(String name, int warmUp, int count, IntConsumer work) {
    this.name = name;
    this.work = work;
    this.warmUp = warmUp;
    this.millis = new double[count];
  }

  int rounds() {
    return warmUp + millis.length;
  }

  void round(int round) {
    long before = writtenSoFar().orElse(0);
    long start = System.nanoTime();
    work.accept(round);
    double took = (System.nanoTime() - start) / 1e6;
    if (round == 0) {
      first = took;
    }
    if (round >= warmUp) {
      millis[round - warmUp] = took;
      written += writtenSoFar().orElse(0) - before;
    }
  }

  void tell(Meter meter) {
    meter.put(name + ", first, ms", first);
    meter.put(name + ", median, ms", Figures.at(millis, 0.5).orElseThrow());
    meter.put(name + ", p95, ms", Figures.at(millis, 0.95).orElseThrow());
    if (writtenSoFar().isPresent()) {
      meter.put(name + ", written, kB", written / 1e3 / millis.length);
    }
  }

  /** The bytes that this process has written so far, where the system tells. */
  private static OptionalLong writtenSoFar() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/io"))) {
      return lines
          .filter(line -> line.startsWith(WRITTEN))
          .mapToLong(line -> Long.parseLong(line.substring(WRITTEN.length())))
          .findFirst();
    } catch (IOException elsewhere) {
      return OptionalLong.empty();
    }
  }
}
