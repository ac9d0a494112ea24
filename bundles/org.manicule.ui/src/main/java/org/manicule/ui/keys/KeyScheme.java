package org.manicule.ui.keys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.manicule.ui.api.Command;
import org.manicule.ui.words.Words;

/**
 * Keys as another program has them. They come before the keys that the commands bring themselves,
 * which go on working.
 *
 * @param id as the settings name it
 * @param name as the researcher chooses it
 * @param about what it follows and what it does not
 * @param keys keys by command id
 */
public record KeyScheme(String id, String name, String about, Map<String, List<KeyStroke>> keys) {
  private static final Words WORDS = Words.beside(KeyScheme.class);

  /** Copies the map. */
  public KeyScheme {
    keys = Map.copyOf(keys);
  }

  /** The program's own keys. */
  public static KeyScheme own() {
    return new KeyScheme(
        "manicule", WORDS.get("scheme.manicule"), WORDS.get("scheme.manicule.about"), Map.of());
  }

  /** All schemes there are, the program's own first. */
  public static List<KeyScheme> all() {
    return List.of(
        own(),
        new KeyScheme(
            "maxqda",
            WORDS.get("scheme.maxqda"),
            WORDS.get("scheme.maxqda.about"),
            read("maxqda.properties")),
        new KeyScheme(
            "qualcoder",
            WORDS.get("scheme.qualcoder"),
            WORDS.get("scheme.qualcoder.about"),
            read("qualcoder.properties")));
  }

  /** The scheme of that id; the program's own when there is none. */
  public static KeyScheme of(String id) {
    return all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseGet(KeyScheme::own);
  }

  private static Map<String, List<KeyStroke>> read(String file) {
    Properties read = new Properties();
    try (InputStream in = KeyScheme.class.getResourceAsStream(file)) {
      read.load(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.stringPropertyNames().stream()
        .collect(Collectors.toMap(id -> id, id -> KeyStroke.parseAll(read.getProperty(id, ""))));
  }

  /** The keys of a command: first those of the scheme, then its own. */
  List<KeyStroke> keys(Command command) {
    List<KeyStroke> strokes = new ArrayList<>(keys.getOrDefault(command.id(), List.of()));
    KeyStroke.parseAll(command.keys()).stream()
        .filter(own -> !strokes.contains(own))
        .forEach(strokes::add);
    return List.copyOf(strokes);
  }
}
