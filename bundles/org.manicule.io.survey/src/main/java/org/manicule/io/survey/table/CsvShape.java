package org.manicule.io.survey.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between and around the cells of a text file.
 *
 * @param delimiter between cells
 * @param quote around cells that hold delimiters or line breaks; {@link #NO_QUOTE} for none
 */
record CsvShape(char delimiter, char quote) {
  /** Never occurs in a text. */
  static final char NO_QUOTE = '\uFFFF';

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int RECORDS = 200;

  /** The shape that makes the rows of a sample most alike. */
  static CsvShape of(String sample) {
    char quote = quoteIn(sample);
    CsvShape best = new CsvShape(',', quote);
    double bestScore = 0;
    for (char delimiter : DELIMITERS) {
      CsvShape shape = new CsvShape(delimiter, quote);
      double score = shape.score(sample);
      if (score > bestScore) {
        best = shape;
        bestScore = score;
      }
    }
    return best;
  }

  private static char quoteIn(String sample) {
    int doubles = 0;
    int singles = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if ((c == '"' || c == '\'') && (isEdge(sample, i - 1) || isEdge(sample, i + 1))) {
        doubles += c == '"' ? 1 : 0;
        singles += c == '\'' ? 1 : 0;
      }
    }
    return doubles == 0 && singles >= 4 ? '\'' : '"';
  }

  private static boolean isEdge(String sample, int at) {
    return at < 0 || at >= sample.length() || ",;\t|\n\r".indexOf(sample.charAt(at)) >= 0;
  }

  /** How many rows have the usual number of cells; more cells win where rows are as alike. */
  private double score(String sample) {
    List<Integer> widths = widths(sample);
    Map<Integer, Integer> count = new HashMap<>();
    widths.forEach(width -> count.merge(width, 1, Integer::sum));
    return count.entrySet().stream()
        .filter(entry -> entry.getKey() > 1)
        .mapToDouble(
            entry ->
                (double) entry.getValue() / widths.size() + Math.min(entry.getKey(), 1000) / 1e5)
        .max()
        .orElse(0);
  }

  private List<Integer> widths(String sample) {
    List<Integer> widths = new ArrayList<>();
    int width = 1;
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < sample.length() && widths.size() < RECORDS; i++) {
      char c = sample.charAt(i);
      if (c == quote) {
        quoted = !quoted;
        any = true;
      } else if (!quoted && c == delimiter) {
        width++;
        any = true;
      } else if (!quoted && c == '\n') {
        if (any) {
          widths.add(width);
        }
        width = 1;
        any = false;
      } else {
        any |= c > ' ';
      }
    }
    if (widths.isEmpty() && any) {
      widths.add(width); // there is no more than one row
    }
    return widths;
  }
}
