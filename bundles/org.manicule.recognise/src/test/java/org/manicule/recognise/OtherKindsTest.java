package org.manicule.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** A recogniser leaves alone what is not of its kind. */
final class OtherKindsTest {
  /** What a document of some kind may be besides, by the recogniser of that. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          // Most documents have a head, and an article may quote people wherever it stands.
          "front-matter", Set.of("minutes", "conference", "speech", "transcript", "posts"),
          "speech", Set.of("posts"));

  static List<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (String name : Documents.names()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      String kind = file.substring(0, file.indexOf('-')).replace("front", "front-matter");
      for (Recogniser recogniser : Recognisers.all()) {
        boolean own = recogniser.id().equals(kind);
        if (!own && !ALSO.getOrDefault(recogniser.id(), Set.of()).contains(kind)) {
          pairs.add(Arguments.of(recogniser.id(), name));
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aDocumentOfAnotherKindIsLeftAlone(String recogniser, String document) {
    leavesAlone(Recognisers.named(recogniser), Documents.named(document));
  }

  @Test
  void aHeadThatSaysNothingNewIsLeftAlone() {
    for (String name : List.of("posts-american-dates", "speech-press", "transcript-capitals")) {
      leavesAlone(new FrontMatterRecogniser(), Documents.named(name));
    }
  }

  private static void leavesAlone(Recogniser recogniser, DraftSource source) {
    assertThat(recogniser.confidence(source)).isLessThan(0.5);
    assertThat(recogniser.refine(source, Options.none(), Monitor.silent()))
        .isEqualTo(Draft.of(source));
  }
}
