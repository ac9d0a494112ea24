package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manicule.view.coding.passages.PassagesPresenter;

class WordsTest {
  private static final Path MAIN = Path.of(System.getProperty("basedir", "."), "src", "main");
  private static final Path JAVA = MAIN.resolve("java/org/manicule/view/coding");
  private static final Pattern ASKED = Pattern.compile("\\.say\\(\\s*\"([^\"]+)\"");
  private static final Path WORDS = MAIN.resolve("resources/org/manicule/view/coding");

  @Test
  void everyKeyIsUsedByItsPackageOrTheWidgetsBelow() {
    for (Path file : files(WORDS, "messages.properties")) {
      String code = code(JAVA.resolve(WORDS.relativize(file.getParent())));
      assertThat(load(file).stringPropertyNames())
          .as(file.toString())
          .allMatch(key -> isWritten(key, code));
    }
  }

  /** Keys of a family are put together from what they begin with and the name of a choice. */
  private static boolean isWritten(String key, String code) {
    String family = key.substring(0, key.lastIndexOf('.') + 1);
    return code.contains("\"" + key + "\"")
        || !family.isEmpty() && code.contains("\"" + family + "\"");
  }

  @Test
  void everyKeyThatIsAskedForIsThere() {
    for (Path file : files(JAVA, ".java")) {
      Path folder = WORDS.resolve(JAVA.relativize(file.getParent()));
      Path words = folder.resolve("messages.properties");
      Path asked = Files.exists(words) ? words : folder.resolveSibling("messages.properties");
      Matcher keys = ASKED.matcher(read(file));
      while (keys.find()) {
        String key = keys.group(1);
        assertThat(load(asked).stringPropertyNames())
            .as(file.toString())
            .anyMatch(key.endsWith(".") ? each -> each.startsWith(key) : key::equals);
      }
    }
  }

  @Test
  void everyTextCanBeFormatted() {
    for (Path file : files(WORDS, "messages.properties")) {
      load(file)
          .forEach(
              (key, text) ->
                  assertThat(new MessageFormat((String) text).format(new Object[] {1, 2, 3, 4}))
                      .as(file + " " + key)
                      .isNotBlank());
    }
  }

  @Test
  void countsReadAsPeopleSayThem() {
    Words words = Words.beside(PassagesPresenter.class);

    assertThat(words.say("heading", "fears", 0)).isEqualTo("fears: no passages");
    assertThat(words.say("heading", "fears", 1)).isEqualTo("fears: 1 passage");
    assertThat(words.say("heading", "fears", 7)).isEqualTo("fears: 7 passages");
  }

  private static String code(Path folder) {
    return files(folder, ".java").stream().map(WordsTest::read).collect(Collectors.joining("\n"));
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(path -> path.toString().endsWith(end)).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return properties;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
