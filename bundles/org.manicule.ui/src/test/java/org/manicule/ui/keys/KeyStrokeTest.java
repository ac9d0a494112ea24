package org.manicule.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokeTest {

  @ParameterizedTest
  @CsvSource({
    "ctrl+shift+k, Ctrl+Shift+K",
    "Shift+Ctrl+k, Ctrl+Shift+K",
    "f2, F2",
    "Ctrl+., Ctrl+.",
    "Ctrl++, Ctrl++",
    "+, +",
    "alt+left, Alt+Left",
    "'Ctrl+[', 'Ctrl+['",
    "1, 1",
    "Ctrl+PGUP, Ctrl+PgUp"
  })
  void keysAreReadAsPeopleWriteThem(String written, String shown) {
    assertThat(KeyStroke.parse(written)).get().extracting(KeyStroke::asText).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ctrl+", "Hyper+K", "Ctrl+Nothing", "KK"})
  void whatNamesNoKeyIsNone(String written) {
    assertThat(KeyStroke.parse(written)).isEmpty();
  }

  @Test
  void severalKeysAreSeparatedByBlanks() {
    assertThat(KeyStroke.asText(KeyStroke.parseAll(" Ctrl+Y  Ctrl+Shift+Z nonsense Ctrl+Y")))
        .isEqualTo("Ctrl+Y Ctrl+Shift+Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K",
        "1",
        "Shift+K",
        "Del",
        "Left",
        "[",
        "Enter",
        "Ctrl+Left",
        "Ctrl+C",
        "Ctrl+Del"
      })
  void whatSomebodyTypesBelongsToTheField(String key) {
    assertThat(KeyStroke.parse(key).orElseThrow().belongsToTextField()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ctrl+K", "Ctrl+Z", "F2", "Shift+F6", "Alt+Left", "Ctrl+Shift+I", "Ctrl+."})
  void commandsWorkAlsoInAField(String key) {
    assertThat(KeyStroke.parse(key).orElseThrow().belongsToTextField()).isFalse();
  }
}
