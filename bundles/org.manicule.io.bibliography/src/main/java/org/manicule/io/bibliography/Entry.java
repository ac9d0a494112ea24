package org.manicule.io.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry while it is read, whatever the format. */
final class Entry {
  private static final Pattern DOI =
      Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>{}|\\\\^]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");

  /** What may be known of an entry. */
  enum Part {
    TITLE,
    PUBLICATION,
    PUBLISHER,
    VOLUME,
    ISSUE,
    PAGES,
    YEAR,
    URL
  }

  private String key;
  private final int line;
  private final String type;
  private final List<Person> authors = new ArrayList<>();
  private final List<Person> editors = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Map<Part, String> parts = new EnumMap<>(Part.class);
  private String doi = "";

  /**
   * An entry.
   *
   * @param key its name in the bibliography; may be empty
   * @param line where it begins
   * @param type what it is, in the researcher's words
   */
  Entry(String key, int line, String type) {
    this.key = key;
    this.line = line;
    this.type = type;
  }

  String key() {
    return key;
  }

  /** The same entry, whose name came late. */
  Entry withKey(String name) {
    key = name;
    return this;
  }

  int line() {
    return line;
  }

  String type() {
    return type;
  }

  List<Person> authors() {
    return authors;
  }

  List<Person> editors() {
    return editors;
  }

  /** Those who are named first: the authors, else the editors. */
  List<Person> makers() {
    return authors.isEmpty() ? editors : authors;
  }

  List<String> files() {
    return files;
  }

  String doi() {
    return doi;
  }

  String get(Part part) {
    return parts.getOrDefault(part, "");
  }

  /** Sets what is known unless it is known already; blank texts say nothing. */
  void set(Part part, String text) {
    String words = text.replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      parts.putIfAbsent(part, words);
    }
  }

  /** Takes the year out of a date, however it is written. */
  void setDate(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.find()) {
      set(Part.YEAR, year.group(1));
    }
  }

  /** Takes a DOI out of a text that may be an address. */
  void setDoi(String text) {
    if (doi.isEmpty()) {
      doi = doiIn(text);
    }
  }

  /** A file by its path, as any system writes it. */
  void addFile(String path) {
    String name = path.strip().replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1);
    if (!name.isEmpty()) {
      files.add(name);
    }
  }

  /** The first DOI in a text, in lower case; empty when there is none. */
  static String doiIn(String text) {
    Matcher matcher = DOI.matcher(text);
    return matcher.find() ? tidy(matcher.group()) : "";
  }

  /** All DOIs in a text. */
  static List<String> doisIn(String text) {
    return DOI.matcher(text).results().map(found -> tidy(found.group())).toList();
  }

  private static String tidy(String doi) {
    String tidy = doi.toLowerCase(Locale.ROOT).replaceFirst("[.,;:'\u201d\u2019]+$", "");
    // A bracket belongs to the sentence around it unless it opens in the DOI.
    while (tidy.endsWith(")") && tidy.chars().filter(c -> c == '(').count() < closing(tidy)) {
      tidy = tidy.substring(0, tidy.length() - 1);
    }
    return tidy;
  }

  private static long closing(String doi) {
    return doi.chars().filter(c -> c == ')').count();
  }
}
