package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Path MAIN = Path.of(System.getProperty("basedir", "."), "src", "main");
  private static final Pattern KEY = Pattern.compile("(?:text|refused)\\(\\s*\"([a-zA-Z.]+)\"");

  @Test
  void everyTextThatIsAskedForExistsAndEveryTextIsAskedFor() throws IOException {
    assertThat(texts().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keysInCode());
  }

  @Test
  void everyTextIsAProperPattern() throws IOException {
    texts().values().forEach(text -> new MessageFormat(text.toString()));
  }

  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String code = Files.readString(file);
        KEY.matcher(code).results().forEach(found -> add(found.group(), found.group(1), keys));
      }
    }
    return keys;
  }

  /** What is refused has two texts: what happened and what to do. */
  private static void add(String call, String key, Set<String> keys) {
    keys.add(key);
    if (call.startsWith("refused")) {
      keys.add(key + ".do");
    }
  }

  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(MAIN.resolve("resources/org/manicule/core/messages.properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
