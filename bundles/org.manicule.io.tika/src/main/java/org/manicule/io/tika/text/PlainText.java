package org.manicule.io.tika.text;

import java.util.List;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.Bylines;
import org.manicule.io.tika.furniture.FurnitureFinder;

/** Finds the structure of plain text. The text itself stays as it is, letter for letter. */
public final class PlainText {
  private PlainText() {}

  /** Pieces and facts of a text in stored form. */
  public static Reading read(String text) {
    List<Piece> paragraphs = FurnitureFinder.mark(text, Paragraphs.of(text));
    List<Piece> pieces = Headlines.mark(text, paragraphs);
    return new Reading(text, pieces, facts(text, pieces));
  }

  private static Facts facts(String text, List<Piece> pieces) {
    List<Piece> own = pieces.stream().filter(piece -> !piece.isMarked()).toList();
    if (own.isEmpty() || datedTitles(text, own) > 1) {
      return Facts.NONE; // several posts in one file: none of their titles is that of the file
    }
    Piece first = own.get(0);
    String title = first.isHeading() ? first.label() : null;
    return new Facts(title, null, null, null).orElse(Bylines.find(text, own));
  }

  private static long datedTitles(String text, List<Piece> pieces) {
    long count = 0;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (pieces.get(i).isHeading()
          && WrittenDates.inLine(pieces.get(i + 1).range().in(text)).isPresent()) {
        count++;
      }
    }
    return count;
  }
}
