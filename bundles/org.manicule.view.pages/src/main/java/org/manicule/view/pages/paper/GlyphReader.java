package org.manicule.view.pages.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads where the letters of a page stand, in the order in which importing reads them. */
final class GlyphReader extends PDFTextStripper {
  private static final double ASCENT = 0.8;
  private static final double DESCENT = 0.22;

  private final int rotation;
  private final PageSize size;
  private final Deadline deadline;
  private final List<Glyph> glyphs = new ArrayList<>();

  private GlyphReader(int rotation, PageSize size, Deadline deadline) {
    this.rotation = rotation;
    this.size = size;
    this.deadline = deadline;
  }

  static List<Glyph> read(PDDocument document, int page, PageSize size, Deadline deadline)
      throws IOException {
    GlyphReader reader = new GlyphReader(document.getPage(page).getRotation(), size, deadline);
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    reader.writeText(document, Writer.nullWriter());
    return reader.glyphs;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      glyphs.add(new Glyph(position.getUnicode(), box(position)));
    }
  }

  /** Where the letter stands on the page as it is shown, in whatever direction it runs. */
  private Box box(TextPosition letter) {
    double least = letter.getHeightDir();
    double font = Math.max(least, Math.min(letter.getFontSizeInPt(), least * 3));
    double left = letter.getXDirAdj();
    double top = letter.getYDirAdj() - font * ASCENT;
    double width = letter.getWidthDirAdj();
    double height = font * (ASCENT + DESCENT);
    return switch (Math.floorMod(Math.round(letter.getDir()) - rotation, 360)) {
      case 90 -> new Box(top, size.height() - left - width, height, width);
      case 180 -> new Box(size.width() - left - width, size.height() - top - height, width, height);
      case 270 -> new Box(size.width() - top - height, left, height, width);
      default -> new Box(left, top, width, height);
    };
  }
}
