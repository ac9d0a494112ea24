package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.io.bibliography.Entry.Part;

/**
 * Reads BibTeX and BibLaTeX. An entry in which braces do not close costs that entry only: the next
 * one begins at a line that starts like an entry.
 */
final class BibtexReader {
  private static final Pattern START = Pattern.compile("@([A-Za-z]+)\\s*([{(])");
  private static final Pattern LINE_START = Pattern.compile("(?m)^[ \t]*@[A-Za-z]+\\s*[{(]");

  private final String text;
  private final Entries entries;
  private final Map<String, String> words = new HashMap<>();
  private int at;
  private int limit;

  private BibtexReader(String text, String fileName) {
    this.text = text;
    this.entries = new Entries(fileName);
  }

  static boolean accepts(String text) {
    return LINE_START.matcher(text).find();
  }

  static Entries read(String text, String fileName) {
    BibtexReader reader = new BibtexReader(text, fileName);
    reader.read();
    return reader.entries;
  }

  private void read() {
    Matcher start = START.matcher(text);
    while (start.find(at)) {
      String type = start.group(1).toLowerCase(Locale.ROOT);
      at = start.end();
      limit = nextEntry(at);
      try {
        switch (type) {
          case "comment", "preamble" -> at = limit;
          case "string" -> string();
          default -> entry(type, start.start());
        }
      } catch (Unclosed e) {
        entries.warn(line(start.start()), "issue.bib.open", firstWord(start.end()));
        at = limit;
      }
    }
  }

  /** Where the next entry begins at the latest. */
  private int nextEntry(int from) {
    Matcher next = LINE_START.matcher(text);
    return next.find(from) ? next.start() : text.length();
  }

