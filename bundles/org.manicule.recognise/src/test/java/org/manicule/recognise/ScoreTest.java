package org.manicule.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;

/**
 * Precision and recall of all that recognisers find, against keys made by reading. The documents
 * here were written for it in many layouts. Five real ones are other people's writing and lie in
 * the folder that the system property {@code manicule.corpus} names, where they are at hand; only
 * places and hashes of what is in them stand here.
 */
final class ScoreTest {
  private static final String BESIDE_THE_REPOSITORY = "../../../shared/corpus";

  static List<String> documents() {
    return Documents.names();
  }

  @Test
  void thereAreDocumentsOfEveryKind() {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(20);
    for (Recogniser recogniser : Recognisers.all()) {
      assertThat(documents())
          .as(recogniser.id())
          .anyMatch(name -> key(name).recogniser().equals(recogniser.id()));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsFoundInDocumentsOfManyLayoutsIsRight(String name) {
    check(name, Documents.named(name), key(name), 0.9);
  }

  private static Key key(String name) {
    return Key.of(Documents.folder().resolve(name + ".key"), Documents.named(name).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy-blog-archive-2020-2022",
        "council-minutes-hosc-2021",
        "conference-report-2017",
        "campaign-blog-scrutiny-meeting-2018",
        "campaign-blog-cabinet-paper-2018"
      })
  void whatIsFoundInRealDocumentsIsRight(String name) {
    Path folder = Path.of(System.getProperty("manicule.corpus", BESIDE_THE_REPOSITORY));
    Path file = folder.resolve(name + ".txt");
    assumeThat(file).exists();
    DraftSource source = Documents.read(file);
    Path key = Documents.folder().resolve("corpus").resolve(name + ".key");
    check(name, source, Key.of(key, source.text()), 0.95);
  }

  private static void check(String name, DraftSource source, Key key, double wanted) {
    Recogniser recogniser = Recognisers.named(key.recogniser());
    Finds finds = Finds.of(recogniser, source);
    List<Score> scores = new ArrayList<>();
    key.aspects().forEach(aspect -> scores.add(Score.of(name, aspect, key, finds)));
    assertThat(scores)
        .isNotEmpty()
        .allMatch(score -> score.precision() >= wanted && score.recall() >= wanted);
  }
}
