package org.manicule.view.coding.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.view.coding.find.Wanted.Choice;

class FinderTest {
  private static final String ACCENT = "\u0301";

  @Test
  void wordsAreFoundWhateverTheirCase() {
    assertThat(found("trust", "Trust, distrust, TRUST."))
        .containsExactly("Trust", "trust", "TRUST");
    assertThat(found("ΛΌΓΟΣ", "ο λόγος")).containsExactly("λόγος");
  }

  @Test
  void caseCountsWhenItIsWanted() {
    assertThat(found("Trust", "Trust, distrust", Choice.MATCH_CASE)).containsExactly("Trust");
  }

  @Test
  void wholeWordsLeaveOutPartsOfWords() {
    assertThat(places("trust", "Trust, distrust, trusts, trust_1, trust", Choice.WHOLE_WORDS))
        .containsExactly("0-5", "34-39");
    assertThat(found("café", "cafés, café.", Choice.WHOLE_WORDS)).hasSize(1);
    assertThat(found("(board)", "the (board) met", Choice.WHOLE_WORDS)).containsExactly("(board)");
  }

  @Test
  void aPatternOfWholeWordsTriesItsOtherWays() {
    assertThat(found("go|going", "going", Choice.REGULAR_EXPRESSION, Choice.WHOLE_WORDS))
        .containsExactly("going");
  }

  @Test
  void composedAndDecomposedAccentsAreTheSameAndPositionsAreThoseOfTheStoredText() {
    String decomposed = "un cafe" + ACCENT + " noir";

    assertThat(places("café", decomposed)).containsExactly("3-8");
    assertThat(places("cafe" + ACCENT + " noir", "un café noir")).containsExactly("3-12");
    assertThat(places("noir", decomposed)).containsExactly("9-13");
  }

  @Test
  void aLetterIsNoPartOfTheSameLetterWithAnAccent() {
    assertThat(found("cafe", "cafe" + ACCENT)).isEmpty();
    assertThat(found("cafe", "café")).isEmpty();
    assertThat(found("q", "q" + ACCENT)).isEmpty();
  }

  @Test
  void aHitNeverSplitsAnEmoji() {
    String thumb = "👍🏽";

    assertThat(found("👍", "so " + thumb)).isEmpty();
    assertThat(found("👍", "so 👍 " + thumb)).containsExactly("👍");
    assertThat(found(".$", "so " + thumb, Choice.REGULAR_EXPRESSION)).containsExactly(thumb);
  }

  @Test
  void aPatternThatMatchesHalfACharacterFindsAllOfIt() {
    assertThat(found("q", "q" + ACCENT + "q", Choice.REGULAR_EXPRESSION))
        .containsExactly("q" + ACCENT, "q");
  }

  @ParameterizedTest
  @CsvSource({"don't,don’t", "don’t,don't", "e-mail,e\u2011mail", "5 km,5\u00a0km"})
  void curlyMarksAreLikePlainOnesUnlessTheyAreToldApart(String typed, String text) {
    assertThat(found(typed, text)).containsExactly(text);
    assertThat(found(typed, text, Choice.EXACT_MARKS)).isEmpty();
  }

  @Test
  void hyphensInBracketsOfAPatternStayHyphens() {
    assertThat(found("[a\u2010z]+", "maz-", Choice.REGULAR_EXPRESSION)).containsExactly("az-");
  }

  @Test
  void patternsKnowLinesAndTheLettersOfAllLanguages() {
    assertThat(found("^\\w+", "Müde\nist", Choice.REGULAR_EXPRESSION))
        .containsExactly("Müde", "ist");
    assertThat(found("x*", "aaxxa", Choice.REGULAR_EXPRESSION)).containsExactly("xx");
  }

  @ParameterizedTest
  @CsvSource({"(a+,at its end", "a**b,at character 3", "[z-a],at character 4"})
  void aPatternThatCannotBeReadSaysWhere(String pattern, String where) {
    UserException bad =
        catchThrowableOfType(
            UserException.class, () -> Finder.of(wanted(pattern, Choice.REGULAR_EXPRESSION)));

    assertThat(bad.whatHappened()).contains(where);
    assertThat(bad.whatToDo()).isNotBlank();
  }

  @Test
  void aRunawayPatternIsStopped() {
    Finder finder = Finder.of(wanted("(.*a){25}b", Choice.REGULAR_EXPRESSION));
    FoldedText text = FoldedText.of("a".repeat(60) + "!", finder.folding());
    Watch watch = new Watch(() -> false, Duration.ofMillis(100));

    assertThatThrownBy(() -> finder.find(text, watch)).isInstanceOf(Watch.StuckException.class);
  }

  @Test
  void aPatternThatNeedsTooMuchMemoryIsStopped() {
    Finder finder = Finder.of(wanted("(a|b)*c", Choice.REGULAR_EXPRESSION));
    FoldedText text = FoldedText.of("ab".repeat(200_000), finder.folding());
    Watch watch = new Watch(() -> false, Duration.ofSeconds(20));

    assertThatThrownBy(() -> finder.find(text, watch)).isInstanceOf(Watch.StuckException.class);
  }

  @Test
  void aSearchCanBeCancelled() {
    Finder finder = Finder.of(wanted("(.*a){25}b", Choice.REGULAR_EXPRESSION));
    FoldedText text = FoldedText.of("a".repeat(60) + "!", finder.folding());
    Watch watch = new Watch(() -> true, Duration.ofMinutes(1));

    assertThatThrownBy(() -> finder.find(text, watch)).isInstanceOf(CancelledException.class);
  }

  @Test
  void positionsAreRightThroughoutALongMixedText() {
    String piece = "Ärger é e" + ACCENT + " 한글 \u1112\u1161\u11ab 👩‍👩‍👧 don’t needle ";
    String text = piece.repeat(500);
    List<String> expected = new ArrayList<>();
    for (int at = text.indexOf("needle"); at >= 0; at = text.indexOf("needle", at + 1)) {
      expected.add(at + "-" + (at + 6));
    }

    assertThat(places("needle", text)).isEqualTo(expected);
    assertThat(places("한", text)).hasSize(1000);
  }

  @Test
  void hitsAreFoundByPlace() {
    Hits hits = find(wanted("a"), "a-a-aa");

    assertThat(hits.size()).isEqualTo(4);
    assertThat(hits.firstFrom(1)).isEqualTo(1);
    assertThat(hits.firstFrom(6)).isEqualTo(4);
    assertThat(hits.firstEndingAfter(2)).isEqualTo(1);
    assertThat(hits.indexOf(hits.get(2))).isEqualTo(2);
  }

  private static List<String> found(String typed, String text, Choice... choices) {
    Hits hits = find(wanted(typed, choices), text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      words.add(hits.get(i).in(text));
    }
    return words;
  }

  private static List<String> places(String typed, String text, Choice... choices) {
    Hits hits = find(wanted(typed, choices), text);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      places.add(hits.get(i).start() + "-" + hits.get(i).end());
    }
    return places;
  }

  private static Hits find(Wanted wanted, String text) {
    Finder finder = Finder.of(wanted);
    Watch watch = new Watch(() -> false, Duration.ofSeconds(5));
    return finder.find(FoldedText.of(text, finder.folding()), watch);
  }

  private static Wanted wanted(String typed, Choice... choices) {
    Wanted wanted = Wanted.NOTHING.withWords(typed);
    for (Choice choice : choices) {
      wanted = wanted.toggled(choice);
    }
    return wanted;
  }
}
