package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.view.coding.text.Samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.TextRange;

class PageTextTest {

  @Test
  void breaksBetweenWords() {
    assertThat(lines(page("one two three four", 9))).containsExactly("one two", "three", "four");
  }

  @Test
  void keepsTheLinesOfTheText() {
    assertThat(lines(page("one\n\ntwo\n", 9))).containsExactly("one", "", "two", "");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(lines(page("", 9))).containsExactly("");
  }

  @Test
  void breaksAWordThatIsWiderThanThePage() {
    assertThat(lines(page("abcdefghij k", 4))).containsExactly("abcd", "efgh", "ij k");
  }

  @Test
  void neverBreaksInsideAPairOrBetweenALetterAndItsMarks() {
    String flag = "\ud83d\udc69\u200d\ud83d\ude80";
    for (String text : List.of("a\ud83d\ude00".repeat(9), "e\u0301".repeat(20), flag.repeat(6))) {
      PageText page = page(text, 5);
      for (int line = 1; line < page.lines(); line++) {
        int at = page.start(line);
        assertThat(Character.isLowSurrogate(text.charAt(at))).isFalse();
        assertThat(text.charAt(at)).isNotIn('\u0301', '\u200d');
        assertThat(text.charAt(at - 1)).isNotEqualTo('\u200d');
      }
    }
  }

  @Test
  void theTrailingBlankOfAPageBreakBelongsToNoLineButToThePosition() {
    PageText page = page("one two three", 8);

    assertThat(page.end(0)).isEqualTo(7);
    assertThat(page.start(1)).isEqualTo(8);
    assertThat(page.lineAt(7)).isZero();
    assertThat(page.lineAt(8)).isEqualTo(1);
  }

  @Test
  void boldLinesAreBrokenByTheWidthsOfBoldCharacters() {
    String text = "aa bb cc\naa bb cc";
    PageText page = PageText.of(text, start -> character -> start == 0 ? 2 : 1, 8);

    assertThat(lines(page)).containsExactly("aa", "bb", "cc", "aa bb cc");
  }

  @Test
  void everyPositionLiesOnTheLineThatHoldsIt() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(" abcde\nfgh".charAt(random.nextInt(10)));
    }
    PageText page = page(text.toString(), 17);

    for (int line = 0; line < page.lines(); line++) {
      String words = new TextRange(page.start(line), page.end(line)).in(page.text());
      assertThat(words.stripTrailing()).hasSizeLessThanOrEqualTo(17);
      for (int at = page.start(line); at < page.stretch(line, line).end(); at++) {
        assertThat(page.lineAt(at)).isEqualTo(line);
      }
    }
  }

  @Test
  void aTextOfTwoMillionCharactersIsBrokenInAnInstant() {
    String text =
        "Members feared that the contract would pass to a private provider. ".repeat(30_000);
    page(text, 80);

    long start = System.nanoTime();
    int lines = page(text, 80).lines();

    assertThat(lines).isGreaterThan(25_000);
    // Some tens of milliseconds; the bound leaves room for a busy machine.
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1000);
  }

  private static List<String> lines(PageText page) {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < page.lines(); line++) {
      lines.add(new TextRange(page.start(line), page.end(line)).in(page.text()));
    }
    return lines;
  }
}
