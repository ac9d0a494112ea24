package org.manicule.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table says what was reached, and does not keep quiet about what was not. */
class ReportTest {
  @TempDir Path folder;
  private Figures figures;

  @BeforeEach
  void measure() {
    figures = new Figures(folder.resolve("figures"));
    figures.put("bigqual", "floor: batch insert, ms", 10_000);
    figures.put("bigqual", "store: bulk edit, ms", 31_000);
    figures.put("bigqual", "store: undo of the bulk edit, ms", 46_500);
    figures.put("thesis", "store: one coding, median, ms", 2);
    figures.put("xl", "store: one coding, median, ms", 2.5);
  }

  @Test
  void aMultipleOfTheFloorIsComparedWithItsTarget() throws IOException {
    assertThat(line("bulk edit of all codings")).contains("31,000", "10,000", "3.10", "MISSED");
    assertThat(line("undo of it")).contains("46,500", "31,000", "1.50", "reached");
  }

  @Test
  void oneCodingInALargeProjectIsComparedWithASmallOne() throws IOException {
    assertThat(line("one coding at xl against thesis")).contains("1.25", "1.30", "reached");
  }

  @Test
  void aTargetOfOneTierIsNotDemandedOfAnother() throws IOException {
    figures.put("team", "store: open to first page, ms", 5_000);
    figures.put("xl", "store: open to first page, ms", 5_000);

    assertThat(printed().lines().filter(line -> line.contains("open to first page")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("team").doesNotContain("MISSED"),
            line -> assertThat(line).startsWith("xl").contains("3,000", "MISSED"));
  }

  @Test
  void whatWasMeasuredSeveralTimesCountsAsTheMiddle() throws IOException {
    for (double value : new double[] {900, 2_000, 400}) {
      figures.put("bigqual", "store: open to first page, ms", value);
    }
    assertThat(line("open to first page")).contains("900", "reached");
  }

  @Test
  void percentilesAreValuesThatWereSeen() {
    double[] values = {5, 1, 4, 2, 3, 6, 7, 8, 9, 10};

    assertThat(Figures.at(values, 0.5)).hasValue(5);
    assertThat(Figures.at(values, 0.95)).hasValue(10);
    assertThat(Figures.at(new double[0], 0.5)).isEmpty();
  }

  @Test
  void programsReadTheSameAsJson() throws IOException {
    Path json = folder.resolve("figures.json");
    new Report(figures.all()).write(json);

    assertThat(Files.readString(json))
        .contains("\"machine\"", "\"at\"")
        .containsPattern("\"tier\" : \"bigqual\",\\s+\"figure\" : \"bulk edit[^}]+3\\.1[^}]+false");
  }

  private String line(String words) throws IOException {
    return printed().lines().filter(line -> line.contains(words)).findFirst().orElseThrow();
  }

  private String printed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new Report(figures.all()).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
