package org.manicule.ui.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RgbTest {
  private static final Rgb DARK = Rgb.parse("#2d2d2d");

  @Test
  void readsAndWritesTheNameOfAColour() {
    assertThat(Rgb.parse("#0a7Bff")).isEqualTo(new Rgb(10, 123, 255));
    assertThat(new Rgb(10, 123, 255).name()).isEqualTo("#0a7bff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#12345", "#1234567", "123456", "#12345g"})
  void refusesWhatIsNoColour(String name) {
    assertThatThrownBy(() -> Rgb.parse(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Rgb.BLACK.contrast(Rgb.WHITE)).isCloseTo(21, within(0.001));
    // The usual example of a grey that just passes on white.
    assertThat(Rgb.parse("#767676").contrast(Rgb.WHITE)).isCloseTo(4.54, within(0.01));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#ffff00", "#b8a900", "#56b4e9", "#16325c", "#808080", "#000000", "#ffffff"})
  void everyColourBecomesReadableOnLightAndDark(String name) {
    Rgb colour = Rgb.parse(name);

    assertThat(colour.readableOn(Rgb.WHITE).contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
    assertThat(colour.readableOn(DARK).contrast(DARK)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void aReadableColourStaysAsItIs() {
    Rgb blue = Rgb.parse("#16325c");

    assertThat(blue.readableOn(Rgb.WHITE)).isEqualTo(blue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#16325c", "#c2410c", "#000000", "#ffffff"})
  void textStaysReadableOnEveryTint(String name) {
    Rgb colour = Rgb.parse(name);

    assertThat(Rgb.WHITE.tinted(colour, 1, Rgb.BLACK).contrast(Rgb.BLACK))
        .isGreaterThanOrEqualTo(4.5);
    assertThat(DARK.tinted(colour, 1, Rgb.WHITE).contrast(Rgb.WHITE)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void aTintIsTheShareThatWasWishedWhenTextReadsOnIt() {
    assertThat(Rgb.WHITE.tinted(Rgb.parse("#0072b2"), 0.2, Rgb.BLACK))
        .isEqualTo(Rgb.WHITE.mixed(Rgb.parse("#0072b2"), 0.2));
  }
}
