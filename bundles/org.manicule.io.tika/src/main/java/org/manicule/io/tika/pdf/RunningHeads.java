package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds running heads and page numbers: lines at the upper and lower edge of pages that come back
 * on other pages, numbers aside.
 */
final class RunningHeads {
  private static final double EDGE = 0.11;
  private static final int LONGEST = 90;
  private static final double CLOSE = 1.5;
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

  private void mark(List<PdfLine> lines, double height) {
    List<PdfLine> downwards = new ArrayList<>(lines);
    downwards.sort(Comparator.comparingDouble(PdfLine::baseline));
    mark(downwards, line -> isAtTop(line, height));
    Collections.reverse(downwards);
    mark(downwards, line -> isAtEdge(line, height) && !isAtTop(line, height));
  }

  /** From an edge inwards, up to the first line that belongs to the text. */
  private void mark(List<PdfLine> inwards, Predicate<PdfLine> isAtEdge) {
    int count =
        (int) inwards.stream().takeWhile(line -> isAtEdge.test(line) && isRunning(line)).count();
    // A line that is set just as the next and close to it is text that happens to be repeated.
    while (count > 0 && isText(inwards, count - 1)) {
      count--;
    }
    found.addAll(inwards.subList(0, count));
  }

  private static boolean isText(List<PdfLine> inwards, int place) {
    PdfLine line = inwards.get(place);
    return inwards.stream().skip(place + 1L).anyMatch(next -> isTextWith(line, next));
  }

  private static boolean isTextWith(PdfLine line, PdfLine next) {
    return line.size() == next.size()
        && line.bold() == next.bold()
        && Math.abs(line.left() - next.left()) < line.size() * 3
        && Math.abs(line.baseline() - next.baseline()) < line.size() * CLOSE;
  }

  private boolean isRunning(PdfLine line) {
    if (line.text().length() > LONGEST) {
      return false; // a line of text that is repeated
    }
    return pagesWith.getOrDefault(key(line), 0) >= needed || NUMBER.matcher(line.text()).matches();
  }
}
