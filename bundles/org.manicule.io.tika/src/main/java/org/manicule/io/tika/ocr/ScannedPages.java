package org.manicule.io.tika.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.manicule.api.Issue;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;

/** Makes a text of the pictures of pages; what a program read there is to be checked. */
public final class ScannedPages {
  private static final int DOTS_PER_INCH = 200;
  private static final long MOST_NANOS = 100_000_000_000L;
  private static final Pattern PARAGRAPH = Pattern.compile("\\S.*(?:\\n\\h*\\S.*)*");

  private final String fileName;
  private final Tesseract tesseract;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<DraftUnit> pages = new ArrayList<>();

  private ScannedPages(String fileName, Tesseract tesseract) {
    this.fileName = fileName;
    this.tesseract = tesseract;
  }

  /** The text of all pages; what took too long is left out and told. */
  public static Reading read(
      String fileName, PDDocument document, Tesseract tesseract, Monitor monitor)
      throws IOException {
    return new ScannedPages(fileName, tesseract).read(document, monitor);
  }

  private Reading read(PDDocument document, Monitor monitor) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    long end = System.nanoTime() + MOST_NANOS;
    int count = document.getNumberOfPages();
    int page = 0;
    while (page < count && System.nanoTime() < end) {
      monitor.checkCancelled();
      add(page + 1, words(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY)));
      page++;
      monitor.progress(page, count);
    }
    Reading reading =
        new Reading(text.toString(), pieces, new Facts(null, null, null, null))
            .withPages(pages)
            .withIssue(Issue.warning(fileName, Messages.text("issue.ocr", page)));
    return page == count
        ? reading
        : reading.withIssue(
            Issue.error(fileName, Messages.text("issue.ocr.rest", page + 1, count)));
  }

  private String words(BufferedImage page) throws IOException {
    Path picture = Files.createTempFile("manicule", ".png");
    try {
      ImageIO.write(page, "png", picture.toFile());
      return tesseract.read(picture);
    } finally {
      Files.delete(picture);
    }
  }

  private void add(int number, String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    Matcher paragraphs = PARAGRAPH.matcher(words);
    while (paragraphs.find()) {
      pieces.add(Piece.paragraph(start + paragraphs.start(), start + paragraphs.end()));
    }
    if (!words.isEmpty()) {
      TextRange range = new TextRange(start, text.length());
      UnitDetails details = UnitDetails.labelled(Integer.toString(number));
      pages.add(new DraftUnit(UnitKind.PAGE, range, details));
    }
  }
}
