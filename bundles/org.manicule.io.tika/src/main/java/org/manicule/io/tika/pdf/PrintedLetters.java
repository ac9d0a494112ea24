package org.manicule.io.tika.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters printed on a page so far. Some programs print letters twice, a hair's breadth apart,
 * to make them look bold; read, each counts once. (PDFBox can do the same, at twice the time.)
 */
final class PrintedLetters {
  private final Map<Long, List<Float>> places = new HashMap<>();

  void newPage() {
    places.clear();
  }

  /** Notes a letter; false when the same one stands there already. */
  boolean add(TextPosition letter) {
    String text = letter.getUnicode();
    float x = letter.getX();
    long line = Math.round(letter.getY());
    List<Float> same =
        places.computeIfAbsent(((long) text.hashCode() << 32) ^ line, key -> new ArrayList<>());
    float near = letter.getWidth() / Math.max(1, text.length()) / 3;
    for (float other : same) {
      if (Math.abs(other - x) < near) {
        return false;
      }
    }
    same.add(x);
    return true;
  }
}
