package org.manicule.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured, in order, as lines {@code name=value}. */
final class Figures {
  private final List<String> lines = new ArrayList<>();

  void put(String name, double value) {
    lines.add(name + "=" + String.format(Locale.ROOT, "%.1f", value));
  }

  /**
   * The middle, the 95th percentile and the largest of some times in nanoseconds, in milliseconds.
   */
  void spread(String name, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    put(name + ", n", sorted.length);
    if (sorted.length > 0) {
      put(name + ", median ms", sorted[sorted.length / 2] / 1e6);
      put(name + ", p95 ms", sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6);
      put(name + ", max ms", Arrays.stream(sorted).max().orElseThrow() / 1e6);
    }
  }

  void fail(Exception problem) {
    lines.add("failed=" + problem);
  }

  void write(Path file) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
