package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.ocr.Tesseract;

/** With a script in the place of the program that reads pictures. */
class ScannedPagesTest {
  private static final String HEAD =
      "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight\\tconf\\ttext\\n";

  /** Two lines of one paragraph, and one more further down. */
  private static final String TABLE =
      "printf '"
          + HEAD
          + "1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t1654\\t2339\\t-1\\t\\n"
          + word(1, 1, 1, 100, "The")
          + word(1, 1, 2, 152, "Chair")
          + word(1, 1, 3, 232, "opened")
          + word(1, 2, 1, 100, "the")
          + word(1, 2, 2, 152, "meeting.")
          + word(2, 1, 1, 100, "Nobody")
          + word(2, 1, 2, 194, "came.")
          + "'";

  private static String word(int block, int line, int number, int left, String text) {
    int top = 200 * block + 40 * line;
    return "5\\t1\\t%d\\t1\\t%d\\t%d\\t%d\\t%d\\t%d\\t30\\t96\\t%s\\n"
        .formatted(block, line, number, left, top, 14 * text.length(), text);
  }

  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(Tesseract.PROPERTY);
  }

  @Test
  void scannedPagesAreReadByTheProgramThatIsInstalled() throws IOException {
    standIn(TABLE);

    Draft draft = read(scan(2));

    DraftSource source = draft.sources().get(0);
    assertThat(source.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.PAGE))
        .extracting(unit -> unit.details().label())
        .containsExactly("1", "2");
    assertThat(Reads.outline(source))
        .containsExactly(
            "The Chair opened the meeting.",
            "Nobody came.",
            "The Chair opened the meeting.",
            "Nobody came.");
    assertThat(draft.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
              assertThat(issue.message()).contains("2 pages", "Check");
            });
  }

  @Test
  void onlyPagesWithoutTextAreReadByTheProgram() throws IOException {
    standIn(TABLE);
    Path file = folder.resolve("mixed.pdf");
    try (PDDocument document = new Pdfs().lines("Printed on the first page.").document()) {
      addPicture(document, new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY));
      document.save(file.toFile());
    }

    Draft draft = read(file);

    DraftSource source = draft.sources().get(0);
    assertThat(Reads.outline(source))
        .containsExactly(
            "Printed on the first page.", "The Chair opened the meeting.", "Nobody came.");
    assertThat(Reads.pages(source))
        .extracting(page -> page.range().in(source.text()))
        .containsExactly(
            "Printed on the first page.", "The Chair opened the meeting.\n\nNobody came.");
    assertThat(Reads.messages(draft)).singleElement().asString().contains("one page");
  }

  @Test
  void theLanguagesAskedForReachTheProgram() throws IOException {
    standIn("echo \"no data for $4\" >&2; exit 1");
    Path scan = scan(1);
    Options options = Options.of(Map.of("scan-languages", "eng+cym"), new TikaImporter().options());

    assertThatThrownBy(() -> new TikaImporter().read(scan, options, Monitor.silent()))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e).hasMessageContaining("no data for eng+cym");
              assertThat(e.whatToDo()).contains("scan-languages");
            });
  }

  /** Where the program itself is installed. */
  @Test
  void theProgramItselfReadsAPage() throws IOException {
    assumeTrue(Tesseract.installed().isPresent(), "tesseract is not installed");
    Path file = folder.resolve("printed.pdf");
    try (PDDocument printed =
            new Pdfs()
                .lines("The keeper walked the wall in 1901 and again in 1902, and", "nobody asked.")
                .gap()
                .lines("The harbour was closed.")
                .document();
        PDDocument scan = new PDDocument()) {
      addPicture(scan, new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY));
      scan.save(file.toFile());
    }

    assertThat(Reads.outline(read(file).sources().get(0)))
        .containsExactly(
            "The keeper walked the wall in 1901 and again in 1902, and nobody asked.",
            "The harbour was closed.");
  }

  private static void addPicture(PDDocument document, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
      PDImageXObject image = LosslessFactory.createFromImage(document, picture);
      contents.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  @Test
  void withoutTheProgramTheResearcherLearnsWhatToInstall() throws IOException {
    System.setProperty(Tesseract.PROPERTY, "");
    Path scan = scan(1);

    assertThatThrownBy(() -> read(scan))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("tesseract"));
  }

  @Test
  void aProgramThatFailsCostsThatFileOnly() throws IOException {
    standIn("exit 3");
    Path scan = scan(1);

    assertThatThrownBy(() -> read(scan)).isInstanceOf(UserException.class);
  }

  private static Draft read(Path file) throws IOException {
    return new TikaImporter().read(file, Options.none(), Monitor.silent());
  }

  private void standIn(String does) throws IOException {
    Path script = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + does + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    System.setProperty(Tesseract.PROPERTY, script.toString());
  }

  private Path scan(int pages) throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(file.toFile());
    }
    return file;
  }
}
