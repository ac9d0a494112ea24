package org.manicule.recognise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one speaker are offered for merging, two speakers are not. */
final class VoicesTest {

  @ParameterizedTest
  @CsvSource({
    "Dr Andy Withens, Andy Withins",
    "Councillor J. Smith, Cllr Smith",
    "Councillor Jane Smith, Cllr J Smith",
    "Cllr Jane Smith, Councillor Jane Smith",
    "Prof. Anil Bhatt, Professor Anil Bhatt",
    "Jon Ferris, John Ferris",
    "Sarah O'Dowd, Sarah O’Dowd",
    "David Northey, David",
    "Director of ICS Development, ICS Development Director"
  })
  void spellingsOfOneSpeakerAreOffered(String kept, String other) {
    assertThat(spellings(kept, other))
        .singleElement()
        .satisfies(
            spelling -> {
              assertThat(List.of(spelling.name(), spelling.other()))
                  .containsExactlyInAnyOrder(kept, other);
              assertThat(spelling.confidence()).isBetween(0.5, 1.0);
              assertThat(spelling.asQuestion()).contains(kept, other);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Cllr Jane Smith, Cllr John Smith",
    "Mr Smith, Mrs Smith",
    "Cllr Rhodes, Cllr Rhys",
    "I, R1",
    "R1, R2",
    "Speaker 1, Speaker 2",
    "Director, Associate Director",
    "Chair, Vice-Chair",
    "Ann Lee, Ian Lee"
  })
  void twoSpeakersAreNot(String one, String other) {
    assertThat(spellings(one, other)).isEmpty();
  }

  @Test
  void aNameThatFitsTwoSpeakersIsOfferedForNeither() {
    assertThat(spellings("Cllr Ann Smith", "Cllr Bob Smith", "Cllr Smith")).isEmpty();
  }

  @Test
  void theFullerNameIsTheOneToKeep() {
    assertThat(spellings("Andy Withins", "Dr Andy Withens").get(0).name())
        .isEqualTo("Dr Andy Withens");
  }

  private static List<Spelling> spellings(String... names) {
    Voices voices = new Voices();
    for (String name : names) {
      voices.heard(name, 0.9);
    }
    return voices.spellings();
  }
}
