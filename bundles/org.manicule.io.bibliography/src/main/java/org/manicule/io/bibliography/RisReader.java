package org.manicule.io.bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.io.bibliography.Entry.Part;

/** Reads RIS: one line for each fact, with a mark of two letters before it. */
final class RisReader {
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");

  private final Entries entries;
  private @Nullable Entry entry;
  private String mark = "";
  private final StringBuilder value = new StringBuilder();
  private String key = "";
  private int start;
  private String firstPage = "";

  private RisReader(Entries entries) {
    this.entries = entries;
  }

  static boolean accepts(String text) {
    return Pattern.compile("(?m)^TY {1,2}- ").matcher(text).find();
  }

  static Entries read(String text, String fileName) {
    RisReader reader = new RisReader(new Entries(fileName));
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1);
    }
    reader.endFact();
    if (reader.entry != null) {
      reader.entries.warn(reader.start, "issue.ris.open");
      reader.endEntry();
    }
    return reader.entries;
  }

  private void line(String line, int number) {
    Matcher matcher = LINE.matcher(line.stripTrailing());
    if (!matcher.matches()) {
      // A long fact goes on in the next line.
      value.append(line.isBlank() ? "" : " " + line.strip());
      return;
    }
    endFact();
    mark = matcher.group(1);
    value.setLength(0);
    value.append(matcher.group(2) == null ? "" : matcher.group(2));
    if (mark.equals("TY")) {
      if (entry != null) {
        entries.warn(start, "issue.ris.open");
        endEntry();
      }
      start = number;
      entry = entries.make("", number, value.toString().strip());
    } else if (mark.equals("ER")) {
      endEntry();
    }
  }

  private void endFact() {
    Entry into = entry;
    String text = value.toString().strip();
    if (into == null || text.isEmpty()) {
      return;
    }
    switch (mark) {
      case "AU", "A1" -> into.authors().add(Person.written(text));
      case "ED", "A2", "A3" -> into.editors().add(Person.written(text));
      case "TI", "T1", "CT" -> into.set(Part.TITLE, text);
      case "T2", "JO", "JF", "BT" -> into.set(Part.PUBLICATION, text);
      case "PY", "Y1", "DA" -> into.setDate(text);
      case "VL" -> into.set(Part.VOLUME, text);
      case "IS" -> into.set(Part.ISSUE, text);
      case "SP" -> firstPage = text;
      case "EP" -> into.set(Part.PAGES, firstPage.isEmpty() ? text : firstPage + "–" + text);
      case "PB" -> into.set(Part.PUBLISHER, text);
      case "DO" -> into.setDoi(text);
      case "UR" -> {
        into.set(Part.URL, text);
        into.setDoi(text.contains("doi.org/") ? text : "");
      }
      case "L1", "L4" -> into.addFile(Decoded.path(text));
      case "ID" -> key = text;
      default -> {}
    }
  }

  private void endEntry() {
    Entry read = entry;
    if (read != null) {
      read.set(Part.PAGES, firstPage);
      entries.add(read.withKey(key));
    }
    entry = null;
    key = "";
    firstPage = "";
    value.setLength(0);
  }
}
