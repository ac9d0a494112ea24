package org.manicule.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** No recogniser invents, loses or moves a letter, whatever the letters are. */
final class ExactnessTest {

  static List<String> documents() {
    return Documents.names();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theTextIsTheSameBeforeAndAfter(String name) {
    for (Recogniser recogniser : Recognisers.all()) {
      DraftSource source = Documents.named(name);
      assertThat(textOf(refined(recogniser, source))).isEqualTo(source.text());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatWasThereBeforeIsStillThere(String name) {
    for (Recogniser recogniser : Recognisers.all()) {
      DraftSource source = Documents.named(name);
      Draft refined = refined(recogniser, source);
      if (refined.sources().size() == 1) {
        assertThat(refined.sources().get(0).units()).containsAll(source.units());
        assertThat(refined.sources().get(0).variables()).containsAllEntriesOf(source.variables());
      }
    }
  }

  /** Emoji are two code units, CR is gone before anything is measured, Hebrew runs to the left. */
  @ParameterizedTest
  @MethodSource("documents")
  void unitsLieOnTheSameWordsAmongOtherAlphabets(String name) {
    DraftSource plain = Documents.named(name);
    String decorated =
        NormalisedText.of(
            plain
                .text()
                .replace(". ", ". \uD83D\uDC69\uD83C\uDFFD‍⚕️ שלום ")
                .replace("\n", "\r\n"));
    DraftSource source = lines(decorated);
    for (Recogniser recogniser : Recognisers.all()) {
      Draft refined = refined(recogniser, source);
      assertThat(textOf(refined)).isEqualTo(decorated);
      for (DraftSource each : refined.sources()) {
        assertThat(each.units()).allSatisfy(unit -> isCutBetweenLetters(each, unit.range()));
        assertThat(each.boilerplate()).allSatisfy(it -> isCutBetweenLetters(each, it.range()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void unitsBeginAndEndWithAVisibleLetter(String name) {
    for (Recogniser recogniser : Recognisers.all()) {
      DraftSource source = Documents.named(name);
      for (DraftSource each : refined(recogniser, source).sources()) {
        assertThat(each.units())
            .allSatisfy(
                unit -> {
                  String words = unit.range().in(each.text());
                  assertThat(words).isNotEmpty().isEqualTo(words.strip());
                });
      }
    }
  }

  private static void isCutBetweenLetters(DraftSource source, TextRange range) {
    String text = source.text();
    for (int place : new int[] {range.start(), range.end()}) {
      boolean inside =
          place > 0
              && place < text.length()
              && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
      assertThat(inside).as("%s cuts a letter in two", range).isFalse();
    }
  }

  private static DraftSource lines(String text) {
    List<DraftUnit> units = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        units.add(DraftUnit.paragraph(from, from + line.length()));
      }
      from += line.length() + 1;
    }
    return new DraftSource("decorated", text, units, Map.of(), List.of(), null);
  }

  private static String textOf(Draft draft) {
    return draft.sources().stream().map(DraftSource::text).collect(Collectors.joining());
  }

  private static Draft refined(Recogniser recogniser, DraftSource source) {
    return recogniser.refine(source, Options.none(), Monitor.silent());
  }
}
