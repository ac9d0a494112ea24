package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

class DraftSpeakersTest {
  private static final Map<String, DraftValue> CHAIR = Map.of("role", DraftValue.text("Chair"));

  private final DraftSource source =
      new DraftSource(
          "hearing",
          "Ann one.\nAn two.\nBob three.\n",
          List.of(turn(0, 8, "Ann"), turn(9, 16, "An"), turn(17, 27, "Bob")),
          Map.of(),
          List.of(),
          "en",
          List.of(
              new DraftSpeaker("Ann", List.of(), CHAIR, 0.9),
              new DraftSpeaker("Eve", List.of(), Map.of(), 0.7)),
          List.of());

  private static DraftUnit turn(int start, int end, String speaker) {
    return new DraftUnit(
        UnitKind.TURN, new TextRange(start, end), UnitDetails.NONE.withSpeaker(speaker));
  }

  @Test
  void everybodyWhoSpeaksIsASpeakerWhetherOrNotMoreIsKnown() {
    assertThat(source.everySpeaker())
        .extracting(DraftSpeaker::name)
        .containsExactly("Ann", "An", "Bob", "Eve");
    assertThat(source.everySpeaker().get(0).variables()).isEqualTo(CHAIR);
  }

  @Test
  void aSpellingJoinsTheSpeakerItBelongsTo() {
    DraftSource joined = source.withSpeakerRenamed("An", "Ann");
    assertThat(joined.units())
        .extracting(unit -> unit.details().speaker())
        .containsExactly("Ann", "Ann", "Bob");
    assertThat(joined.everySpeaker())
        .extracting(DraftSpeaker::name)
        .containsExactly("Ann", "Bob", "Eve");
  }

  @Test
  void whatIsKnownOfASpeakerGoesAlongToAnotherName() {
    DraftSpeaker renamed = source.withSpeakerRenamed("Ann", "Bob").everySpeaker().get(0);
    assertThat(renamed).isEqualTo(new DraftSpeaker("Bob", List.of("Ann"), CHAIR, 0.9));
  }

  @Test
  void speakersBecomeCasesOfWhatTheySay() {
    assertThat(source.withSpeakersAsCases().cases())
        .containsExactly(
            new DraftCase("Ann", CHAIR, List.of(new TextRange(0, 8))),
            new DraftCase("An", Map.of(), List.of(new TextRange(9, 16))),
            new DraftCase("Bob", Map.of(), List.of(new TextRange(17, 27))));
  }

  @Test
  void placesOfCasesFollowWhenBoilerplateGoes() {
    DraftSource marked =
        source
            .withSpeakersAsCases()
            .withBoilerplate(List.of(new Boilerplate(new TextRange(0, 9), "a menu", 0.9)));
    assertThat(marked.withoutBoilerplate().cases())
        .containsExactly(
            new DraftCase("An", Map.of(), List.of(new TextRange(0, 7))),
            new DraftCase("Bob", Map.of(), List.of(new TextRange(8, 18))));
  }
}
