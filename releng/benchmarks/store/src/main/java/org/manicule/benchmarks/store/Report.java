package org.manicule.benchmarks.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Says what was measured: as a table for people and as JSON for programs. */
final class Report {
  private static final String ONE = "store: one coding, median, ms";
  private static final double SAME_AT_ANY_SIZE = 1.3;

  private final List<Goal.Seen> lines = new ArrayList<>();

  Report(Map<String, Map<String, Double>> figures) {
    figures.forEach(
        (tier, measured) -> {
          for (Goal goal : Goal.ALL) {
            Goal.Seen seen = goal.seen(tier, measured);
            if (seen != null) {
              lines.add(seen);
            }
          }
        });
    growth(figures);
  }

  /** What one coding costs in a large project against a small one. */
  private void growth(Map<String, Map<String, Double>> figures) {
    Double small = figures.getOrDefault("thesis", Map.of()).get(ONE);
    Double large = figures.getOrDefault("xl", Map.of()).get(ONE);
    if (small != null && large != null) {
      double ratio = large / small;
      String words = "one coding at xl against thesis: median, ms";
      lines.add(new Goal.Seen("xl", words, large, small, ratio, SAME_AT_ANY_SIZE));
    }
  }

  /** Prints the table. */
  void print(PrintStream out) {
    String format = "%-8s %-56s %11s %11s %7s %8s  %s%n";
    out.printf(format, "tier", "figure", "seen", "compared", "times", "target", "");
    String tier = "";
    for (Goal.Seen line : lines) {
      if (!line.tier().equals(tier)) {
        out.println();
        tier = line.tier();
      }
      out.printf(
          format,
          line.tier(),
          line.words(),
          number(line.value()),
          number(line.other()),
          number(line.ratio()),
          number(line.target()),
          verdict(line));
    }
  }

  private static String verdict(Goal.Seen line) {
    Boolean reached = line.reached();
    return reached == null ? "" : reached ? "reached" : "MISSED";
  }

  private static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }

  /** Writes the JSON. */
  void write(Path file) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(context(), Files.newOutputStream(file))) {
      json.writeStartObject();
      json.writeStringProperty("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
      json.writeStringProperty("machine", machine());
      json.writeArrayPropertyStart("figures");
      for (Goal.Seen line : lines) {
        write(line, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Goal.Seen line, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("tier", line.tier());
    json.writeStringProperty("figure", line.words());
    json.writeNumberProperty("seen", line.value());
    write("comparedWith", line.other(), json);
    write("times", line.ratio(), json);
    write("target", line.target(), json);
    Boolean reached = line.reached();
    if (reached != null) {
      json.writeBooleanProperty("reached", reached);
    }
    json.writeEndObject();
  }

  private static void write(String name, @Nullable Double value, JsonGenerator json) {
    if (value != null) {
      json.writeNumberProperty(name, value);
    }
  }

  private static ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter();
      }
    };
  }

  private static String machine() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, Java "
        + System.getProperty("java.version");
  }
}
