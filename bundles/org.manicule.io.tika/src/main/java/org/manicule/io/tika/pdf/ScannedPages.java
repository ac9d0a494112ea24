package org.manicule.io.tika.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.ocr.Tesseract;

/** Reads pages that are pictures; what a program read there is to be checked. */
public final class ScannedPages {
  private static final int DOTS_PER_INCH = 200;
  private static final long MOST_NANOS = 100_000_000_000L;

  private final String fileName;
  private final Tesseract tesseract;
  private final String languages;

  ScannedPages(String fileName, Tesseract tesseract, String languages) {
    this.fileName = fileName;
    this.tesseract = tesseract;
    this.languages = languages;
  }

  /**
   * Reads pages of a document.
   *
   * @param pages the lines of all pages; those that are read now are put there
   * @param scans which pages to read, from 0
   * @return what the researcher is to know of it; what took too long is left out and told
   */
  List<Issue> read(
      PDDocument document, List<List<PdfLine>> pages, List<Integer> scans, Monitor monitor)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    long end = System.nanoTime() + MOST_NANOS;
    int done = 0;
    while (done < scans.size() && System.nanoTime() < end) {
      monitor.checkCancelled();
      int page = scans.get(done);
      BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
      pages.set(page, lines(picture, page + 1, monitor));
      done++;
      monitor.progress(done, scans.size());
    }
    List<Issue> issues = new ArrayList<>();
    issues.add(Issue.warning(fileName, Messages.text("issue.ocr", done)));
    if (done < scans.size()) {
      String numbers = PdfDocument.numbers(scans.subList(done, scans.size()));
      issues.add(Issue.error(fileName, Messages.text("issue.ocr.rest", numbers)));
    }
    return issues;
  }

  private List<PdfLine> lines(BufferedImage page, int number, Monitor monitor) throws IOException {
    Path picture = Files.createTempFile("manicule", ".png");
    try {
      ImageIO.write(page, "png", picture.toFile());
      return ScannedLines.of(tesseract.read(picture, languages, monitor), number, DOTS_PER_INCH);
    } finally {
      Files.delete(picture);
    }
  }

  /** The paragraphs on a picture of one page. */
  public static List<String> paragraphs(
      Path picture, Tesseract tesseract, String languages, Monitor monitor) throws IOException {
    String name = String.valueOf(picture.getFileName());
    List<PdfLine> lines =
        ScannedLines.of(tesseract.read(picture, languages, monitor), 1, DOTS_PER_INCH);
    if (lines.isEmpty()) {
      return List.of();
    }
    double height = lines.stream().mapToDouble(PdfLine::baseline).max().orElse(0);
    Reading reading = new PdfText(name, List.of(lines), List.of(height)).compose();
    return reading.pieces().stream()
        .map((Piece piece) -> piece.range().in(reading.text()))
        .toList();
  }
}
