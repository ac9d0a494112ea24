package org.manicule.recognise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cllr Smith",
        "Councillor J. Smith",
        "Dr Andy Withens",
        "Prof. Anil Bhatt",
        "Sir Gareth Moon",
        "Baroness Hale of Oakmere",
        "The Rt Hon Sarah Lang",
        "Karen May",
        "Sarah Day",
        "Paul Carey-Kent",
        "J. K. Marsh",
        "Siân O’Dowd",
        "Ludwig van der Berg",
        "Zoë McAllister"
      })
  void peopleAreKnownByTheirNames(String name) {
    assertThat(Names.isPerson(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Smith",
        "Worcestershire County Council",
        "Primary Care Homes",
        "West Yorkshire",
        "Integrated Care Board",
        "NHS England",
        "The Committee",
        "Health Secretary",
        "Agenda Item",
        "jane smith",
        ""
      })
  void bodiesAndOtherWordsAreNoPeople(String words) {
    assertThat(Names.isPerson(words)).isFalse();
  }
}
