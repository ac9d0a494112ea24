package org.manicule.io.survey.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.importing.SafeArchive;

/** What the numbers of an Excel workbook stand for, which only their formats tell. */
final class NumberStyles {

  /** What a number stands for. */
  enum Meaning {
    NUMBER,
    PERCENT,
    DAY,
    DAY_AND_TIME,
    TIME,
    PADDED
  }

  /**
   * How a cell's number is meant.
   *
   * @param meaning what it stands for
   * @param digits how many digits a padded number shows at least
   */
  record Style(Meaning meaning, int digits) {
    static final Style PLAIN = new Style(Meaning.NUMBER, 0);
  }

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Style> styles = new ArrayList<>();

  static NumberStyles of(SafeArchive archive, String part) throws IOException {
    NumberStyles styles = new NumberStyles();
    archive.read(part, styles::read);
    return styles;
  }

  /** The style of a cell by its number in the workbook. */
  Style get(int number) {
    return number >= 0 && number < styles.size() ? styles.get(number) : Style.PLAIN;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean cellStyles = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("numFmt") && !cellStyles) {
          codes.putIfAbsent(
              Xml.number(xml, "numFmtId", -1), Xml.attribute(xml, "formatCode", "General"));
        } else if (name.equals("cellXfs")) {
          cellStyles = true;
        } else if (name.equals("xf") && cellStyles) {
          styles.add(style(Xml.number(xml, "numFmtId", 0)));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        cellStyles = false;
      }
    }
  }

  private Style style(int id) {
    String code = codes.get(id);
    return code == null ? builtIn(id) : ofCode(code);
  }

  /** The formats that every workbook has without writing them down. */
  private static Style builtIn(int id) {
    if (id == 9 || id == 10) {
      return new Style(Meaning.PERCENT, 0);
    }
    if (id == 22) {
      return new Style(Meaning.DAY_AND_TIME, 0);
    }
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
      return new Style(Meaning.DAY, 0);
    }
    return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)
        ? new Style(Meaning.TIME, 0)
        : Style.PLAIN;
  }

  static Style ofCode(String code) {
    String bare = bare(code);
    if (bare.matches("0{2,}")) {
      return new Style(Meaning.PADDED, bare.length());
    }
    if (bare.contains("%")) {
      return new Style(Meaning.PERCENT, 0);
    }
    if (bare.startsWith("general") || bare.contains("0") || bare.contains("#")) {
      // A fraction of seconds is all that has digits and is a time.
      boolean seconds = bare.contains("ss.0") || bare.contains("ss,0");
      return seconds ? timeOrDay(bare) : Style.PLAIN;
    }
    return timeOrDay(bare);
  }

  private static Style timeOrDay(String bare) {
    boolean hours = bare.contains("h") || bare.contains("s");
    boolean minutes = hours || bare.contains("[m");
    boolean day = bare.contains("y") || bare.contains("d") || (bare.contains("m") && !minutes);
    if (day) {
      return new Style(hours ? Meaning.DAY_AND_TIME : Meaning.DAY, 0);
    }
    return minutes ? new Style(Meaning.TIME, 0) : Style.PLAIN;
  }

  /** The format of positive numbers without words, colours and conditions. */
  private static String bare(String code) {
    StringBuilder bare = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        continue;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '[') {
        int end = code.indexOf(']', i);
        String inside = end < 0 ? "" : code.substring(i + 1, end).toLowerCase(Locale.ROOT);
        bare.append(inside.matches("h+|m+|s+") ? "[" + inside : "");
        i = end < 0 ? code.length() : end;
      } else if (c == ';') {
        break;
      } else {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString().strip();
  }
}
