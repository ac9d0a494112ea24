package org.manicule.checks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** One {@code messages.properties}. */
record TextFile(Path path, TreeMap<String, String> texts, Set<String> twice) {

  static TextFile read(Path path) {
    Set<String> twice = new java.util.TreeSet<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
              twice.add(key.toString());
            }
            return super.put(key, value);
          }
        };
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeMap<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return new TextFile(path, texts, twice);
  }

  /** What is wrong with single texts, each as a line to paste where it can be mended so. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    twice.forEach(key -> faults.add(path + " has the key twice: " + key));
    texts.forEach(
        (key, text) -> {
          if (hasLonelyQuote(text)) {
            faults.add(path + ": " + key + "=" + text.replace("'", "''"));
          }
          try {
            new MessageFormat(text);
          } catch (IllegalArgumentException e) {
            faults.add(path + ": " + key + " cannot be filled in: " + e.getMessage());
          }
        });
    return faults;
  }

  /** A single quote that does not quote a brace would vanish, and braces after it stay unfilled. */
  private static boolean hasLonelyQuote(String text) {
    return text.replace("''", "").replaceAll("'[{}]+'", "").contains("'");
  }
}
