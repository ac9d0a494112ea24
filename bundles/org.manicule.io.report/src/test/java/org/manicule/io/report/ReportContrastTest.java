package org.manicule.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text is readable on light, dark and printed pages: WCAG 2.2 asks for a contrast of 4.5 to 1. */
class ReportContrastTest {

  @Test
  void textContrastsWithItsBackgroundInEveryScheme() throws IOException {
    List<Map<String, String>> schemes = schemes();

    assertThat(schemes).hasSize(3);
    for (Map<String, String> scheme : schemes) {
      for (String text : List.of("ink", "quiet", "link")) {
        for (String background : List.of("paper", "panel")) {
          assertThat(contrast(scheme.get(text), scheme.get(background)))
              .as(text + " on " + background + " in " + scheme)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  private static List<Map<String, String>> schemes() throws IOException {
    try (InputStream in = CodeReportExporter.class.getResourceAsStream("report.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile(":root \\{([^}]*)}")
          .matcher(css)
          .results()
          .map(block -> colours(block.group(1)))
          .toList();
    }
  }

  private static Map<String, String> colours(String block) {
    return Pattern.compile("--([a-z]+): #([0-9a-f]{6})")
        .matcher(block)
        .results()
        .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
