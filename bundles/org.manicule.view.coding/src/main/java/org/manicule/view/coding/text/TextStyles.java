package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;

/** Cuts a line of text into runs over which the same codings lie. */
final class TextStyles {
  private TextStyles() {}

  /**
   * A stretch over which the same codings lie.
   *
   * @param range the stretch
   * @param codings at least one, in text order
   */
  record Run(TextRange range, List<Coding> codings) {

    /** The one whose colour underlines the run: the shortest, which says most about it. */
    Coding foremost() {
      Coding found = codings.get(0);
      for (Coding coding : codings) {
        if (length(coding) <= length(found)) {
          found = coding;
        }
      }
      return found;
    }

    private static int length(Coding coding) {
      return coding.textRange().map(TextRange::length).orElse(Integer.MAX_VALUE);
    }
  }

  /** The coded runs of a line in order; what lies between them is not coded. */
  static List<Run> runs(TextRange line, CodingIndex index) {
    List<Coding> touching = index.touching(line);
    TreeSet<Integer> borders = new TreeSet<>();
    for (Coding coding : touching) {
      TextRange range = coding.textRange().orElseThrow();
      borders.add(Math.max(line.start(), range.start()));
      borders.add(Math.min(line.end(), range.end()));
    }
    List<Run> runs = new ArrayList<>();
    Integer start = null;
    for (Integer border : borders) {
      if (start != null) {
        addRun(new TextRange(start, border), touching, runs);
      }
      start = border;
    }
    return runs;
  }

  private static void addRun(TextRange range, List<Coding> touching, List<Run> runs) {
    List<Coding> over =
        touching.stream()
            .filter(coding -> coding.textRange().orElseThrow().overlaps(range))
            .toList();
    if (!over.isEmpty()) {
      runs.add(new Run(range, over));
    }
  }
}
