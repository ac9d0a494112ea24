package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Chair asked who would hold the board to account, and the officer said that it was"
            + " not for the committee to settle this in public.",
        "cy | Mae'r pwyllgor wedi gofyn i'r bwrdd am y cynllun, ac mae yn y sir ar hyn o bryd yn"
            + " aros am ateb gan y cyngor, y mae ei gadeirydd wedi gadael.",
        "de | Der Vorsitzende fragte, wer den Vorstand zur Rechenschaft zieht, und die Verwaltung"
            + " sagte, dass das nicht auf der Tagesordnung steht und mit dem Vertrag zu tun hat.",
        "fr | Le président a demandé qui contrôle le conseil, et les services ont dit que la"
            + " question est dans le contrat et que les membres ne sont pas dans la liste.",
        "es | El presidente preguntó por los costes y la comisión dijo que no se sabe lo que es"
            + " para las familias del pueblo, ni como se paga el contrato con la empresa."
      })
  void smallWordsTellTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).contains(language);
  }

  @Test
  void tooLittleTextTellsNothing() {
    assertThat(LanguageGuess.of("The Chair opened the meeting.")).isEmpty();
    assertThat(LanguageGuess.of("")).isEmpty();
  }

  @Test
  void aListOfNamesTellsNothing() {
    assertThat(LanguageGuess.of("Withens, Jones, Okri, Marsh. ".repeat(40))).isEmpty();
  }
}
