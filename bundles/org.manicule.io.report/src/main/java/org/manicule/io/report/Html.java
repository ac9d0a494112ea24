package org.manicule.io.report;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML in which every text and every attribute value is escaped. */
final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Text as it is: only for markup and styles of this bundle. */
  Html trusted(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /**
   * A start tag.
   *
   * @param attributes names and values in turn; an attribute with an empty value is left out
   */
  Html open(String tag, String... attributes) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(' ');
        out.write(attributes[i]);
        out.write("=\"");
        text(attributes[i + 1]);
        out.write('"');
      }
    }
    out.write('>');
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</");
    out.write(tag);
    out.write('>');
    return this;
  }

  /** An element that holds only text; see {@link #open} for the attributes. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() throws IOException {
    out.write('\n');
    return this;
  }

  Html text(String text) throws IOException {
    text.codePoints().forEach(this::append);
    out.write(escaped.toString());
    escaped.setLength(0);
    return this;
  }

  private final StringBuilder escaped = new StringBuilder();

  private void append(int codePoint) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
    }
  }

  /** Texts from PDF files hold controls, which HTML forbids, and now and then half a pair. */
  private static boolean isAllowed(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !(Character.isISOControl(codePoint)
            || Character.getType(codePoint) == Character.SURROGATE
            || (codePoint & 0xFFFE) == 0xFFFE);
  }
}
