package org.manicule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is used, and every text can be formatted. */
class MessageKeysTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

  static Stream<Path> messages() throws IOException {
    return Files.walk(MODULE.resolve("src/main/resources"))
        .filter(path -> path.endsWith("messages.properties"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void everyTextIsUsedAndCanBeFormatted(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    String code = code(file);

    assertThat(texts).isNotEmpty();
    texts.forEach(
        (key, text) -> {
          new MessageFormat(text.toString(), Locale.ENGLISH);
          assertThat(code).as(file + ": " + key).contains("\"" + base(key.toString()));
        });
  }

  /** What to do is asked for with what happened, and some keys end in a word found at run time. */
  private static String base(String key) {
    return key.replaceAll("\\.todo$", "")
        .replaceAll("^(codes\\.(edit|done)\\.|missing\\.)\\w+$", "$1");
  }

  private static String code(Path messages) throws IOException {
    Path packageFolder =
        MODULE
            .resolve("src/main/java")
            .resolve(MODULE.resolve("src/main/resources").relativize(messages.getParent()));
    List<Path> files;
    try (Stream<Path> list = Files.list(packageFolder)) {
      files = list.filter(path -> path.toString().endsWith(".java")).toList();
    }
    return files.stream().map(MessageKeysTest::read).collect(Collectors.joining());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
