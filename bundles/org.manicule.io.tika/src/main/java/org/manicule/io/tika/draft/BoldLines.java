package org.manicule.io.tika.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes headings of short bold lines over paragraphs that are not bold. */
final class BoldLines {
  private static final int LONGEST = 120;
  private static final int DEEPEST = 6;

  private BoldLines() {}

  static List<Piece> asHeadings(CharSequence text, List<Piece> pieces, BitSet bold) {
    List<Piece> changed = new ArrayList<>();
    int level = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isHeading()) {
        level = piece.level();
      } else if (bold.get(i) && i + 1 < pieces.size() && !bold.get(i + 1) && isTitle(text, piece)) {
        String label = text.subSequence(piece.range().start(), piece.range().end()).toString();
        int own = Math.min(DEEPEST, level + 1);
        piece = new Piece(piece.range(), own, label.replace('\n', ' '), piece.mark());
      }
      changed.add(piece);
    }
    return changed;
  }

  private static boolean isTitle(CharSequence text, Piece piece) {
    char last = text.charAt(piece.range().end() - 1);
    return !piece.isMarked()
        && piece.range().length() <= LONGEST
        && piece.range().length() > 2
        && ".,;:".indexOf(last) < 0;
  }
}
