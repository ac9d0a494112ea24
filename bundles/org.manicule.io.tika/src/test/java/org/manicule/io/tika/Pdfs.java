package org.manicule.io.tika;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints lines on pages of A4, from top to bottom. */
final class Pdfs {
  private static final float LEFT = 70;
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page = newPage();
  private float down = 100;

  private PDPageContentStream newPage() {
    try {
      PDPage added = new PDPage(PDRectangle.A4);
      document.addPage(added);
      return new PDPageContentStream(document, added);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines of running text below each other. */
  Pdfs lines(String... lines) throws IOException {
    for (String line : lines) {
      at(LEFT, down, 11, false, line);
      down += 14;
    }
    return this;
  }

  /** A line with a small raised figure behind its first words. */
  Pdfs raised(String before, String figure, String after) throws IOException {
    float left = LEFT + width(before, 11);
    at(LEFT, down, 11, false, before);
    at(left, down - 4, 6.5f, false, figure);
    at(left + width(figure, 6.5f), down, 11, false, after);
    down += 14;
    return this;
  }

  private static float width(String words, float size) throws IOException {
    return new PDType1Font(Standard14Fonts.FontName.HELVETICA).getStringWidth(words) / 1000 * size;
  }

  /** Words beside each other, each group at its place. */
  Pdfs row(float[] places, String... groups) throws IOException {
    for (int i = 0; i < groups.length; i++) {
      at(places[i], down, 11, false, groups[i]);
    }
    down += 14;
    return this;
  }

  /** A gap before the next paragraph. */
  Pdfs gap() {
    down += 10;
    return this;
  }

  Pdfs heading(float size, String words) throws IOException {
    down += size;
    at(LEFT, down, size, true, words);
    down += size + 6;
    return this;
  }

  Pdfs at(float left, float fromTop, float size, boolean bold, String words) throws IOException {
    PDFont font =
        new PDType1Font(
            bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(left, HEIGHT - fromTop);
    page.showText(words);
    page.endText();
    return this;
  }

  Pdfs nextPage() throws IOException {
    page.close();
    page = newPage();
    down = 100;
    return this;
  }

  /** The document, still open; whoever takes it closes it. */
  PDDocument document() throws IOException {
    page.close();
    return document;
  }

  Path save(Path folder, String name) throws IOException {
    page.close();
    Path file = folder.resolve(name);
    document.save(file.toFile());
    document.close();
    return file;
  }
}
