package org.manicule.view.pages.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.Imports;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Glyph;
import org.manicule.view.pages.paper.Paper;
import org.manicule.view.pages.paper.Papers;
import org.manicule.view.pages.trial.Files;
import org.manicule.view.pages.trial.Study;

final class StoredPagesTest {
  @TempDir Path folder;

  @Test
  void everyLetterOfAPageIsFoundInTheStoredText() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 5));
      SourceDocument document = study.project().sources().document(source.id());
      StoredPages pages = new StoredPages(document);
      try (Paper paper = Papers.open(study.project(), source)) {
        for (int page = 0; page < 5; page++) {
          List<Glyph> glyphs = paper.glyphs(page);
          PageText text = pages.find(page, glyphs);
          long letters = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).count();
          // Hyphens at line ends are left out, five of them on a page.
          assertThat(text.stored())
              .as("page %d", page + 1)
              .isBetween((int) letters - 6, (int) letters);
        }
      }
    }
  }

  @Test
  void wordsStandWhereTheyArePrintedAlsoWhenTheyWereDivided() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 3));
      SourceDocument document = study.project().sources().document(source.id());
      assertThat(document.text()).contains("wall and government men");
      PageText text = read(study, source, 1);
      int start = document.text().indexOf("government", document.text().indexOf("In year 1880"));

      List<Box> boxes = text.boxes(new TextRange(start, start + "government".length()));

      assertThat(boxes).as("gov- at a line's end, ernment below").hasSize(2);
      assertThat(boxes.get(0).x()).isGreaterThan(300);
      assertThat(boxes.get(1).x()).isBetween(69.0, 71.0);
      assertThat(boxes.get(1).y() - boxes.get(0).y()).isBetween(14.0, 16.0);
    }
  }

  private static PageText read(Study study, Source source, int page) {
    StoredPages pages = new StoredPages(study.project().sources().document(source.id()));
    try (Paper paper = Papers.open(study.project(), source)) {
      return pages.find(page, paper.glyphs(page));
    }
  }

  @Test
  void aPlaceOnThePageIsAPositionInTheText() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 3));
      String words = study.project().sources().text(source.id());
      PageText text = read(study, source, 2);
      int chapter = words.indexOf("Chapter 3");
      Box c = text.at(chapter).orElseThrow();

      assertThat(text.position(c.x() + 1, c.y() + 5, false)).isEqualTo(OptionalInt.of(chapter));
      assertThat(text.position(c.right() - 1, c.y() + 5, false))
          .isEqualTo(OptionalInt.of(chapter + 1));
      assertThat(text.position(500, 790, false)).as("blank paper").isEmpty();
      assertThat(text.position(560, c.y() + 5, true))
          .as("behind the line's end")
          .isEqualTo(OptionalInt.of(words.indexOf("saw", chapter) + 3));
    }
  }

  @Test
  void runningHeadsThatWereLeftOutSaySo() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 4), Imports.BOILERPLATE.name(), "remove");
      assertThat(study.project().sources().text(source.id())).doesNotContain("Harbour Council");
      PageText text = read(study, source, 2);

      assertThat(text.isLeftOut(75, 38)).as("the running head").isTrue();
      assertThat(text.isLeftOut(75, 96)).as("the heading").isFalse();
      assertThat(text.isLeftOut(400, 60)).as("blank paper").isFalse();
    }
  }

  @Test
  void keptRunningHeadsAreFoundThoughTheyStandElsewhereInTheText() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 4));
      String words = study.project().sources().text(source.id());
      assertThat(words).contains("Harbour Council");
      PageText text = read(study, source, 2);
      int position = text.position(72, 38, false).orElseThrow();

      assertThat(words.substring(position)).startsWith("Harbour Council");
    }
  }

  @Test
  void columnsAreSelectedOneAfterTheOther() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.columns(folder));
      String words = study.project().sources().text(source.id());
      PageText text = read(study, source, 0);
      int from = words.indexOf("left words number 28");
      int to = words.indexOf("right words number 1 ") + 5;

      List<Box> boxes = text.boxes(new TextRange(from, to));

      assertThat(boxes.stream().filter(box -> box.right() < 320).count()).isEqualTo(2);
      assertThat(boxes.stream().filter(box -> box.x() >= 319).count()).isEqualTo(2);
    }
  }

  @Test
  void withoutNotesOfPagesTheWholeTextIsSearched() {
    String words = "The first page says this much.\n\nThe second page says something else.";
    SourceDocument document = document(words);
    StoredPages pages = new StoredPages(document);

    PageText text = pages.find(1, line("The second page says something else."));

    assertThat(text.range()).hasValue(new TextRange(words.indexOf("The second"), words.length()));
  }

  @Test
  void ligaturesAndAccentsMatchWhateverTheyAreMadeOf() {
    String words = "The oﬃcer re\u0301sume\u0301d his ﬁrst offer naïvely.";
    PageText text =
        new StoredPages(document(words))
            .find(0, line("The officer résuméd his first oﬀer naïvely."));

    int ligature = words.indexOf('ﬃ');
    assertThat(text.boxes(new TextRange(ligature, ligature + 1))).hasSize(1);
    assertThat(text.range()).hasValue(new TextRange(0, words.length()));
    assertThat(text.stored()).isEqualTo(text.size() - 6);
  }

  @Test
  void aCorrectedWordLeavesTheRestWhereItIs() {
    String words = "The quay was closd when the ferry came in.";
    PageText text =
        new StoredPages(document(words.replace("closd", "closed"))).find(0, line(words));

    assertThat(text.range()).hasValue(new TextRange(0, words.length() + 1));
    assertThat(text.stored()).isEqualTo(text.size() - 8);
  }

  private static List<Glyph> line(String words) {
    return java.util.stream.IntStream.range(0, words.length())
        .mapToObj(i -> new Glyph(words.substring(i, i + 1), new Box(i * 6, 10, 6, 12)))
        .toList();
  }

  private static SourceDocument document(String words) {
    Source source =
        new Source(
            org.manicule.api.model.Id.random(),
            "Words",
            "0".repeat(64),
            words.length(),
            1,
            null,
            "en",
            java.time.Instant.EPOCH);
    return new SourceDocument(source, words, List.of());
  }
}
