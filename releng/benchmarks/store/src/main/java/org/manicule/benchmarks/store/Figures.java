package org.manicule.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured, in a file to which several processes add one after the other. A figure that
 * was measured more than once counts as the middle one of its values.
 */
final class Figures {
  private final Path file;

  Figures(Path file) {
    this.file = file;
  }

  /** Adds a figure. */
  void put(String tier, String name, double value) {
    String line = String.format(Locale.ROOT, "%s\t%s\t%.3f%n", tier, name, value);
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Everything that was measured, by tier and name. */
  Map<String, Map<String, Double>> all() throws IOException {
    Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      values
          .computeIfAbsent(parts[0], tier -> new LinkedHashMap<>())
          .computeIfAbsent(parts[1], name -> new ArrayList<>())
          .add(Double.valueOf(parts[2]));
    }
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    values.forEach(
        (tier, byName) -> {
          Map<String, Double> middles = new LinkedHashMap<>();
          byName.forEach((name, seen) -> middles.put(name, median(seen)));
          figures.put(tier, middles);
        });
    return figures;
  }

  private static double median(List<Double> values) {
    return at(values.stream().mapToDouble(Double::doubleValue).toArray(), 0.5).orElseThrow();
  }

  /** The value that this share of all values does not exceed. */
  static OptionalDouble at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sorted[Math.max(0, index)]);
  }
}
