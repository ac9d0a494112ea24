package org.manicule.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person found in a document by reading it. In keys of documents that stand here, {@code
 * @words} is the place of these words ({@code #2} of their second occurrence, {@code \t} for a tab, {@code …} from one to
 * the end of the other). In keys of other people's documents, words are hashes.
 */
final class Key {
  private final String text;
  private final boolean hashed;
  private final Map<String, Set<List<String>>> lines = new LinkedHashMap<>();
  private String recogniser = "";

  private Key(String text, List<String> written) {
    this.text = text;
    this.hashed = written.contains("# words are hashes");
    for (String line : written) {
      if (line.startsWith("# recogniser: ")) {
        recogniser = line.substring(14);
      } else if (!line.startsWith("#") && !line.isBlank()) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        if (fields.size() == 1) {
          lines.computeIfAbsent(fields.get(0), a -> new LinkedHashSet<>()); // there is none
          continue;
        }
        List<String> values = fields.subList(1, fields.size()).stream().map(this::place).toList();
        lines.computeIfAbsent(fields.get(0), a -> new LinkedHashSet<>()).add(values);
      }
    }
  }

  static Key of(Path file, String text) {
    try {
      return new Key(text, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String recogniser() {
    return recogniser;
  }

  Set<String> aspects() {
    return lines.keySet();
  }

  Set<List<String>> of(String aspect) {
    return lines.getOrDefault(aspect, Set.of());
  }

  private String place(String field) {
    if (!field.startsWith("@")) {
      return field;
    }
    String words = field.substring(1).replace("\\t", "\t");
    int gap = words.indexOf('…');
    if (gap < 0) {
      return String.valueOf(position(words));
    }
    int start = position(words.substring(0, gap));
    String last = words.substring(gap + 1);
    int end = text.indexOf(last, start);
    return start + "-" + (end + last.length());
  }

  private int position(String words) {
    int number = 1;
    String wanted = words;
    if (words.matches(".*#\\d")) {
      number = words.charAt(words.length() - 1) - '0';
      wanted = words.substring(0, words.length() - 2);
    }
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.indexOf(wanted, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
    }
    return at;
  }

  /** What was found in the form of this key. */
  List<String> inItsForm(List<String> fields) {
    return hashed ? fields.stream().map(Key::hash).toList() : fields;
  }

  /** Places, spans and dates stay as they are. */
  static String hash(String field) {
    if (field.isEmpty() || field.matches("[\\d-]+")) {
      return field;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(field.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
