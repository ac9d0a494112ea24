package org.manicule.io.survey.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.importing.SafeArchive;

/** The texts of an Excel workbook, which its cells refer to by number. */
final class SharedStrings {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();
  private long characters;

  static SharedStrings of(SafeArchive archive, String part) throws IOException {
    SharedStrings strings = new SharedStrings();
    archive.read(part, xml -> strings.read(xml, archive.fileName()));
    return strings;
  }

  private void read(XMLStreamReader xml, String fileName) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        String text = richText(xml);
        characters += text.length();
        if (characters > Limits.CHARACTERS) {
          throw Messages.problem("too.long", fileName);
        }
        texts.add(text);
      }
    }
  }

  /** The text of a number; empty when there is none. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : "";
  }

  /** The words of a text in pieces, without the hints on how to read them aloud. */
  static String richText(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(Xml.text(xml));
          case "rPh" -> Xml.skip(xml);
          default -> depth++;
        }
      }
    }
    return unescaped(text.toString());
  }

  /** Characters that XML does not allow are written as {@code _x000D_}. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
