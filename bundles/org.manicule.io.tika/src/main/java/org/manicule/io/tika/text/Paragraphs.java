package org.manicule.io.tika.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Piece;

/**
 * Finds the paragraphs of plain text. Blank lines separate them; so does every line break, unless
 * the lines of this text were broken at a fixed width.
 */
final class Paragraphs {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int FEWEST_LINES = 4;

  private final String text;
  private final List<Line> lines;
  private final int width;
  private final List<Piece> pieces = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    this.lines = Line.of(text);
    this.width = width(lines);
  }

  static List<Piece> of(String text) {
    return new Paragraphs(text).pieces();
  }

  /** The width at which lines were broken, or 0 when every line is a paragraph of its own. */
  private static int width(List<Line> lines) {
    int[] count = new int[WIDEST + 2];
    int all = 0;
    for (Line line : lines) {
      if (!line.isBlank()) {
        count[Math.min(line.indent() + line.length(), WIDEST + 1)]++;
        all++;
      }
    }
    // A few lines may be longer, such as an address of a web page.
    int allowed = all / 50;
    int width = WIDEST + 1;
    while (width > 0 && count[width] <= allowed) {
      allowed -= count[width--];
    }
    return all >= FEWEST_LINES && width >= NARROWEST && width <= WIDEST ? width : 0;
  }

  private List<Piece> pieces() {
    Line first = null;
    Line last = null;
    for (Line line : lines) {
      if (first != null && last != null && !continues(last, line)) {
        pieces.add(Piece.paragraph(first.start(), last.end()));
        first = null;
      }
      if (!line.isBlank()) {
        first = first == null ? line : first;
        last = line;
      }
    }
    if (first != null && last != null) {
      pieces.add(Piece.paragraph(first.start(), last.end()));
    }
    return pieces;
  }

  private boolean continues(@Nullable Line last, Line next) {
    if (last == null || next.isBlank() || width == 0 || next.startsListItem(text)) {
      return false;
    }
    // The line was broken here because the next word did not fit any more.
    int withNextWord = last.indent() + last.length() + 1 + next.firstWordLength(text);
    return withNextWord > width * 9 / 10;
  }
}
