package org.manicule.benchmarks.imports.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Sets a text in pages of 54 lines, as a plain PDF that needs no font of its own. */
final class MadePdf {
  private static final int LINES = 54;
  private static final int WIDTH = 92;
  private static final Charset LETTERS = Charset.forName("windows-1252");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private MadePdf() {}

  static byte[] of(String text) throws IOException {
    return new MadePdf().write(lines(text));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\n")) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split("\\s+")) {
        if (line.length() + word.length() >= WIDTH) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
      lines.add("");
    }
    return lines;
  }

  private byte[] write(List<String> lines) throws IOException {
    int pages = (lines.size() + LINES - 1) / LINES;
    bytes.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
    object("<</Type/Catalog/Pages 2 0 R>>");
    StringBuilder kids = new StringBuilder();
    for (int page = 0; page < pages; page++) {
      kids.append(4 + 2 * page).append(" 0 R ");
    }
    object("<</Type/Pages/Count " + pages + "/Kids[" + kids.toString().strip() + "]>>");
    object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    for (int page = 0; page < pages; page++) {
      object(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
              + ("/Contents " + (5 + 2 * page) + " 0 R>>"));
      content(lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES)));
    }
    return end();
  }

  private void object(String words) {
    begin();
    bytes.writeBytes((words + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
  }

  private void begin() {
    places.add(bytes.size());
    bytes.writeBytes((places.size() + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
  }

  private void content(List<String> lines) throws IOException {
    StringBuilder words = new StringBuilder("BT /F1 10 Tf 13 TL 50 790 Td\n");
    for (String line : lines) {
      String safe = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
      words.append('(').append(safe).append(") Tj T*\n");
    }
    words.append("ET");
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(small)) {
      deflated.write(words.toString().getBytes(LETTERS));
    }
    begin();
    String head = "<</Length " + small.size() + "/Filter/FlateDecode>>\nstream\n";
    bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(small.toByteArray());
    bytes.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] end() {
    int table = bytes.size();
    StringBuilder words = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n");
    words.append("0000000000 65535 f \n");
    places.forEach(place -> words.append(String.format("%010d 00000 n \n", place)));
    words.append("trailer\n<</Root 1 0 R/Size ").append(places.size() + 1).append(">>\n");
    words.append("startxref\n").append(table).append("\n%%EOF\n");
    bytes.writeBytes(words.toString().getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
