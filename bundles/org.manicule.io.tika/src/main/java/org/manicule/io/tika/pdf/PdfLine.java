package org.manicule.io.tika.pdf;

/**
 * One printed line.
 *
 * @param page the page's number from 1
 * @param text its words
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param baseline how far down it stands, in points from the upper edge
 * @param size size of most of its letters in points
 * @param bold whether most of its letters are bold
 */
record PdfLine(
    int page, String text, double left, double right, double baseline, double size, boolean bold) {
  private static final String BULLETS = "•◦▪‣●○■□–—*·";

  /** Whether it begins with a bullet. */
  boolean startsWithBullet() {
    return text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) == ' ' || text.charAt(1) == '\t');
  }

  /** Whether it begins with a number or letter as items of a list do. */
  boolean startsWithNumber() {
    return text.matches("\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)] .*|\\d{1,2}(?:\\.\\d{1,2}){1,3} .*");
  }

  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "”’\"')]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!:;…".indexOf(text.charAt(last)) >= 0;
  }

  boolean endsWithHyphen() {
    char last = text.charAt(text.length() - 1);
    return last == '-' || last == '\u00AD' || last == '\u2010';
  }

  boolean startsLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }
}
