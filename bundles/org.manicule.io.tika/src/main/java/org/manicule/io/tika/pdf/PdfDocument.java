package org.manicule.io.tika.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Facts;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.Bylines;
import org.manicule.io.tika.ocr.Tesseract;

/** Reads the text layer of a PDF. */
public final class PdfDocument {
  private static final int END = 4096;
  private static final Pattern PROMISED_LENGTH =
      Pattern.compile("/Linearized.{0,200}?/L\\s+(\\d{1,12})", Pattern.DOTALL);
  private static final Pattern FILE_NAME =
      Pattern.compile(
          ".*\\.(?:docx?|odt|rtf|indd|pptx?|xlsx?|pdf|qxp|pub)", Pattern.CASE_INSENSITIVE);

  private final String fileName;
  private final PDDocument document;
  private final String scanLanguages;

  private PdfDocument(String fileName, PDDocument document, String scanLanguages) {
    this.fileName = fileName;
    this.document = document;
    this.scanLanguages = scanLanguages;
  }

  /**
   * Text, pieces, pages and facts of a document.
   *
   * @param scanLanguages what is printed on scanned pages, as tesseract names languages; empty for
   *     its usual one
   */
  public static Reading read(Path file, String scanLanguages, Monitor monitor) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    if (isCut(file)) {
      throw BadFile.incomplete(fileName);
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PdfDocument(fileName, document, scanLanguages).read(monitor);
    } catch (InvalidPasswordException e) {
      throw BadFile.encrypted(fileName);
    }
  }

  /** The parser mends what it can, and would show half a document as if it were whole. */
  private static boolean isCut(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long size = bytes.length();
      Matcher promised = PROMISED_LENGTH.matcher(read(bytes, 0));
      if (promised.find() && Long.parseLong(promised.group(1)) > size) {
        return true;
      }
      String end = read(bytes, Math.max(0, size - END));
      return !end.contains("%%EOF") && !end.contains("startxref");
    }
  }

  private static String read(RandomAccessFile file, long from) throws IOException {
    byte[] bytes = new byte[(int) Math.min(END, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private Reading read(Monitor monitor) throws IOException {
    LineCollector.Lines collected = LineCollector.collect(document, monitor);
    List<List<PdfLine>> pages = byPage(collected);
    List<Integer> scans = scans(pages);
    List<Issue> issues = readScans(pages, scans, monitor);
    Reading reading = new PdfText(fileName, pages, collected.heights()).compose();
    reading = reading.withFacts(facts(reading));
    for (Issue issue : issues) {
      reading = reading.withIssue(issue);
    }
    return reading;
  }

  /** The pages, from 0, that hold no text but perhaps a picture of one. */
  private List<Integer> scans(List<List<PdfLine>> pages) {
    boolean nowhere = pages.stream().allMatch(List::isEmpty);
    List<Integer> scans = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isEmpty() && (nowhere || hasPicture(i))) {
        scans.add(i);
      }
    }
    return scans;
  }

  private List<Issue> readScans(List<List<PdfLine>> pages, List<Integer> scans, Monitor monitor)
      throws IOException {
    if (scans.isEmpty()) {
      return List.of();
    }
    Optional<Tesseract> tesseract = Tesseract.installed();
    if (tesseract.isPresent()) {
      return new ScannedPages(fileName, tesseract.get(), scanLanguages)
          .read(document, pages, scans, monitor);
    }
    if (scans.size() == pages.size()) {
      throw BadFile.scan(fileName, pages.size());
    }
    String words = Messages.text("issue.pages.without.text", scans.size(), numbers(scans));
    return List.of(Issue.warning(fileName, words));
  }

  /** Numbers of pages for reading. */
  static String numbers(List<Integer> pages) {
    return pages.stream().map(page -> String.valueOf(page + 1)).collect(Collectors.joining(", "));
  }

  private static List<List<PdfLine>> byPage(LineCollector.Lines collected) {
    List<List<PdfLine>> pages = new ArrayList<>();
    collected.heights().forEach(height -> pages.add(new ArrayList<>()));
    collected.lines().forEach(line -> pages.get(line.page() - 1).add(line));
    return pages;
  }

  private boolean hasPicture(int index) {
    PDResources resources = document.getPage(index).getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  private Facts facts(Reading reading) {
    PDDocumentInformation information = document.getDocumentInformation();
    Facts own =
        new Facts(
                title(information.getTitle()),
                information.getAuthor(),
                null,
                document.getDocumentCatalog().getLanguage())
            .ofFileMade(date(information.getCreationDate()));
    String heading =
        reading.pieces().stream()
            .filter(piece -> piece.level() == 1)
            .map(Piece::label)
            .findFirst()
            .orElse(null);
    return own.orElse(new Facts(heading, null, null, null))
        .orElse(Bylines.find(reading.text(), reading.pieces()));
  }

  /** Many programs write the name of the file that they printed. */
  private static @Nullable String title(@Nullable String title) {
    if (title == null || FILE_NAME.matcher(title.strip()).matches()) {
      return null;
    }
    return title.startsWith("Microsoft Word - ") || title.equalsIgnoreCase("untitled")
        ? null
        : title;
  }

  private static @Nullable String date(@Nullable Calendar date) {
    if (date == null) {
      return null;
    }
    LocalDate day = date.toInstant().atZone(date.getTimeZone().toZoneId()).toLocalDate();
    return WrittenDates.inMetadata(day.toString()).orElse(null);
  }
}
