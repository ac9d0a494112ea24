package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running heads and page numbers: lines at the upper and lower edge of pages that come back
 * on other pages, numbers aside.
 */
final class RunningHeads {
  private static final double EDGE = 0.11;
  private static final int LONGEST = 90;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—| ]*(?:page |p\\. ?)?(?:\\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|/) ?\\d{1,4})?[-–—| ]*",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> pagesWith = new HashMap<>();
  private final int needed;
  private final Set<PdfLine> found = new HashSet<>();

  private RunningHeads(int pages) {
    this.needed = pages <= 4 ? 2 : 3;
  }

  static Set<PdfLine> in(List<List<PdfLine>> pages, List<Double> heights) {
    RunningHeads heads = new RunningHeads(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      heads.count(pages.get(i), heights.get(i));
    }
    for (int i = 0; i < pages.size(); i++) {
      heads.mark(pages.get(i), heights.get(i));
    }
    return heads.found;
  }

  private void count(List<PdfLine> lines, double height) {
    Set<String> onPage = new HashSet<>();
    lines.stream().filter(line -> isAtEdge(line, height)).map(this::key).forEach(onPage::add);
    onPage.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
  }

  private String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  private static boolean isAtEdge(PdfLine line, double height) {
    return isAtTop(line, height) || line.baseline() > height * (1 - EDGE);
  }

  private static boolean isAtTop(PdfLine line, double height) {
    return line.baseline() < height * EDGE;
  }

  /** From both edges inwards, up to the first line that belongs to the text. */
  private void mark(List<PdfLine> lines, double height) {
    List<PdfLine> downwards = new ArrayList<>(lines);
    downwards.sort(Comparator.comparingDouble(PdfLine::baseline));
    for (PdfLine line : downwards) {
      if (!isAtTop(line, height) || !isRunning(line)) {
        break;
      }
      found.add(line);
    }
    for (int i = downwards.size() - 1; i >= 0; i--) {
      PdfLine line = downwards.get(i);
      if (!isAtEdge(line, height) || isAtTop(line, height) || !isRunning(line)) {
        break;
      }
      found.add(line);
    }
  }

  private boolean isRunning(PdfLine line) {
    if (line.text().length() > LONGEST) {
      return false; // a line of text that is repeated
    }
    return pagesWith.getOrDefault(key(line), 0) >= needed || NUMBER.matcher(line.text()).matches();
  }
}
