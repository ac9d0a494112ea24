package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A key with the modifiers held down.
 *
 * @param modifiers what is held down
 * @param key a single character in upper case, or a name such as {@code Left}, {@code F2}
 */
public record KeyStroke(Set<Modifier> modifiers, String key) {
  /** Names of keys that stand for no character. */
  public static final List<String> NAMED =
      List.of(
          "Left",
          "Right",
          "Up",
          "Down",
          "Home",
          "End",
          "PgUp",
          "PgDn",
          "Ins",
          "Del",
          "Backspace",
          "Enter",
          "Esc",
          "Tab",
          "Space",
          "F1",
          "F2",
          "F3",
          "F4",
          "F5",
          "F6",
          "F7",
          "F8",
          "F9",
          "F10",
          "F11",
          "F12");

  private static final List<String> CARET_KEYS =
      List.of("Left", "Right", "Up", "Down", "Home", "End", "Ins", "Del", "Backspace");
  private static final List<String> CLIPBOARD_KEYS = List.of("A", "C", "V", "X");

  /** What can be held down, in the order in which it is written. */
  public enum Modifier {
    /** Ctrl; Command on a Mac. */
    CTRL("Ctrl"),
    /** Alt; Option on a Mac. */
    ALT("Alt"),
    /** Shift. */
    SHIFT("Shift");

    private final String word;

    Modifier(String word) {
      this.word = word;
    }
  }

  /** Copies the set and brings the key into its one form. */
  public KeyStroke {
    modifiers = Set.copyOf(modifiers);
    key = named(key).orElse(key.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> named(String key) {
    return NAMED.stream().filter(name -> name.equalsIgnoreCase(key)).findFirst();
  }

  /**
   * Reads {@code Ctrl+Shift+K}, {@code F2}, {@code Ctrl++}.
   *
   * @return empty when the text names no key
   */
  public static Optional<KeyStroke> parse(String text) {
    String written = text.strip();
    int split = Math.max(0, written.lastIndexOf('+', written.length() - 2) + 1);
    String key = written.substring(split);
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    String before = split == 0 ? "" : written.substring(0, split - 1);
    for (String word : before.isEmpty() ? new String[0] : before.split("\\+")) {
      Optional<Modifier> modifier =
          Arrays.stream(Modifier.values())
              .filter(each -> each.word.equalsIgnoreCase(word.strip()))
              .findFirst();
      if (modifier.isEmpty()) {
        return Optional.empty();
      }
      modifiers.add(modifier.get());
    }
    boolean isKey = named(key).isPresent() || key.codePointCount(0, key.length()) == 1;
    return isKey ? Optional.of(new KeyStroke(modifiers, key)) : Optional.empty();
  }

  /** Reads several, separated by blanks; what names no key is left out. */
  public static List<KeyStroke> parseAll(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .flatMap(word -> parse(word).stream())
        .distinct()
        .toList();
  }

  /** Several as {@link #parseAll} reads them. */
  public static String asText(List<KeyStroke> strokes) {
    return String.join(" ", strokes.stream().map(KeyStroke::asText).toList());
  }

  /** The stroke as it is written on a keyboard: {@code Ctrl+Shift+K}. */
  public String asText() {
    List<String> words = new ArrayList<>();
    for (Modifier modifier : Modifier.values()) {
      if (modifiers.contains(modifier)) {
        words.add(modifier.word);
      }
    }
    words.add(key);
    return String.join("+", words);
  }

  /** Whether it is a character without Ctrl and Alt, which lists jump by. */
  public boolean isPlainCharacter() {
    boolean plain = !modifiers.contains(Modifier.CTRL) && !modifiers.contains(Modifier.ALT);
    return plain && key.codePointCount(0, key.length()) == 1;
  }

  /** Whether it is Esc alone, which the focused widget has first. */
  public boolean isEscape() {
    return modifiers.isEmpty() && key.equals("Esc");
  }

  /**
   * Whether this is what somebody types or moves with in a field for text: characters, the keys
   * that move the caret or delete, and those of the clipboard. Such keys belong to the field.
   */
  public boolean belongsToTextField() {
    if (modifiers.contains(Modifier.ALT)) {
      return false;
    }
    if (modifiers.contains(Modifier.CTRL)) {
      return CARET_KEYS.contains(key) || CLIPBOARD_KEYS.contains(key);
    }
    return !key.matches("F[0-9]+");
  }
}
