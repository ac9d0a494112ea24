package org.manicule.io.tika.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;

/**
 * Marks what a mail repeats of the one that it answers, and signatures. Nothing is taken out: the
 * researcher is offered to.
 */
final class QuotedReplies {
  private static final Pattern QUOTED = Pattern.compile("(?s)\\s*(?:>|[A-Z]{1,3}>).*");
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?s)(?:On .{6,120} wrote:|Am .{6,120} schrieb .{1,120}:|Le .{6,120} a écrit\\s*:"
              + "|El .{6,120} escribió:|Op .{6,120} schreef .{1,120}:|.{1,120} wrote:)");
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?s)(?:-{3,} ?(?:Original Message|Forwarded [Mm]essage|Ursprüngliche Nachricht"
              + "|Weitergeleitete Nachricht|Message d'origine) ?-{3,}.*"
              + "|_{20,}\\s*(?:From|Von|De):.*|From: .+\\n(?:Sent|Date): .+)");
  private static final Pattern SIGNATURE = Pattern.compile("(?s)-- ?(?:\\n.*)?");

  private QuotedReplies() {}

  /** The pieces with marks added; those that have one keep it. */
  static List<Piece> mark(String text, List<Piece> pieces) {
    Mark quoted = new Mark(Messages.text("furniture.quoted"), 0.9);
    Mark signature = new Mark(Messages.text("furniture.signature"), 0.85);
    List<Piece> marked = new ArrayList<>();
    @Nullable Mark toTheEnd = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String words = piece.range().in(text);
      if (toTheEnd == null && !piece.isHeading()) {
        // Below such a line everything is of the earlier message, or of the signature.
        toTheEnd =
            ORIGINAL.matcher(words).matches()
                ? quoted
                : SIGNATURE.matcher(words).matches() ? signature : null;
      }
      boolean isQuote = QUOTED.matcher(words).matches();
      boolean introduces =
          INTRODUCTION.matcher(words).matches()
              && i + 1 < pieces.size()
              && QUOTED.matcher(pieces.get(i + 1).range().in(text)).matches();
      @Nullable Mark mark = isQuote || introduces ? quoted : toTheEnd;
      marked.add(piece.isMarked() || mark == null ? piece : piece.marked(mark));
    }
    return marked;
  }
}
