package org.manicule.io.tika.pdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds footnotes: lines in small letters at the foot of pages that hold text in larger ones. */
final class Footnotes {
  private static final double SMALLER = 0.92;

  private Footnotes() {}

  static Set<PdfLine> in(List<List<PdfLine>> pages, Set<PdfLine> heads, double bodySize) {
    Set<PdfLine> found = new HashSet<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> upwards =
          page.stream()
              .filter(line -> !heads.contains(line))
              .sorted(Comparator.comparingDouble(PdfLine::baseline).reversed())
              .toList();
      Set<PdfLine> small = new HashSet<>();
      for (PdfLine line : upwards) {
        if (line.size() > bodySize * SMALLER) {
          found.addAll(small); // there is text over them
          break;
        }
        small.add(line);
      }
    }
    return found;
  }
}
