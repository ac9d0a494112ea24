package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Property;
import org.manicule.api.model.TextRange;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;
import org.manicule.api.task.Monitor;

final class PlacesTest {
  private static final Property ANYTHING = Property.of("any", "thing");
  private static final String FEARS =
      "Members feared that the contract would pass to a private provider in the end.";
  private static final String RURAL =
      "Rural patients would lose most, for they have no car and the bus runs twice a day.";
  private static final String CHAIR = "The Chair asked who would hold the new board to account.";

  @Test
  void wordsBeforeShiftACodingAndItsQuoteStays() {
    Followed place = follow("A sale was feared.", "There, a A sale was feared.", "feared");
    assertThat(place.fate()).isEqualTo(Fate.SHIFTED);
    assertThat(place.now()).isEqualTo(new TextRange(20, 26));
  }

  @Test
  void whatIsInsertedInsideACodingBelongsToIt() {
    Followed place = follow("they feared a sale then", "they feared a bad sale then", "a sale");
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(quote(place, "they feared a bad sale then")).isEqualTo("a bad sale");
  }

  @Test
  void whatIsInsertedRightBeforeOrAfterACodingStaysOutside() {
    String now = "they feared (rightly) a sale (of all) then";
    Followed place = follow("they feared a sale then", now, "a sale");
    assertThat(place.fate()).isEqualTo(Fate.SHIFTED);
    assertThat(quote(place, now)).isEqualTo("a sale");
  }

  @Test
  void aWordThatGrowsAtItsEndTakesItsCodingAlong() {
    Followed place = follow("they feared a sale then", "they feared a resales then", "sale");
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(quote(place, "they feared a resales then")).isEqualTo("resales");
  }

  @Test
  void aCorrectedWordKeepsItsCoding() {
    Followed place = follow("the goverment said", "the government said", "goverment");
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(place.small()).isFalse();
    assertThat(quote(place, "the government said")).isEqualTo("government");
  }

  @Test
  void caseBlanksAndPunctuationCountAsChangedButSmall() {
    Followed place =
        follow("they  feared a sale .", "They feared a sale.", "they  feared a sale .");
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(place.small()).isTrue();
  }

  @Test
  void wordsReplacedByOthersAreChangedNotLost() {
    String now = "The councillors dreaded a sale.";
    Followed place = follow("The members feared a sale.", now, "members feared");
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(quote(place, now)).isEqualTo("councillors dreaded");
  }

  @Test
  void deletedWordsAreLostAtThePointWhereTheyWere() {
    Followed place = follow("they feared a sale then", "they feared then", "a sale");
    assertThat(place.fate()).isEqualTo(Fate.LOST);
    assertThat(place.now()).isEqualTo(new TextRange(12, 12));
  }

  @Test
  void aParagraphPastedElsewhereTakesItsCodingsAlong() {
    String before = String.join("\n", FEARS, "", CHAIR, "", RURAL, "");
    String now = String.join("\n", RURAL, "", FEARS, "", CHAIR, "");
    Followed place = follow(before, now, "no car");
    assertThat(place.fate()).isEqualTo(Fate.MOVED);
    assertThat(quote(place, now)).isEqualTo("no car");
    assertThat(follow(before, now, "hold the new board").fate()).isEqualTo(Fate.SHIFTED);
  }

  @Test
  void whenAnUnrelatedParagraphStandsInItsPlaceACodingIsLost() {
    String now = FEARS + "\n\n" + RURAL;
    Followed place =
        follow(
            FEARS
                + "\n\nOther business: the next meeting is on Monday at nine o'clock sharp in the"
                + " old town hall, and tea will be served before it begins.",
            now,
            "the next meeting is on Monday at nine o'clock sharp");
    assertThat(place.fate()).isEqualTo(Fate.LOST);
  }

  @Test
  void aRewrittenSentenceIsFoundAgainByMostOfItsWords() {
    String now =
        FEARS
            + "\nTwice a day runs the bus, so without a car the rural patients would of course lose"
            + " most of all people here.\n"
            + CHAIR;
    String before = FEARS + "\n" + RURAL + "\n" + CHAIR;
    Followed place = follow(before, now, RURAL);
    assertThat(place.fate()).isEqualTo(Fate.CHANGED);
    assertThat(quote(place, now)).contains("rural patients", "bus");
  }

  @Test
  void aCodingOfBlanksIsLostWhenNothingOfItIsLeft() {
    Followed place = follow("one\n\n\ntwo", "one two", "\n\n\n");
    assertThat(place.fate()).isEqualTo(Fate.LOST);
    assertThat(place.now().isEmpty()).isTrue();
  }

  @Test
  void noPairOfSurrogatesIsCut() {
    String now = "a 😁 b";
    Followed place = follow("a 😀 b", now, "😀");
    assertThat(quote(place, now)).isEqualTo("😁");
  }

  @Test
  void aCaretStaysBetweenTheSameWords() {
    Places places = new Places(TextDiff.compare("one three", "one two three", Monitor.silent()));
    TextRange now = places.follow(ANYTHING, new TextRange(3, 3)).now();
    assertThat(now).isEqualTo(new TextRange(3, 3));
  }

  private static Followed follow(String before, String now, String words) {
    int at = before.indexOf(words);
    assertThat(at).isNotNegative();
    Places places = new Places(TextDiff.compare(before, now, Monitor.silent()));
    return places.follow(ANYTHING, new TextRange(at, at + words.length()));
  }

  private static String quote(Followed place, String now) {
    return place.now().in(now);
  }
}
