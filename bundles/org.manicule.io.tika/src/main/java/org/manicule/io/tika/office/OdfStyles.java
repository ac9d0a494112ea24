package org.manicule.io.tika.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text: which are titles or bold, and how lists are numbered. */
final class OdfStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Numbering> lists = new HashMap<>();
  private @Nullable Style style;
  private @Nullable Numbering list;
  private int listLevel;
  private @Nullable String language;

  /** What a style says itself; the rest comes from its parent. */
  private static final class Style {
    @Nullable String parent;
    @Nullable String list;
    @Nullable Boolean bold;
    boolean isDefault;
  }

  /** Takes notice of the start of any element in a part that holds styles. */
  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "style", "default-style" -> define(xml, name.equals("default-style"));
      case "text-properties" -> textProperties(xml);
      case "list-style", "outline-style" -> {
        list = new Numbering();
        lists.put(Word.attribute(xml, "name", ""), list);
      }
      case "list-level-style-bullet", "list-level-style-image" -> level(xml, "bullet");
      case "list-level-style-number", "outline-level-style" -> level(xml, "number");
      default -> {
        // looks only
      }
    }
  }

  private void define(XMLStreamReader xml, boolean isDefault) {
    Style defined = new Style();
    defined.parent = attributeOrNull(xml, "parent-style-name");
    defined.list = attributeOrNull(xml, "list-style-name");
    defined.isDefault = isDefault && Word.attribute(xml, "family", "").equals("paragraph");
    styles.put(isDefault ? "" : Word.attribute(xml, "name", ""), defined);
    style = defined;
  }

  private void textProperties(XMLStreamReader xml) {
    if (style == null) {
      return;
    }
    String weight = attributeOrNull(xml, "font-weight");
    if (weight != null) {
      style.bold = weight.equals("bold") || weight.matches("[6-9]00");
    }
    String spoken = attributeOrNull(xml, "language");
    String country = Word.attribute(xml, "country", "none");
    if (style.isDefault && spoken != null && spoken.matches("[a-z]{2,3}")) {
      language = country.matches("[A-Z]{2}") ? spoken + "-" + country : spoken;
    }
  }

  private void level(XMLStreamReader xml, String kind) {
    if (list == null) {
      return;
    }
    listLevel = Word.number(Word.attribute(xml, "level", "1"), 1) - 1;
    String format = Word.attribute(xml, "num-format", "");
    String style = kind.equals("bullet") ? kind : numberStyle(format);
    int levels = Word.number(Word.attribute(xml, "display-levels", "1"), 1);
    StringBuilder pattern = new StringBuilder(Word.attribute(xml, "num-prefix", ""));
    for (int i = Math.max(0, listLevel - levels + 1); i <= Math.min(listLevel, 8); i++) {
      pattern.append(i > Math.max(0, listLevel - levels + 1) ? "." : "").append('%').append(i + 1);
    }
    pattern.append(Word.attribute(xml, "num-suffix", ""));
    int start = Word.number(Word.attribute(xml, "start-value", "1"), 1);
    list.define(listLevel, new Numbering.Level(style, pattern.toString(), start));
  }

  private static String numberStyle(String format) {
    return switch (format) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  private static @Nullable String attributeOrNull(XMLStreamReader xml, String name) {
    String value = Word.attribute(xml, name, "");
    return value.isEmpty() ? null : value;
  }

  @Nullable String language() {
    return language;
  }

  /** A fresh list of a style, counting from its start; without style its items bear bullets. */
  Numbering newList(@Nullable String name) {
    Numbering defined = name == null ? null : lists.get(name);
    Numbering fresh = new Numbering();
    for (int i = 0; i < Numbering.MOST_LEVELS; i++) {
      Numbering.Level definition = defined == null ? null : defined.definition(i);
      fresh.define(i, definition != null ? definition : new Numbering.Level("bullet", "", 1));
    }
    return fresh;
  }

  /** The list style that a paragraph style brings along, or null. */
  @Nullable String listOf(@Nullable String name) {
    Style found = name == null ? null : styles.get(name);
    return found == null ? null : found.list;
  }

  /** Whether a style is, or is derived from, the style of titles. */
  boolean isTitle(@Nullable String name) {
    Set<String> seen = new HashSet<>();
    for (String current = name; current != null && seen.add(current); current = parent(current)) {
      if (current.equals("Title")) {
        return true;
      }
    }
    return false;
  }

  /** Whether text in a style is bold; null when the style does not say. */
  @Nullable Boolean isBold(@Nullable String name) {
    Set<String> seen = new HashSet<>();
    for (String current = name; current != null && seen.add(current); current = parent(current)) {
      Style found = styles.get(current);
      if (found != null && found.bold != null) {
        return found.bold;
      }
    }
    return null;
  }

  private @Nullable String parent(String name) {
    Style found = styles.get(name);
    return found == null ? null : found.parent;
  }
}
