package org.manicule.cli.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.api.UserException;

class ScriptTest {
  private static final Map<String, String> VARIABLES =
      Map.of("out", "/tmp/my results", "empty", "", "quote", "a \"b' $c");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a b  c ~ a|b|c",
        "a 'b  c' d ~ a|b  c|d",
        "a \"b  c\" ~ a|b  c",
        "a 'it is \"so\"' ~ a|it is \"so\"",
        "a \"it's\" ~ a|it's",
        "a 'b'\\''c' ~ a|b'c",
        "a b' c'\"d e\"f ~ a|b cd ef",
        "a \\\"b\\ c ~ a|\"b c",
        "a \"say \\\"hi\\\" \\\\ \\n\" ~ a|say \"hi\" \\ \\n",
        "a '\\b\\s+' ~ a|\\b\\s+",
        "a '' \"\" b ~ a|||b",
        "a #b c ~ a",
        "a b#c ~ a|b#c",
        "a '#b' \"#c\" ~ a|#b|#c",
        "a --x=#12ab ~ a|--x=#12ab",
        "a ${out}/x ~ a|/tmp/my results/x",
        "a \"${out}\" ~ a|/tmp/my results",
        "a '${out}' ~ a|${out}",
        "a \"\\${out}\" ~ a|${out}",
        "a ${empty} b ~ a||b",
        "a ${quote} b ~ a|a \"b' $c|b",
        "a $5 $x £85 ~ a|$5|$x|£85",
      })
  void wordsAreReadAsAShellWould(String line, String words) {
    assertThat(parse(line).get(0).words()).containsExactly(words.split("\\|", -1));
  }

  @Test
  void commandsKnowTheLineOnWhichTheyStart() {
    List<ScriptLine> lines = parse("# head\n\n  one\ntwo \\\n  more\n\nthree 'a\nb'\nfour\n");

    assertThat(lines)
        .containsExactly(
            new ScriptLine(3, List.of("one")),
            new ScriptLine(4, List.of("two", "more")),
            new ScriptLine(7, List.of("three", "a\nb")),
            new ScriptLine(9, List.of("four")));
  }

  @Test
  void aBackslashAtTheEndGoesOnInsideDoubleQuotesToo() {
    assertThat(parse("a \"b \\\nc\"").get(0).words()).containsExactly("a", "b c");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkDoNotMatter() {
    assertThat(parse("\uFEFFone a\r\ntwo \\\r\n b\r\n"))
        .containsExactly(
            new ScriptLine(1, List.of("one", "a")), new ScriptLine(2, List.of("two", "b")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "one 'two ~ Line 2: the quotation mark ' is never closed.",
        "one \"two ~ Line 2: the quotation mark \" is never closed.",
        "one ${nowhere} ~ Line 2: the script knows no value for ${nowhere}.",
        "one ${out ~ Line 2: a variable starts and is never closed.",
      })
  void mistakesNameTheirLine(String line, String message) {
    assertThatThrownBy(() -> parse("fine\n" + line + "\nmore\n"))
        .isInstanceOf(UserException.class)
        .hasMessage(message);
  }

  @Test
  void hereIsTheFolderOfTheScript(@TempDir Path folder) throws IOException {
    Path script = Files.writeString(folder.resolve("my script.txt"), "import ${here}/a.txt");

    assertThat(Script.read(script, Map.of()).get(0).words())
        .containsExactly("import", folder.resolve("a.txt").toString());
  }

  @Test
  void aMissingScriptAndOneThatIsNoTextAreNamed(@TempDir Path folder) throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});

    assertThatThrownBy(() -> Script.read(binary, Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> Script.read(folder.resolve("missing"), Map.of()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("missing");
  }

  private static List<ScriptLine> parse(String text) {
    return Script.parse(text, VARIABLES);
  }
}
