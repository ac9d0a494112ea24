package org.manicule.io.tika.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;

/** Finds the furniture of web pages in a text by its wording and by what stands beside it. */
public final class FurnitureFinder {
  /** A stray line between two lines of furniture is short. */
  private static final int SHORT = 40;

  private static final double BETWEEN = 0.7;

  private final String text;
  private final List<Piece> pieces;
  private final List<@Nullable Mark> phrases = new ArrayList<>();
  private final List<@Nullable Mark> marks = new ArrayList<>();

  private FurnitureFinder(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The pieces with marks added; those that have one keep it. */
  public static List<Piece> mark(String text, List<Piece> pieces) {
    return new FurnitureFinder(text, pieces).mark();
  }

  private List<Piece> mark() {
    for (Piece piece : pieces) {
      Mark phrase = Wording.of(piece.range().in(text)).orElse(null);
      phrases.add(phrase);
      marks.add(
          piece.isMarked()
              ? piece.mark()
              : phrase != null && Wording.isSure(phrase) ? phrase : null);
    }
    spreadToWeakPhrases();
    fillGaps();
    List<Piece> marked = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      marked.add(pieces.get(i).marked(marks.get(i)));
    }
    return marked;
  }

  /** "Home" is furniture beside a menu, and a word of the text elsewhere. */
  private void spreadToWeakPhrases() {
    for (int i = 1; i < pieces.size(); i++) {
      spread(i - 1, i);
    }
    for (int i = pieces.size() - 2; i >= 0; i--) {
      spread(i + 1, i);
    }
  }

  private void spread(int from, int to) {
    if (marks.get(to) == null && marks.get(from) != null) {
      marks.set(to, phrases.get(to));
    }
  }

  /** A short line left over between two lines of a form, such as a lone letter, belongs to it. */
  private void fillGaps() {
    for (int i = 1; i + 1 < pieces.size(); i++) {
      Mark before = marks.get(i - 1);
      Mark after = marks.get(i + 1);
      if (marks.get(i) == null && before != null && after != null && isStray(pieces.get(i))) {
        boolean same = Objects.equals(before.reason(), after.reason());
        String reason = same ? before.reason() : Messages.text("furniture.between");
        marks.set(i, new Mark(reason, BETWEEN));
      }
    }
  }

  private boolean isStray(Piece piece) {
    boolean atEnd = piece.range().start() > text.length() / 2;
    return piece.range().length() <= SHORT && atEnd;
  }
}
