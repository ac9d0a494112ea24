package org.manicule.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on the screen is in the file beside the class that says it, and is used. */
class WordsTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path WORDS = Path.of("src/main/resources");
  private static final Pattern KEY = Pattern.compile("WORDS\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /** A key may also be chosen between two, handed on, or begin with a text that names end. */
  private static final Pattern TEXT = Pattern.compile("\"([^\"\\s]+)\"");

  private static Map<Path, Set<String>> usedKeys() throws IOException {
    return found(KEY);
  }

  private static Map<Path, Set<String>> found(Pattern pattern) throws IOException {
    Map<Path, Set<String>> used = new TreeMap<>();
    try (Stream<Path> files = Files.walk(JAVA)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          used.computeIfAbsent(JAVA.relativize(file.getParent()), key -> new TreeSet<>())
              .add(matcher.group(1));
        }
      }
    }
    return used;
  }

  private static Properties words(Path packageFolder) throws IOException {
    Properties words = new Properties();
    Path file = WORDS.resolve(packageFolder).resolve("messages.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        words.load(reader);
      }
    }
    return words;
  }

  @Test
  void noKeyIsMissing() throws IOException {
    Set<String> toPaste = new TreeSet<>();
    for (Map.Entry<Path, Set<String>> used : usedKeys().entrySet()) {
      Properties words = words(used.getKey());
      used.getValue().stream()
          .filter(key -> !words.containsKey(key))
          .forEach(key -> toPaste.add(used.getKey() + "/messages.properties: " + key + "="));
    }

    assertThat(toPaste).as("lines to add").isEmpty();
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Map<Path, Set<String>> texts = found(TEXT);
    Set<String> unused = new TreeSet<>();
    try (Stream<Path> files = Files.walk(WORDS)) {
      for (Path file : files.filter(each -> each.endsWith("messages.properties")).toList()) {
        Path folder = WORDS.relativize(file.getParent());
        words(folder).stringPropertyNames().stream()
            .filter(key -> !isUsed(key, texts.getOrDefault(folder, Set.of())))
            .forEach(key -> unused.add(folder + ": " + key));
      }
    }

    assertThat(unused).as("lines to delete").isEmpty();
  }

  private static boolean isUsed(String key, Set<String> texts) {
    String beginning = key.substring(0, key.lastIndexOf('.') + 1);
    return texts.contains(key) || !beginning.isEmpty() && texts.contains(beginning);
  }

  @Test
  void everyWordCanBeFormatted() throws IOException {
    for (Path folder : usedKeys().keySet()) {
      for (Map.Entry<Object, Object> word : words(folder).entrySet()) {
        String pattern = String.valueOf(word.getValue());
        assertThat(new MessageFormat(pattern).format(new Object[] {1, 2, 3, 4}))
            .as("%s in %s", word.getKey(), folder)
            .doesNotContain("{");
        // A single quote hides what follows it from the formatter.
        assertThat(pattern.replace("''", "")).as("%s", word.getKey()).doesNotContain("'");
      }
    }
  }
}
