package org.manicule.view.coding.find;

import org.manicule.api.model.Graphemes;
import org.manicule.api.model.TextRange;

/**
 * A hit with what stands around it, each on one line.
 *
 * @param before the words before it
 * @param hit what was found, its beginning when it is long
 * @param after the words after it
 */
public record HitContext(String before, String hit, String after) {
  private static final int BEFORE = 60;
  private static final int LONGEST = 240;
  private static final int AFTER = 160;
  private static final String MORE = "…";

  /** Reads the context of a stretch; what lies beyond the text is left out. */
  public static HitContext of(String text, TextRange stretch) {
    int end = Math.min(text.length(), stretch.end());
    int start = Math.min(end, stretch.start());
    int from = start <= BEFORE ? 0 : wordStart(text, start - BEFORE, start);
    boolean cut = end - start > LONGEST;
    int shown = cut ? Graphemes.startOf(text, start + LONGEST) : end;
    int to = cut ? shown : Graphemes.startOf(text, Math.min(text.length(), end + AFTER));
    return new HitContext(
        (from > 0 ? MORE : "") + line(text.substring(from, start)),
        line(text.substring(start, shown)) + (cut ? MORE : ""),
        line(text.substring(shown, to)));
  }

  private static int wordStart(String text, int from, int most) {
    int at = from;
    while (at < most && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at == most ? Graphemes.startOf(text, from) : at;
  }

  private static String line(String words) {
    return words.replaceAll("\\s", " ");
  }

  /** All of it with the hit in brackets. */
  public String bracketed() {
    return before + "[" + hit + "]" + after;
  }

  /** All of it as it is read out. */
  public String words() {
    return before + hit + after;
  }
}
