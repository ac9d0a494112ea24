package org.manicule.benchmarks.imports.made;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.IntFunction;

/** Writes texts as web pages. */
final class MadePage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final int PARAGRAPHS = 8;

  private MadePage() {}

  /** A page with one article. */
  static String article(String title, String text) {
    StringBuilder page = begin(title);
    page.append("<h1>").append(escaped(title)).append("</h1>\n");
    paragraphs(page, text);
    return end(page);
  }

  /** A page of one text after the other, until it has so many characters. */
  static String ofLength(String title, IntFunction<String> texts, int characters) {
    StringBuilder page = begin(title);
    page.append("<h1>").append(escaped(title)).append("</h1>\n");
    for (int i = 0; page.length() < characters; i++) {
      paragraphs(page, texts.apply(i));
    }
    return end(page);
  }

  /** A page of posts with their titles and dates, until it has so many characters. */
  static String archive(String title, IntFunction<String> texts, int characters) {
    StringBuilder page = begin(title);
    LocalDate day = LocalDate.of(2021, 5, 3);
    for (int text = 0; page.length() < characters; text++) {
      String[] paragraphs = texts.apply(text).strip().split("\n\n");
      for (int from = 0; from + PARAGRAPHS < paragraphs.length; from += PARAGRAPHS) {
        String words = paragraphs[from].split("[.?,]")[0];
        page.append("<h2>").append(escaped(words)).append("</h2>\n");
        page.append("<p>").append(DAY.format(day)).append("</p>\n");
        day = day.minusDays(3);
        for (int i = from + 1; i < from + PARAGRAPHS; i++) {
          page.append("<p>").append(escaped(paragraphs[i])).append("</p>\n");
        }
      }
    }
    return end(page);
  }

  private static StringBuilder begin(String title) {
    return new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>")
        .append(escaped(title))
        .append("</title><style>p{margin:1em}</style></head><body>\n");
  }

  private static void paragraphs(StringBuilder page, String text) {
    for (String paragraph : text.strip().split("\n\n")) {
      page.append("<p>").append(escaped(paragraph)).append("</p>\n");
    }
  }

  private static String end(StringBuilder page) {
    return page.append("</body></html>\n").toString();
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
