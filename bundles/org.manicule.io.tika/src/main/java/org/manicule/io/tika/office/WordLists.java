package org.manicule.io.tika.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.SafeArchive;
import org.manicule.api.importing.SafeXml;

/** The lists of a Word document. Lists of one make share their counting, as in Word. */
final class WordLists {
  private final Map<String, Numbering> makes = new HashMap<>();
  private final Map<String, Numbering> lists = new HashMap<>();

  static WordLists of(SafeArchive parts) throws IOException, XMLStreamException {
    WordLists lists = new WordLists();
    try (InputStream in = parts.open("word/numbering.xml")) {
      if (parts.has("word/numbering.xml")) {
        lists.read(SafeXml.reader(in));
      }
    }
    return lists;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("abstractNum")) {
          makes.put(Word.attribute(xml, "abstractNumId", ""), readMake(xml));
        } else if (xml.getLocalName().equals("num")) {
          String id = Word.attribute(xml, "numId", "");
          lists.put(id, readList(xml));
        }
      }
    }
  }

  private static Numbering readMake(XMLStreamReader xml) throws XMLStreamException {
    Numbering make = new Numbering();
    int level = 0;
    while (!isEnd(xml, "abstractNum")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("lvl")) {
          level = Word.number(Word.attribute(xml, "ilvl", "0"), 0);
          make.define(level, new Numbering.Level("decimal", "", 1));
        } else {
          change(make, level, xml);
        }
      }
    }
    return make;
  }

  private static void change(Numbering make, int level, XMLStreamReader xml) {
    Numbering.Level old = make.definition(level);
    if (old == null) {
      return;
    }
    String value = Word.value(xml);
    switch (xml.getLocalName()) {
      case "numFmt" -> make.define(level, new Numbering.Level(value, old.pattern(), old.start()));
      case "lvlText" -> make.define(level, new Numbering.Level(old.style(), value, old.start()));
      case "start" -> make.restart(level, Word.number(value, 1));
      default -> {
        // looks only
      }
    }
  }

  private Numbering readList(XMLStreamReader xml) throws XMLStreamException {
    Numbering list = new Numbering();
    int level = 0;
    while (!isEnd(xml, "num")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String value = Word.value(xml);
        switch (xml.getLocalName()) {
          case "abstractNumId" -> list = makes.getOrDefault(value, list);
          case "lvlOverride" -> {
            level = Word.number(Word.attribute(xml, "ilvl", "0"), 0);
            list = ownCounting(list);
          }
          case "startOverride" -> list.restart(level, Word.number(value, 1));
          default -> {
            // looks only
          }
        }
      }
    }
    return list;
  }

  /** A list that overrides its make counts for itself. */
  private static Numbering ownCounting(Numbering make) {
    Numbering own = new Numbering();
    for (int level = 0; level < Numbering.MOST_LEVELS; level++) {
      Numbering.Level definition = make.definition(level);
      if (definition != null) {
        own.define(level, definition);
      }
    }
    return own;
  }

  private static boolean isEnd(XMLStreamReader xml, String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** The list with an id, or null; {@code 0} means no list. */
  @Nullable Numbering list(@Nullable String id) {
    return id == null ? null : lists.get(id);
  }
}
