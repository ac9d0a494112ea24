package org.manicule.io.bibliography;

import java.text.Normalizer;
import java.util.Map;

/** Turns the way in which BibTeX writes letters into letters. */
final class Latex {
  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('`', "\u0300"),
          Map.entry('\'', "\u0301"),
          Map.entry('^', "\u0302"),
          Map.entry('~', "\u0303"),
          Map.entry('=', "\u0304"),
          Map.entry('u', "\u0306"),
          Map.entry('.', "\u0307"),
          Map.entry('"', "\u0308"),
          Map.entry('r', "\u030A"),
          Map.entry('H', "\u030B"),
          Map.entry('v', "\u030C"),
          Map.entry('d', "\u0323"),
          Map.entry('c', "\u0327"),
          Map.entry('k', "\u0328"),
          Map.entry('b', "\u0331"));
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("ng", "ŋ"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textellipsis", "…"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textunderscore", "_"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("copyright", "©"),
          Map.entry("pounds", "£"),
          Map.entry("euro", "€"),
          Map.entry("texteuro", "€"),
          Map.entry("textsection", "§"));

  private final String latex;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private Latex(String latex) {
    this.latex = latex;
  }

  /** The text that is meant. */
  static String text(String latex) {
    if (latex.indexOf('\\') < 0
        && latex.indexOf('{') < 0
        && latex.indexOf('}') < 0
        && latex.indexOf('~') < 0
        && latex.indexOf('-') < 0
        && latex.indexOf('`') < 0
        && latex.indexOf('\'') < 0) {
      return latex.strip();
    }
    Latex reader = new Latex(latex);
    reader.read();
    return Normalizer.normalize(reader.text, Normalizer.Form.NFC).strip();
  }

  private void read() {
    while (at < latex.length()) {
      char c = latex.charAt(at++);
      switch (c) {
        case '{', '}', '$' -> {}
        case '~' -> text.append('\u00A0');
        case '-' -> dashes();
        case '`', '\'' -> quotes(c);
        case '\\' -> command();
        default -> text.append(c);
      }
    }
  }

  private void dashes() {
    int count = 1 + following('-', 2);
    text.append(count == 1 ? "-" : count == 2 ? "–" : "—");
  }

  private void quotes(char c) {
    boolean two = following(c, 1) == 1;
    text.append(c == '`' ? (two ? "“" : "‘") : (two ? "”" : "'"));
  }

  private int following(char c, int most) {
    int count = 0;
    while (count < most && at < latex.length() && latex.charAt(at) == c) {
      at++;
      count++;
    }
    return count;
  }

  private void command() {
    if (at >= latex.length()) {
      return;
    }
    String name = name();
    char first = name.charAt(0);
    boolean accent = name.length() == 1 && ACCENTS.containsKey(first);
    if (accent && (!Character.isLetter(first) || takesArgument())) {
      accent(ACCENTS.getOrDefault(first, ""));
    } else if (LETTERS.containsKey(name)) {
      text.append(LETTERS.get(name));
    } else if (!Character.isLetter(first)) {
      // An escaped sign; a break of the line is a blank.
      text.append(first == '\\' || first == ' ' ? ' ' : first);
    }
    // Other commands say how words look; the words follow in braces.
  }

  private String name() {
    int start = at;
    while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
      return latex.substring(start, at);
    }
    int end = at;
    while (at < latex.length() && latex.charAt(at) == ' ') {
      at++;
    }
    return latex.substring(start, end);
  }

  private boolean takesArgument() {
    return at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at - 1) == ' ');
  }

  /** Puts an accent on the next letter, in braces or not. */
  private void accent(String mark) {
    while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')) {
      at++;
    }
    if (at >= latex.length() || latex.charAt(at) == '}') {
      return;
    }
    if (latex.charAt(at) == '\\' && at + 1 < latex.length()) {
      at++;
      String letter = name();
      // The dot gives way to the accent.
      String plain =
          letter.equals("i") || letter.equals("j") ? letter : LETTERS.getOrDefault(letter, letter);
      text.append(plain).append(mark);
    } else {
      int end = latex.offsetByCodePoints(at, 1);
      text.append(latex, at, end).append(mark);
      at = end;
    }
  }
}
