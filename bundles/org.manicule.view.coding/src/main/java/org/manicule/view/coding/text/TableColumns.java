package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a table stand that a source holds as lines with tabs: below each other, as
 * wide as the widest of those near by.
 */
public final class TableColumns {
  /** Between columns, as wide as so many letters. */
  private static final int GAP = 2;

  private static final char LETTER = 'n';

  /** A long table is looked at in parts. */
  private static final int ROWS = 60;

  private TableColumns() {}

  /**
   * The tab stops of a line.
   *
   * @param line a line of the page that holds a tab
   * @param widths how wide its letters are
   * @param most the width of the page in pixels; wider tables are pushed together
   * @return distances from the left edge in pixels, ascending
   */
  public static int[] stops(PageText page, int line, CharWidths widths, int most) {
    List<Float> columns = new ArrayList<>();
    for (int above = line; above >= Math.max(0, line - ROWS) && isRow(page, above); above--) {
      widen(columns, page, above, widths);
    }
    int end = Math.min(page.lines(), line + ROWS);
    for (int below = line + 1; below < end && isRow(page, below); below++) {
      widen(columns, page, below, widths);
    }
    float share = (float) most / columns.size();
    boolean wide = columns.stream().reduce(0f, Float::sum) > most;
    int[] stops = new int[Math.max(0, columns.size() - 1)];
    float at = 0;
    for (int i = 0; i < stops.length; i++) {
      at += wide ? Math.min(columns.get(i), share) : columns.get(i);
      stops[i] = Math.round(at);
    }
    return stops;
  }

  private static boolean isRow(PageText page, int line) {
    return page.text().substring(page.start(line), page.end(line)).indexOf('\t') >= 0;
  }

  private static void widen(List<Float> columns, PageText page, int line, CharWidths widths) {
    String[] cells = page.text().substring(page.start(line), page.end(line)).split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      float width = GAP * widths.of(LETTER);
      for (int k = 0; k < cells[i].length(); k++) {
        width += widths.of(cells[i].charAt(k));
      }
      if (i < columns.size()) {
        columns.set(i, Math.max(columns.get(i), width));
      } else {
        columns.add(width);
      }
    }
  }
}
