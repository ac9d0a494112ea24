package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;

/** Tables, columns and the marks of notes on printed pages. */
final class PdfLayoutTest {
  private static final String FULL =
      "The keeper of the light walked the harbour wall each evening and kept a careful note of";
  private static final float[] PLACES = {70, 220, 330};

  @TempDir Path folder;

  private DraftSource read(Pdfs pdf) throws IOException {
    return Reads.source(pdf.save(folder, "layout.pdf"));
  }

  @Test
  void rowsOfATableStayLinesWithTheirCellsApart() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .lines(FULL, "the places.")
                .gap()
                .row(PLACES, "Place", "Practices", "Patients")
                .row(PLACES, "Northmoor", "14", "112,000")
                .row(PLACES, "Merrow Vale", "21", "188,250")
                .gap()
                .lines(FULL, "the end."));
    assertThat(source.text())
        .isEqualTo(
            FULL
                + " the places.\n\nPlace\tPractices\tPatients\nNorthmoor\t14\t112,000\n"
                + "Merrow Vale\t21\t188,250\n\n"
                + FULL
                + " the end.");
    assertThat(Reads.headings(source)).isEmpty();
  }

  @Test
  void aCellThatNearlyFillsItsColumnIsStillApart() throws IOException {
    float[] close = {70, 137, 330};
    DraftSource source =
        read(
            new Pdfs()
                .row(close, "Fenholt", "9", "71,500")
                .row(close, "Merrow Vale", "21", "188,250")
                .row(close, "Oxley", "3", "9,000")
                .lines(FULL + "."));
    assertThat(source.text()).contains("Merrow Vale\t21\t188,250\n");
  }

  @Test
  void oneWideGapInALineOfTextIsABlank() throws IOException {
    DraftSource source =
        read(new Pdfs().row(PLACES, "Agenda item 5", "Paper C").lines(FULL, "the end."));
    assertThat(source.text()).startsWith("Agenda item 5 Paper C").doesNotContain("\t");
  }

  @Test
  void theMarkOfANoteIsNoDigitOfTheNumberBeforeItAndTheNoteFollows() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .raised("The review began in June 2021", "1", " and cost more than was said.")
                .gap()
                .raised("It ended in May", "2", " or later.")
                .gap()
                .lines(FULL, FULL, FULL + ".")
                .at(70, 740, 8, false, "1 Minutes of 3 June 2021.")
                .at(70, 750, 8, false, "2Annual accounts.")
                .at(70, 760, 8, false, "3 Nobody asks for this note."));
    assertThat(Reads.outline(source))
        .containsExactly(
            "The review began in June 2021[1] and cost more than was said.",
            "[1] Minutes of 3 June 2021.",
            "It ended in May[2] or later.",
            "[2] Annual accounts.",
            FULL + " " + FULL + " " + FULL + ".",
            "3 Nobody asks for this note.");
  }

  @Test
  void aPowerIsNoMarkThoughThereIsSuchANote() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .raised("The yard measures 450 m", "2", " in all.")
                .gap()
                .raised("It cost £4.5m", "2", " in all.")
                .gap()
                .lines(FULL, FULL + ".")
                .at(70, 740, 8, false, "2 Annual accounts."));
    assertThat(source.text())
        .startsWith("The yard measures 450 m\u00B2 in all.\n\nIt cost £4.5m[2] in all.");
  }

  @Test
  void raisedFiguresWithoutANoteStayRaised() throws IOException {
    DraftSource source =
        read(
            new Pdfs()
                .raised("The yard measures 450 m", "2", " in all.")
                .lines(FULL, FULL + ".")
                .at(70, 740, 8, false, "2021 was the year of the survey."));
    assertThat(source.text()).startsWith("The yard measures 450 m\u00B2 in all.");
    assertThat(source.text()).contains("2021 was the year of the survey.");
  }

  @Test
  void columnsUnderLinesAcrossThePageAreReadByTheirOwnWidth() throws IOException {
    Pdfs pdf = new Pdfs().lines(FULL, FULL + ".");
    column(pdf, 70, "who can walk", "is that seven");
    column(pdf, 320, "all who came", "is that eleven");
    pdf.at(70, 260, 11, false, FULL + " the town.");
    assertThat(Reads.outline(read(pdf)))
        .containsExactly(
            FULL + " " + FULL + ".",
            "A bell for the fog was promised to who can walk and the figure given then is that"
                + " seven 12 per cent of ships would hear it.",
            "A bell for the fog was promised to all who came and the figure given then is that"
                + " eleven 12 per cent of ships would hear it.",
            FULL + " the town.");
  }

  private static void column(Pdfs pdf, float left, String whom, String what) throws IOException {
    pdf.at(left, 160, 11, false, "A bell for the fog was promised to " + whom)
        .at(left, 174, 11, false, "and the figure given then " + what)
        .at(left, 188, 11, false, "12 per cent of ships would hear it.");
  }

  @Test
  void aLineOfTextThatIsRepeatedAtTheTopOfPagesIsNoRunningHead() throws IOException {
    Pdfs pdf = new Pdfs();
    for (int page = 1; page <= 3; page++) {
      pdf.at(70, 40, 9, false, "Quay Council")
          .at(70, 72, 11, false, "the members noted that the figure was not")
          .at(70, 86, 11, false, "agreed on day " + page + " with the keeper.")
          .lines(FULL, FULL + ".");
      if (page < 3) {
        pdf.nextPage();
      }
    }
    DraftSource source = read(pdf);
    assertThat(Reads.furniture(source)).hasSize(3).allMatch(each -> each.contains("Quay Council"));
    assertThat(source.withoutBoilerplate().text()).contains("the members noted that the figure");
  }

  @Test
  void blankPagesCountAsPages() throws IOException {
    Path file = folder.resolve("blank.pdf");
    try (PDDocument document = new Pdfs().lines("First page.").document()) {
      document.addPage(new PDPage());
      document.getPages().insertBefore(new PDPage(), document.getPage(0));
      document.save(file.toFile());
    }
    assertThat(Reads.pages(Reads.source(file)))
        .singleElement()
        .satisfies(page -> assertThat(page.details().label()).isEqualTo("2"));
  }
}
