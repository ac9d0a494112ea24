package org.manicule.view.coding.page;

/** The edges of words, as the ends of passages stop at them. */
final class WordEdges {
  private WordEdges() {}

  /**
   * The next edge from a position.
   *
   * @param beginnings whether to stop where words begin, rather than where they end
   */
  static int from(String text, int position, boolean beginnings, boolean forward) {
    int at = position;
    do {
      at += forward ? 1 : -1;
    } while (at > 0 && at < text.length() && !isEdge(text, at, beginnings));
    return Math.max(0, Math.min(text.length(), at));
  }

  private static boolean isEdge(String text, int at, boolean beginnings) {
    boolean before = isWord(text, at - 1);
    boolean after = isWord(text, at);
    return beginnings ? !before && after : before && !after;
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || c == '\''
        || c == '’';
  }
}
