package org.manicule.io.tika.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.model.TextRange;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.Bylines;

/** Finds the structure of Markdown. The text itself, markup included, stays as it is. */
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \t]+(.*?)[ \t]*#*");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  private static final Pattern RULE = Pattern.compile("(?:[*_-][ \t]*){3,}");
  private static final Pattern FENCE = Pattern.compile("(?:```|~~~).*");
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[*+-]|\\d{1,9}[.)])[ \t].*");
  private static final Pattern FIELD = Pattern.compile("(\\w+):[ \t]*[\"']?(.*?)[\"']?");

  private final String text;
  private final List<Line> lines;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private @Nullable Line first;
  private @Nullable Line last;

  private Markdown(String text) {
    this.text = text;
    this.lines = Line.of(text);
  }

  /** Pieces and facts of a text in stored form. */
  public static Reading read(String text) {
    Markdown markdown = new Markdown(text);
    markdown.findPieces(markdown.skipFields());
    markdown.endParagraph();
    return new Reading(text, markdown.pieces, markdown.facts());
  }

  /**
   * Lines such as {@code author: Ada Quill} between two lines of dashes, before the text begins.
   */
  private int skipFields() {
    if (lines.isEmpty() || !lines.get(0).in(text).equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).in(text);
      if (line.equals("---") || line.equals("...")) {
        Mark mark = new Mark(Messages.text("furniture.frontmatter"), 0.95);
        pieces.add(Piece.paragraph(lines.get(0).start(), lines.get(i).end()).marked(mark));
        return i + 1;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.putIfAbsent(field.group(1), field.group(2));
      }
    }
    fields.clear();
    return 0;
  }

  private void findPieces(int from) {
    boolean fenced = false;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      String words = line.in(text);
      if (FENCE.matcher(words).matches()) {
        fenced = !fenced;
      }
      if (fenced) {
        extend(line);
      } else {
        place(line, words);
      }
    }
  }

  private void place(Line line, String words) {
    Matcher heading = HEADING.matcher(words);
    if (line.isBlank()) {
      endParagraph();
    } else if (heading.matches()) {
      endParagraph();
      heading(line, line, heading.group(1).length(), heading.group(2));
    } else if (first != null && UNDERLINE.matcher(words).matches() && first.equals(last)) {
      heading(first, line, words.charAt(0) == '=' ? 1 : 2, first.in(text));
      first = null;
    } else if (RULE.matcher(words).matches()) {
      endParagraph();
      pieces.add(Piece.paragraph(line.start(), line.end()));
    } else {
      if (LIST_ITEM.matcher(words).matches() || words.startsWith("|")) {
        endParagraph();
      }
      extend(line);
    }
  }

  private void heading(Line from, Line to, int level, String label) {
    TextRange range = new TextRange(from.start(), to.end());
    pieces.add(
        label.isBlank()
            ? Piece.paragraph(range.start(), range.end())
            : Piece.heading(level, range, label.strip()));
  }

  private void extend(Line line) {
    if (!line.isBlank()) {
      first = first == null ? line : first;
      last = line;
    }
  }

  private void endParagraph() {
    if (first != null && last != null) {
      pieces.add(Piece.paragraph(first.start(), last.end()));
    }
    first = null;
  }

  private Facts facts() {
    String title =
        pieces.stream()
            .filter(piece -> piece.level() == 1)
            .map(Piece::label)
            .findFirst()
            .orElse(null);
    Facts own =
        new Facts(
            fields.get("title"),
            fields.get("author"),
            WrittenDates.inMetadata(fields.get("date")).orElse(null),
            fields.get("lang"));
    return own.orElse(new Facts(title, null, null, null)).orElse(Bylines.find(text, pieces));
  }
}
