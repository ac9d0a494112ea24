package org.manicule.io.tika.mail;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.TextRange;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.text.PlainText;

/** The text of a mail that was written plainly, below its subject. */
final class PlainMail {
  private PlainMail() {}

  static Reading read(String subject, String message) {
    String text = subject + "\n\n" + Characters.strip(message);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.heading(1, new TextRange(0, subject.length()), subject));
    int offset = subject.length() + 2;
    String body = text.substring(offset);
    for (Piece piece : PlainText.read(body).pieces()) {
      int start = piece.range().start() + offset;
      pieces.add(Piece.paragraph(start, piece.range().end() + offset));
    }
    return Mail.of(text, QuotedReplies.mark(text, pieces));
  }
}
