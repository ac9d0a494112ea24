package org.manicule.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** What is taken from the head of a document of another kind, and what must not be. */
final class HeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # document                      | value        | text, or - for none
          conference-assembly             | body         | -
          conference-sessions             | presented to | -
          third/conference-sessions-chaired | date       | 2023-03-02
          third/speech-press-release      | title        | Council leaders call for a vote on health boards
          third/front-council-report      | presented to | CABINET
          fourth/transcript-numbered-record | date       | 2022-05-12
          """)
  void isRight(String document, String value, String text) {
    Map<String, DraftValue> found =
        refined(new FrontMatterRecogniser(), Documents.named(document)).get(0).variables();
    assertThat(found.containsKey(value) ? found.get(value).text() : null).isEqualTo(text);
  }

  @Test
  void theAuthorOfTheFirstPostIsNotThatOfTheOthers() {
    String text =
        """
        Buses

        4 March 2024 | By Mair Pugh

        There are no buses in the valley, and there have been none since the strike of 2019.

        Beds

        1 March 2024

        There are few beds in the valley, and there have been few since the sale of the ward.

        Boards

        2 February 2024

        There are many boards in the valley, and there have been many since the Act was passed.
        """;
    DraftSource page =
        new DraftSource(
            "page",
            text,
            List.of(),
            Map.of("author", DraftValue.text("Mair Pugh")),
            List.of(),
            "en");
    assertThat(refined(new PostsRecogniser(), page))
        .extracting(post -> post.variables().containsKey("author"))
        .containsExactly(true, false, false);
  }

  @Test
  void aRoleSaysOfWhat() {
    String text =
        "\u201cThe value is not something we share,\u201d said the director of finance.\n";
    DraftSource page =
        new DraftSource(
            "page",
            text,
            List.of(DraftUnit.paragraph(0, text.length() - 1)),
            Map.of(),
            List.of(),
            "en");
    assertThat(refined(new SpeechRecogniser(), page).get(0).speakers())
        .extracting(speaker -> speaker.name())
        .containsExactly("director of finance");
  }

  private static List<DraftSource> refined(Recogniser recogniser, DraftSource source) {
    return recogniser.refine(source, Options.none(), Monitor.silent()).sources();
  }
}
