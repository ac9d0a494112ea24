package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as {@link SourceDocument#sentenceAround} finds them. */
final class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # text                                            | touched     | sentence
          It was far. Nobody came. Why?                     | body        | Nobody came.
          It was far. Nobody came. Why?                     | Why         | Why?
          It was far. Nobody came. Why?                     | far. Nobody | It was far. Nobody came.
          It was far. Nobody came. Why?                     | far.        | It was far.
          She said: "We fear a sale." Then she left.        | fear        | She said: "We fear a sale."
          It was “too far.” Nobody asked.                   | far         | It was “too far.”
          It was “too far.” Nobody asked.                   | asked       | Nobody asked.
          “No?” she asked. “No!”                            | asked       | “No?” she asked.
          He (the Chair.) Went on.                          | Went        | Went on.
          Dr. Smith thanked Cllr. Öst. All agreed.          | thanked     | Dr. Smith thanked Cllr. Öst.
          Dr. Smith thanked Cllr. Öst. All agreed.          | Smith       | Dr. Smith thanked Cllr. Öst.
          Dr. Smith thanked Cllr. Öst. All agreed.          | Dr          | Dr. Smith thanked Cllr. Öst.
          Dr. Smith thanked Cllr. Öst. All agreed.          | agreed      | All agreed.
          A note by J. K. Marsh. It was short.              | note        | A note by J. K. Marsh.
          A note by J. K. Marsh. It was short.              | short       | It was short.
          Many, e.g. Fenholt, paid. Others did not.         | Fenholt     | Many, e.g. Fenholt, paid.
          We met at 3 p.m. The Chair was late.              | late        | The Chair was late.
          So do I. They do not.                             | They        | They do not.
          Costs rose by 3.5 per cent. Why?                  | cent        | Costs rose by 3.5 per cent.
          See p. 12 for more. Thanks.                       | more        | See p. 12 for more.
          It was late.Nobody came. They left.               | came        | It was late.Nobody came.
          It was late.Nobody came. They left.               | left        | They left.
          The U.K. Government paid £1.2bn. Few knew.        | paid        | The U.K. Government paid £1.2bn.
          The U.K. Government paid £1.2bn. Few knew.        | Few         | Few knew.
          See No. 10 and pp. 3 to 4. It is odd.             | pp          | See No. 10 and pp. 3 to 4.
          Sales fell (by 3.4%). They rose again.            | fell        | Sales fell (by 3.4%).
          ‘It is £5m.’ She paused. Mr. O’Hara left.         | paused      | She paused.
          ‘It is £5m.’ She paused. Mr. O’Hara left.         | left        | Mr. O’Hara left.
          1. The Chair opened. Members came.                | opened      | 1. The Chair opened.
          4.2. Members asked why. It was late.              | asked       | 4.2. Members asked why.
          (a). It was agreed. All left.                     | agreed      | (a). It was agreed.
          It rose to 14. The Board knew.                    | Board       | The Board knew.
          The Rt. Hon. Jo Pym came. It rained.              | Pym         | The Rt. Hon. Jo Pym came.
          Cllrs. Marsh and Revd. Lee left. It was late.     | left        | Cllrs. Marsh and Revd. Lee left.
          Insp. Dale spoke for 2.5 min. Nobody heard.       | spoke       | Insp. Dale spoke for 2.5 min.
          It cost £41.3m. Of this £18m was new.             | cost        | It cost £41.3m.
          “Why?” “It was far,” she said. He left.           | left        | He left.
          no full stop at the end                           | stop        | no full stop at the end
          """)
  void ends(String text, String touched, String sentence) {
    int start = text.indexOf(touched);
    TextRange found = document(text).sentenceAround(new TextRange(start, start + touched.length()));
    assertThat(found.in(text)).isEqualTo(sentence);
  }

  @Test
  void neverReachBeyondTheirParagraph() {
    String text = "A heading without a stop\nA sentence below.";
    SourceDocument document = document(text);
    assertThat(document.sentenceAround(new TextRange(2, 3)).in(text))
        .isEqualTo("A heading without a stop");
    assertThat(document.sentenceAround(new TextRange(30, 31)).in(text))
        .isEqualTo("A sentence below.");
  }

  @Test
  void aStretchOverTwoParagraphsGetsTheSentencesAtBothEnds() {
    String text = "One. Two starts\nthree ends. Four.";
    TextRange touched = new TextRange(text.indexOf("starts"), text.indexOf("ends"));
    assertThat(document(text).sentenceAround(touched).in(text))
        .isEqualTo("Two starts\nthree ends.");
  }

  @Test
  void aCaretHasASentence() {
    String text = "One here. Two here.";
    assertThat(document(text).sentenceAround(new TextRange(2, 2)).in(text)).isEqualTo("One here.");
    assertThat(document(text).sentenceAround(new TextRange(10, 10)).in(text))
        .isEqualTo("Two here.");
    assertThat(document(text).sentenceAround(new TextRange(19, 19)).in(text))
        .isEqualTo("Two here.");
  }

  @Test
  void aBulletBeginsASentenceEvenWithoutAStop() {
    String text = "Agreed: • to close the ward • to ask again. Nobody spoke.";
    int at = text.indexOf("close");
    assertThat(document(text).sentenceAround(new TextRange(at, at)).in(text))
        .isEqualTo("• to close the ward");
    int ask = text.indexOf("ask");
    assertThat(document(text).sentenceAround(new TextRange(ask, ask)).in(text))
        .isEqualTo("• to ask again.");
  }

  @Test
  void anEmptyTextHasAnEmptyOne() {
    assertThat(document("").sentenceAround(new TextRange(0, 0))).isEqualTo(new TextRange(0, 0));
    assertThat(document("\n\n").sentenceAround(new TextRange(1, 1)).isEmpty()).isTrue();
  }

  private static SourceDocument document(String text) {
    Source source =
        new Source(Id.random(), "Text", "hash", text.length(), 1, null, "en-GB", Instant.EPOCH);
    return new SourceDocument(source, text, List.of());
  }

  @Test
  void aParagraphIsDividedWithoutTheBlanksBetween() {
    String paragraph = "Dr. Smith came.  Nobody\u00A0else laughed \uD83D\uDE00. Why?";
    assertThat(Sentences.of(paragraph, Locale.ENGLISH))
        .extracting(range -> range.in(paragraph))
        .containsExactly("Dr. Smith came.", "Nobody\u00A0else laughed \uD83D\uDE00.", "Why?");
    assertThat(Sentences.of("", Locale.ENGLISH)).isEmpty();
    assertThat(Sentences.of(" \n", Locale.ENGLISH)).isEmpty();
  }
}
