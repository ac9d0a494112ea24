package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;

final class PdfDocumentTest {
  private static final String FULL =
      "The keeper of the light walked the harbour wall each evening and kept a careful note of";
  private static final String ALSO =
      "the weather, and of the ships that came in, and of the health of the town that they came";

  @TempDir Path folder;

  @Test
  void linesAreJoinedToParagraphs() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .lines(FULL, ALSO, "to see.")
                .gap()
                .lines(FULL, "ships.")
                .lines(FULL, ALSO, "again."));
    assertThat(Reads.outline(source))
        .containsExactly(
            FULL + " " + ALSO + " to see.", FULL + " ships.", FULL + " " + ALSO + " again.");
  }

  @Test
  void largerLettersAndBoldLinesAreHeadings() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .heading(20, "The Lantern Report")
                .lines(FULL, ALSO, FULL, ALSO + ".")
                .heading(14, "What was asked")
                .lines(FULL, ALSO + ".")
                .heading(11, "In bold")
                .lines(FULL, ALSO, FULL, ALSO + "."));
    assertThat(Reads.headings(source))
        .containsExactly("# The Lantern Report", "## What was asked", "### In bold");
  }

  @Test
  void pagesAreUnitsAndAParagraphMayCrossThem() throws IOException {
    DraftSource source =
        read(new Pdfs().lines("Begin.", FULL).nextPage().lines("the fog.", "End of it all."));
    assertThat(source.text()).isEqualTo("Begin.\n\n" + FULL + " the fog.\n\nEnd of it all.");
    List<DraftUnit> pages = Reads.pages(source);
    assertThat(pages).extracting(page -> page.details().label()).containsExactly("1", "2");
    assertThat(pages)
        .extracting(page -> page.range().in(source.text()))
        .containsExactly("Begin.\n\n" + FULL, "the fog.\n\nEnd of it all.");
  }

  @Test
  void runningHeadsAndPageNumbersAreMarkedAndDivideNoParagraph() throws IOException {
    Pdfs file = new Pdfs();
    for (int page = 1; page <= 3; page++) {
      file.at(70, 40, 9, false, "Quay Council " + 2020)
          .at(290, 810, 9, false, String.valueOf(page))
          .lines(page == 1 ? "Begin." : "the ships. ", FULL);
      if (page < 3) {
        file.nextPage();
      }
    }
    DraftSource source = read(file.lines("the end."));
    assertThat(source.withoutBoilerplate().text().strip())
        .isEqualTo(
            "Begin.\n\n"
                + FULL
                + " the ships.\n\n"
                + FULL
                + " the ships.\n\n"
                + FULL
                + " the end.");
    assertThat(Reads.reasons(source)).containsOnly("running head or page number");
    assertThat(String.join("\n", Reads.furniture(source)).lines().filter(line -> !line.isBlank()))
        .containsExactlyInAnyOrder(
            "Quay Council 2020", "1", "Quay Council 2020", "2", "Quay Council 2020", "3");
  }

  @Test
  void divisionsOfWordsAreMendedOnlyWhereThatIsSafe() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .lines(
                    "The health-care plan asks for implementation, and nobody asks what it costs, as imple-",
                    "mentation always costs, and so does health-",
                    "care, and so does commu-",
                    "nity nursing by a well-",
                    "being board."));
    assertThat(source.text())
        .contains("as implementation always", "does health-care, and", "community", "well-being");
  }

  @Test
  void footnotesStandBeforeAParagraphThatGoesOnOverleaf() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .lines("Begin.", FULL)
                .at(70, 740, 8, false, "1 A note in small letters.")
                .nextPage()
                .lines("the fog, " + ALSO, "again."));
    assertThat(Reads.outline(source))
        .containsExactly(
            "Begin.", "1 A note in small letters.", FULL + " the fog, " + ALSO + " again.");
  }

  @Test
  void listItemsStayApart() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .lines(FULL + ":", "• oil", "• a bell for the fog", "1. First.", "2. Second."));
    assertThat(Reads.outline(source))
        .containsExactly(FULL + ":", "• oil", "• a bell for the fog", "1. First.", "2. Second.");
  }

  @Test
  void lettersPrintedTwiceToLookBoldAreReadOnce() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .at(70, 200, 11, false, "All will be well, Hannah.")
                .at(70.3f, 200, 11, false, "All will be well, Hannah."));
    assertThat(source.text()).isEqualTo("All will be well, Hannah.");
  }

  @Test
  void factsComeFromTheDocumentInformation() throws IOException {
    PDDocument document = new Pdfs().lines("Text.").document();
    document.getDocumentInformation().setTitle("Fog");
    document.getDocumentInformation().setAuthor("Ada Quill");
    Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    date.set(2020, Calendar.MARCH, 4, 23, 30);
    document.getDocumentInformation().setCreationDate(date);
    document.getDocumentCatalog().setLanguage("en-GB");
    DraftSource source = Reads.source(save(document));
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "file date")).isEqualTo("2020-03-04");
    assertThat(source.language()).isEqualTo("en-GB");
  }

  @Test
  void theNameOfAPrintedFileIsNoTitle() throws IOException {
    PDDocument document = new Pdfs().lines("Text.").document();
    document.getDocumentInformation().setTitle("Microsoft Word - final_v3.docx");
    assertThat(Reads.value(Reads.source(save(document)), "title")).isEmpty();
  }

  private Path save(PDDocument document) throws IOException {
    Path file = folder.resolve("facts.pdf");
    try (document) {
      document.save(file.toFile());
    }
    return file;
  }

  private DraftSource read(Pdfs file) throws IOException {
    return Reads.source(file.save(folder, "file.pdf"));
  }
}
