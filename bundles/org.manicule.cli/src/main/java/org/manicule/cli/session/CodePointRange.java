package org.manicule.cli.session;

import org.manicule.api.model.CodePoints;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.cli.output.Messages;

/**
 * A stretch of a text as users give it, in code points.
 *
 * @param start the first position
 * @param end the position after the last one
 */
public record CodePointRange(int start, int end) {
  private static final Messages MESSAGES = Messages.beside(CodePointRange.class);

  /**
   * Reads {@code S:E}.
   *
   * @throws IllegalArgumentException when it is written otherwise
   */
  public static CodePointRange of(String written) {
    String[] ends = written.split(":", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException(written);
    }
    return new CodePointRange(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip()));
  }

  /**
   * The range in the text of a source.
   *
   * @throws org.manicule.api.UserException when it is empty or reaches beyond the text
   */
  public TextRange in(Source source, String text) {
    CodePoints codePoints = new CodePoints(text);
    String from = Integer.toString(start);
    String to = Integer.toString(end);
    if (start < 0 || Math.max(start, end) > codePoints.length()) {
      String length = Integer.toString(codePoints.length());
      throw MESSAGES.problem("range.outside", from, to, source.name(), length);
    }
    if (end <= start) {
      throw MESSAGES.problem("range.empty", from, to);
    }
    return new TextRange(codePoints.toUtf16(start), codePoints.toUtf16(end));
  }
}
