package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/**
 * What every {@link Recogniser} keeps to. Extend it in the recogniser's test folder and supply a
 * draft of its kind.
 */
public abstract class RecogniserContract {

  /** The recogniser under test. */
  protected abstract Recogniser recogniser();

  /** A draft of its kind, as an importer hands it over. */
  protected abstract DraftSource typical();

  /** A draft with a text and one paragraph for each line. */
  protected static DraftSource draft(String name, String text) {
    List<DraftUnit> units =
        TextLines.of(text).stream()
            .map(line -> DraftUnit.paragraph(line.start(), line.end()))
            .toList();
    return new DraftSource(name, text, units, Map.of(), List.of(), null);
  }

  @Test
  void canBeNamedOnTheCommandLine() {
    Declarations.checkId(recogniser().id(), recogniser().name());
  }

  @Test
  void optionsAreDeclaredProperly() {
    Declarations.checkOptions(recogniser().options());
  }

  @Test
  void isSureOfItsOwnKindAndNotOfOthers() {
    assertThat(recogniser().confidence(typical())).isBetween(0.5, 1.0);
    assertThat(recogniser().confidence(draft("empty", ""))).isBetween(0.0, 0.5);
    assertThat(recogniser().confidence(draft("letters", "abc def.\n".repeat(20))))
        .isBetween(0.0, 0.5);
  }

  @Test
  void findsStructureInItsOwnKind() {
    assertThat(refine(typical()).sources()).isNotEqualTo(List.of(typical()));
  }

  @Test
  void losesNoLineOfTheText() {
    Draft refined = refine(typical());
    List<String> texts =
        Stream.concat(
                refined.sources().stream().map(DraftSource::text),
                refined.dropped().stream().map(DroppedText::text))
            .toList();
    assertThat(typical().text().lines().filter(line -> !line.isBlank()))
        .allMatch(line -> texts.stream().anyMatch(text -> text.contains(line.strip())));
  }

  @Test
  void saysAboutItselfOnlyWhatIsTrue() {
    assertThat(refine(typical()).findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.recogniser()).isEqualTo(recogniser().id());
              assertThat(finding.kind()).isEqualTo(recogniser().kind());
            });
  }

  @Test
  void findsTheSameTwice() {
    assertThat(refine(typical())).isEqualTo(refine(typical()));
  }

  @Test
  void bearsAnEmptyText() {
    assertThat(refine(draft("empty", "")).sources()).isNotNull();
  }

  private Draft refine(DraftSource source) {
    return recogniser().refine(source, Options.none(), Monitor.silent());
  }
}
