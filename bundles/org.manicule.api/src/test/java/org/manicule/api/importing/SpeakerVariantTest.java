package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerVariantTest {

  @ParameterizedTest
  @CsvSource({
    "Dr Andy Withens, Andy Withins",
    "CLLR JONES, Cllr Jones",
    "Councillor Mary Jones, Cllr M. Jones",
    "Zoë Brontë, Zoe Bronte",
    "Mrs Thatcher, Margaret Thatcher",
    "Councillor J. Smith, Cllr Smith",
    "Councillor Jane Smith, Cllr J Smith",
    "Cllr Jane Smith, Councillor Jane Smith",
    "County Councillor Andy Solway, Cllr Solway",
    "Prof. Anil Bhatt, Professor Anil Bhatt",
    "Jon Ferris, John Ferris",
    "Sarah O'Dowd, Sarah O’Dowd",
    "David Northey, David",
    "Director of ICS Development, ICS Development Director"
  })
  void spellingsOfOneNameAreOffered(String one, String other) {
    assertThat(SpeakerVariant.among(Map.of(one, 3, other, 1)))
        .singleElement()
        .satisfies(
            variant -> {
              assertThat(variant.name()).isEqualTo(one);
              assertThat(variant.other()).isEqualTo(other);
              assertThat(variant.confidence()).isBetween(0.5, 1.0);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "John Smith, Joan Smith",
    "Interviewee 1, Interviewee 2",
    "R1, R2",
    "A. Jones, B. Jones",
    "Mary Jones, Mary Johns",
    "The Chair, The Clerk",
    "Cllr Jane Smith, Cllr John Smith",
    "Mr Smith, Mrs Smith",
    "Dr Ann Lee, Mr Ian Lee",
    "Cllr Rhodes, Cllr Rhys",
    "I, R1",
    "Speaker 1, Speaker 2",
    "Director, Associate Director",
    "Chair, Vice-Chair"
  })
  void differentNamesAreNot(String one, String other) {
    assertThat(SpeakerVariant.among(Map.of(one, 1, other, 1)))
        .allSatisfy(variant -> assertThat(variant.confidence()).isLessThan(0.5))
        .isEmpty();
  }

  @Test
  void aNameThatFitsTwoPeopleIsOfferedForNeither() {
    assertThat(
            SpeakerVariant.among(Map.of("Cllr Ann Smith", 2, "Cllr Bob Smith", 2, "Cllr Smith", 2)))
        .isEmpty();
  }

  @Test
  void theLikeliestComesFirst() {
    assertThat(SpeakerVariant.among(Map.of("Ann Withens", 5, "Dr Ann Withens", 2, "A. Withins", 1)))
        .extracting(SpeakerVariant::other)
        .startsWith("Dr Ann Withens");
  }
}
