package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceDocumentTest {
  private static final String TEXT =
      """
      Minutes
      The Chair asked who was in charge. Nobody knew.

      Any other business
      Members feared a sale. It was late.
      """;

  private final List<Unit> units = new ArrayList<>();

  @Test
  void numbersHeadingsAndParagraphsFromOne() {
    SourceDocument document = minutes();
    assertThat(document.paragraphNumber(at("Minutes"))).isEqualTo(1);
    assertThat(document.paragraphNumber(at("Nobody"))).isEqualTo(2);
    assertThat(document.paragraphNumber(at("It was"))).isEqualTo(4);
  }

  @Test
  void theEndOfALineBelongsToItAndAnEmptyLineToNone() {
    SourceDocument document = minutes();
    int endOfSecond = at("\n\nAny");
    assertThat(document.paragraphNumber(endOfSecond)).isEqualTo(2);
    assertThat(document.paragraphNumber(endOfSecond + 1)).isZero();
  }

  @Test
  void anOriginNamesParagraphHeadingPageSpeakerAndDate() {
    lines();
    add(UnitKind.PAGE, 0, at("Any other"), UnitDetails.labelled("1"));
    add(UnitKind.PAGE, at("Any other"), TEXT.length(), UnitDetails.labelled("2"));
    add(UnitKind.POST, 0, TEXT.length(), UnitDetails.NONE.withDate("2021-07"));
    int turn = at("Members");
    add(UnitKind.TURN, turn, turn + 20, UnitDetails.NONE.withSpeaker("Cllr Öst"));
    assertThat(document(TEXT).origin(rangeOf("feared a sale")))
        .isEqualTo(new Origin("Minutes", 4, "Any other business", "2", "Cllr Öst", "2021-07"));
  }

  @Test
  void theInnermostSpeakerAndDateCount() {
    add(UnitKind.POST, 0, 100, UnitDetails.NONE.withSpeaker("Blogger").withDate("2020"));
    add(new UnitKind("comment"), 8, 40, UnitDetails.NONE.withSpeaker("Reader"));
    Origin origin = document(TEXT).origin(new TextRange(10, 12));
    assertThat(origin.speaker()).isEqualTo("Reader");
    assertThat(origin.date()).isEqualTo("2020");
    assertThat(document(TEXT).origin(new TextRange(50, 52)).speaker()).isEqualTo("Blogger");
  }

  @Test
  void aPostEndsWhereItEndsButAHeadingReachesToTheNext() {
    add(UnitKind.POST, 0, 20, UnitDetails.labelled("First post"));
    assertThat(document(TEXT).origin(new TextRange(10, 12)).section()).isEqualTo("First post");
    assertThat(document(TEXT).origin(new TextRange(20, 22)).section()).isEmpty();
    assertThat(minutes().origin(rangeOf("Nobody knew")).section()).isEqualTo("Minutes");
  }

  @Test
  void boilerplateIsNoSection() {
    add(UnitKind.BOILERPLATE, 0, TEXT.length(), UnitDetails.labelled("looks like a menu"));
    assertThat(document(TEXT).origin(rangeOf("Nobody")).section()).isEmpty();
  }

  @Test
  void anOriginInAPictureOrOnAPageHasNoParagraph() {
    SourceDocument document = minutes();
    assertThat(document.origin(new PageRectangle(3, 0, 0, 10, 10)).citation())
        .isEqualTo("Minutes, p. 3");
    assertThat(document.origin(new PictureRectangle(0, 0, 10, 10)).citation()).isEqualTo("Minutes");
  }

  @Test
  void aQuoteBeyondTheTextIsCut() {
    assertThat(document("short").quote(new TextRange(2, 99))).isEqualTo("ort");
    assertThat(document("short").quote(new TextRange(50, 99))).isEmpty();
    assertThat(document("short").quote(new TimeSpan(0, 10))).isEmpty();
  }

  @Test
  void theParagraphsAroundARangeAreOneRange() {
    SourceDocument document = minutes();
    assertThat(text(document.paragraphAround(rangeOf("Nobody"))))
        .isEqualTo("The Chair asked who was in charge. Nobody knew.");
    assertThat(text(document.paragraphAround(rangeOf("knew.\n\nAny other"))))
        .isEqualTo("The Chair asked who was in charge. Nobody knew.\n\nAny other business");
  }

  @Test
  void withoutUnitsTheLinesCountAsParagraphs() {
    SourceDocument document = document(TEXT);
    assertThat(text(document.paragraphAround(rangeOf("feared"))))
        .isEqualTo("Members feared a sale. It was late.");
    assertThat(document.paragraphNumber(at("feared"))).isZero();
    assertThat(text(document.paragraphAround(new TextRange(0, 0)))).isEqualTo("Minutes");
  }

  @Test
  void aCaretAtTheVeryEndHasAParagraphToo() {
    SourceDocument document = document("one\ntwo");
    assertThat(document.paragraphAround(new TextRange(7, 7))).isEqualTo(new TextRange(4, 7));
    assertThat(document("").paragraphAround(new TextRange(0, 0))).isEqualTo(new TextRange(0, 0));
  }

  @Test
  void strippingLeavesNoBlanksAtTheEnds() {
    SourceDocument document = document(" \u00a0\tone two\n ");
    assertThat(document.stripped(new TextRange(0, 12))).isEqualTo(new TextRange(3, 10));
    assertThat(document.stripped(new TextRange(0, 3)).isEmpty()).isTrue();
  }

  private SourceDocument minutes() {
    lines();
    return document(TEXT);
  }

  @Test
  void whatHasNoWordsIsNamedInBrackets() {
    SourceDocument document = document(TEXT);

    assertThat(document.quoteOrName(rangeOf("sale"))).isEqualTo("sale");
    assertThat(document.quoteOrName(new PageRectangle(3, 10, 10, 341, 227.6)))
        .isEqualTo("[region on page 3, 12 × 8 cm]");
    assertThat(document.quoteOrName(new PageRectangle(1, 0, 0, 1, 36)))
        .isEqualTo("[region on page 1, 0.1 × 1.3 cm]");
    assertThat(document.quoteOrName(new PictureRectangle(1, 2, 640, 48)))
        .isEqualTo("[region of the picture, 640 × 48 pixels]");
    assertThat(document.quoteOrName(new TimeSpan(61_000, 3_725_500)))
        .isEqualTo("[0:01:01 to 1:02:05]");
  }

  private void lines() {
    heading("Minutes", 1);
    paragraph("The Chair asked who was in charge. Nobody knew.");
    heading("Any other business", 2);
    paragraph("Members feared a sale. It was late.");
  }

  private void heading(String words, int level) {
    int start = at(words);
    add(UnitKind.HEADING, start, start + words.length(), UnitDetails.heading(level, words));
  }

  private void paragraph(String words) {
    add(UnitKind.PARAGRAPH, at(words), at(words) + words.length(), UnitDetails.NONE);
  }

  private void add(UnitKind kind, int start, int end, UnitDetails details) {
    units.add(new Unit(Id.random(), Id.random(), kind, new TextRange(start, end), details));
  }

  private SourceDocument document(String text) {
    Source source =
        new Source(Id.random(), "Minutes", "hash", text.length(), 1, null, null, Instant.EPOCH);
    return new SourceDocument(source, text, units);
  }

  private static int at(String words) {
    assertThat(TEXT).contains(words);
    return TEXT.indexOf(words);
  }

  private static TextRange rangeOf(String words) {
    return new TextRange(at(words), at(words) + words.length());
  }

  private static String text(TextRange range) {
    return range.in(TEXT);
  }
}
