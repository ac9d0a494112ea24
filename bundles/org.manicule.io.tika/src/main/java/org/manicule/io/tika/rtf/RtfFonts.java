package org.manicule.io.tika.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which encoding each font of a rich text document stands for. */
final class RtfFonts {
  private static final int SYMBOLS = 2;
  private static final Map<Integer, String> BY_NUMBER =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private final Set<Integer> symbols = new HashSet<>();
  private Charset standard = named("windows-1252");
  private int defining;

  /** The following definitions are about this font. */
  void define(int font) {
    defining = font;
  }

  void charset(int number) {
    String name = BY_NUMBER.get(number);
    if (name != null) {
      charsets.put(defining, named(name));
    } else if (number == SYMBOLS) {
      symbols.add(defining);
    }
  }

  void codePage(int number) {
    charsets.put(defining, codePageNamed(number));
  }

  /** The encoding of fonts that do not say their own. */
  void standardCodePage(int number) {
    standard = codePageNamed(number);
  }

  void standardMac() {
    standard = named("x-MacRoman");
  }

  Charset charsetOf(int font) {
    return charsets.getOrDefault(font, standard);
  }

  /** Whether the font holds signs in place of letters. */
  boolean isSymbolic(int font) {
    return symbols.contains(font);
  }

  private static Charset codePageNamed(int number) {
    return switch (number) {
      case 932 -> named("windows-31j");
      case 936 -> named("GBK");
      case 949 -> named("x-windows-949");
      case 950 -> named("Big5");
      case 10000 -> named("x-MacRoman");
      case 65001 -> StandardCharsets.UTF_8;
      default -> named(number < 1000 ? "IBM" + number : "windows-" + number);
    };
  }

  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
