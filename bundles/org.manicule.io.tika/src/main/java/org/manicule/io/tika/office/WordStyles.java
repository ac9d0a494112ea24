package org.manicule.io.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.SafeArchive;
import org.manicule.api.importing.SafeXml;

/** The paragraph styles of a Word document: which are headings, lists or bold. */
final class WordStyles {
  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String language;

  /** What a style says itself; the rest comes from the style it is based on. */
  private static final class Style {
    String name = "";
    @Nullable String basedOn;
    @Nullable Integer outline;
    @Nullable String list;
    int listLevel;
    @Nullable Boolean bold;
  }

  static WordStyles of(SafeArchive parts) throws IOException, XMLStreamException {
    WordStyles styles = new WordStyles();
    try (InputStream in = parts.open("word/styles.xml")) {
      if (parts.has("word/styles.xml")) {
        styles.read(SafeXml.reader(in));
      }
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Style style = new Style();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String value = Word.value(xml);
      switch (xml.getLocalName()) {
        case "style" -> {
          style = new Style();
          styles.put(Word.attribute(xml, "styleId", ""), style);
        }
        case "name" -> style.name = value.toLowerCase(Locale.ROOT);
        case "basedOn" -> style.basedOn = value;
        case "outlineLvl" -> style.outline = Word.number(value, 9);
        case "numId" -> style.list = value;
        case "ilvl" -> style.listLevel = Word.number(value, 0);
        case "b" -> style.bold = Word.isOn(value);
        case "lang" -> language = language != null || value.isEmpty() ? language : value;
        default -> {
          // nothing that matters to the text
        }
      }
    }
  }

  /** The language that the document is written in unless it says otherwise. */
  @Nullable String language() {
    return language;
  }

  /** Depth of a heading style, or 0 for a style of running text. */
  int headingLevel(@Nullable String id) {
    return inherited(id, style -> Optional.ofNullable(ownLevel(style))).orElse(0);
  }

  private static @Nullable Integer ownLevel(Style style) {
    if (style.name.equals("title")) {
      return 1;
    }
    if (style.outline != null) {
      return style.outline < 9 ? style.outline + 1 : 0;
    }
    return style.name.matches("heading [1-9]") ? style.name.charAt(8) - '0' : null;
  }

  /** The list that paragraphs of a style belong to, or null. */
  @Nullable String list(@Nullable String id) {
    return inherited(id, style -> Optional.ofNullable(style.list)).orElse(null);
  }

  int listLevel(@Nullable String id) {
    return inherited(id, style -> Optional.ofNullable(style.list).map(list -> style.listLevel))
        .orElse(0);
  }

  boolean isBold(@Nullable String id) {
    return inherited(id, style -> Optional.ofNullable(style.bold)).orElse(false);
  }

  /** What the style itself says, or else the nearest one that it is based on. */
  private <T> Optional<T> inherited(@Nullable String id, Function<Style, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    String current = id;
    while (current != null && seen.add(current) && styles.containsKey(current)) {
      Style style = Objects.requireNonNull(styles.get(current));
      Optional<T> own = property.apply(style);
      if (own.isPresent()) {
        return own;
      }
      current = style.basedOn;
    }
    return Optional.empty();
  }
}
