package org.manicule.io.tika.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns bytes into trees of elements. No DTD is read and nothing is fetched. */
final class Markup {
  /** Deeper elements are taken as if they stood at this depth. */
  static final int MAX_DEPTH = 512;

  private Markup() {}

  /**
   * A page as browsers read it.
   *
   * @param charset how it is encoded, or null to find out
   */
  static Document html(byte[] bytes, @Nullable String charset) throws IOException {
    return parse(bytes, charset, Parser.htmlParser());
  }

  /**
   * A page or other file that is XML.
   *
   * @param charset how it is encoded, or null to find out
   */
  static Document xml(byte[] bytes, @Nullable String charset) throws IOException {
    return parse(bytes, charset, Parser.xmlParser());
  }

  private static Document parse(byte[] bytes, @Nullable String charset, Parser parser)
      throws IOException {
    parser.setMaxDepth(MAX_DEPTH);
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
  }
}