  private int line(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  private String firstWord(int from) {
    int end = from;
    while (end < text.length() && ",\n}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end).strip();
  }

  /** Something does not end before the next entry begins. */
  private static final class Unclosed extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private void string() throws Unclosed {
    String name = until("=").strip().toLowerCase(Locale.ROOT);
    words.put(name, value());
  }

  private void entry(String type, int start) throws Unclosed {
    String key = until(",}").strip();
    Map<String, String> fields = new HashMap<>();
    while (text.charAt(at - 1) != '}') {
      skipBlanks();
      if (peek() == '}' || peek() == ')') {
        at++;
        break;
      }
      String name = until("=").strip().toLowerCase(Locale.ROOT);
      fields.putIfAbsent(name, value());
      skipBlanks();
      if (peek() == ',') {
        at++;
      } else if (peek() == '}' || peek() == ')') {
        at++;
        break;
      } else {
        throw new Unclosed();
      }
    }
    entries.add(made(entries.make(key, line(start), type), fields));
  }

  private char peek() throws Unclosed {
    if (at >= limit) {
      throw new Unclosed();
    }
    return text.charAt(at);
  }

  private void skipBlanks() {
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** What stands before one of some signs; the reader goes behind it. */
  private String until(String signs) throws Unclosed {
    int start = at;
    while (signs.indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at++);
  }

  private String value() throws Unclosed {
    StringBuilder value = new StringBuilder();
    do {
      skipBlanks();
      char c = peek();
      if (c == '{') {
        at++;
        value.append(group('}'));
      } else if (c == '"') {
        at++;
        value.append(group('"'));
      } else {
        value.append(word());
      }
      skipBlanks();
    } while (peek() == '#' && at++ >= 0);
    return value.toString();
  }

  /** What stands up to a sign that is in no braces of its own. */
  private String group(char end) throws Unclosed {
    int start = at;
    int depth = 0;
    while (depth > 0 || peek() != end) {
      char c = peek();
      if (c == '\\') {
        at++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth < 0) {
          throw new Unclosed();
        }
      }
      at++;
    }
    return text.substring(start, at++);
  }

  private String word() throws Unclosed {
    int start = at;
    while (",}#)".indexOf(peek()) < 0 && !Character.isWhitespace(peek())) {
      at++;
    }
    String word = text.substring(start, at);
    return words.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }

  private static Entry made(Entry entry, Map<String, String> fields) {
    people(fields.getOrDefault("author", "")).forEach(entry.authors()::add);
    people(fields.getOrDefault("editor", "")).forEach(entry.editors()::add);
    String subtitle = fields.getOrDefault("subtitle", "");
    String title = fields.getOrDefault("title", "");
    entry.set(Part.TITLE, Latex.text(subtitle.isEmpty() ? title : title + ": " + subtitle));
    for (String name :
        List.of("journal", "journaltitle", "booktitle", "eventtitle", "howpublished")) {
      entry.set(Part.PUBLICATION, Latex.text(fields.getOrDefault(name, "")));
    }
    for (String name : List.of("publisher", "institution", "school", "organization")) {
      entry.set(Part.PUBLISHER, Latex.text(fields.getOrDefault(name, "")));
    }
    entry.setDate(fields.getOrDefault("year", ""));
    entry.setDate(fields.getOrDefault("date", ""));
    entry.set(Part.VOLUME, Latex.text(fields.getOrDefault("volume", "")));
    entry.set(
        Part.ISSUE, Latex.text(fields.getOrDefault("number", fields.getOrDefault("issue", ""))));
    entry.set(
        Part.PAGES,
        Latex.text(fields.getOrDefault("pages", "")).replaceAll("(?<=\\d)-(?=\\d)", "–"));
    entry.set(Part.URL, plain(fields.getOrDefault("url", "")));
    entry.setDoi(plain(fields.getOrDefault("doi", "")));
    String url = entry.get(Part.URL);
    entry.setDoi(url.contains("doi.org/") ? url : "");
    files(fields.getOrDefault("file", "")).forEach(entry::addFile);
    return entry;
  }

  /** An address keeps its signs; only what LaTeX needs is taken away. */
  private static String plain(String latex) {
    return latex
        .replaceAll("\\\\url\\{([^}]*)}", "$1")
        .replaceAll("\\\\([_&%#~])", "$1")
        .replaceAll("[{}]", "");
  }

  /** Names are divided by "and" outside of braces; a name in braces is that of a body. */
  private static List<Person> people(String written) {
    List<Person> people = new ArrayList<>();
    for (String name : divided(written)) {
      String words = name.strip();
      if (words.isEmpty() || words.equals("others")) {
        continue;
      }
      boolean body = words.startsWith("{") && closing(words) == words.length() - 1;
      people.add(
          body
              ? Person.named(Latex.text(words))
              : Person.written(Latex.text(words).replace('\u00A0', ' ')));
    }
    return people;
  }

  private static List<String> divided(String written) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    String line = written.replaceAll("\\s+", " ");
    for (int i = 0; i < line.length(); i++) {
      depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && line.regionMatches(true, i, " and ", 0, 5)) {
        names.add(line.substring(start, i));
        start = i + 5;
        i += 3;
      }
    }
    names.add(line.substring(start));
    return names;
  }

  private static int closing(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      depth += words.charAt(i) == '{' ? 1 : words.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code Title:path:type;Title:path:type}, as JabRef and Zotero write it, or only paths. */
  private static List<String> files(String written) {
    List<String> files = new ArrayList<>();
    for (String one : written.split("(?<!\\\\);")) {
      String file = one.strip().replaceAll("\\\\([:;_&%#{}])", "$1").replace("\\\\", "\\");
      String[] parts = one.split("(?<!\\\\):", -1);
      boolean named = parts.length >= 3;
      String path = named ? one.substring(parts[0].length() + 1, one.lastIndexOf(':')) : file;
      files.add(named ? path.replaceAll("\\\\([:;_&%#{}])", "$1").replace("\\\\", "\\") : path);
    }
    return files;
  }
}
