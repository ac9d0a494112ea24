package org.manicule.io.tika.furniture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Piece;

/**
 * Author and date as they stand under a title: {@code By Ada Quill, editor}, {@code 4 March 2020}.
 */
public final class Bylines {
  /** A byline stands near the top; further down it belongs to a part of the text. */
  private static final int PIECES_FROM_TOP = 6;

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?:"
          + " (?:de|van|von|der|den|la|le|bin|al|of|O['’]|\\p{Lu}[\\p{L}.'’-]*)){0,4}";
  private static final Pattern AUTHOR =
      Pattern.compile("(?:[Bb]y|BY|Author:|Written by|Posted by) (" + NAME + ")(?:,.{1,80})?");
  private static final Pattern POSTED =
      Pattern.compile(
          "(?:Posted|Published)(?: on)? (.{6,30}?),? (?:by|in) (" + NAME + ")(?:[,|].{0,80})?");

  private Bylines() {}

  /** Author and date that stand as lines of their own near the top. */
  public static Facts find(String text, List<Piece> pieces) {
    Facts found = Facts.NONE;
    int seen = 0;
    for (Piece piece : pieces) {
      if (piece.isMarked()) {
        continue;
      }
      if (++seen > PIECES_FROM_TOP) {
        break;
      }
      if (piece.range().length() <= 150) {
        found = found.orElse(inLine(piece.range().in(text).replace('\u00A0', ' ').strip()));
      }
    }
    return found;
  }

  private static Facts inLine(String line) {
    Matcher posted = POSTED.matcher(line);
    if (posted.matches()) {
      Optional<String> date = WrittenDates.inLine(posted.group(1));
      if (date.isPresent()) {
        return new Facts(null, posted.group(2), date.get(), null);
      }
    }
    Matcher author = AUTHOR.matcher(line);
    if (author.matches()) {
      return new Facts(null, withoutFullStop(author.group(1)), null, null);
    }
    return new Facts(null, null, WrittenDates.inLine(line).orElse(null), null);
  }

  private static @Nullable String withoutFullStop(String name) {
    return Characters.oneLine(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
  }
}
