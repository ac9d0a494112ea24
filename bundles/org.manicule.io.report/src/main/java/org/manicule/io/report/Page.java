package org.manicule.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.manicule.api.project.ProjectData;

/** What all pages begin with, and how they look. */
final class Page {
  static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Page() {}

  /** Writes everything up to the start of the body. */
  static void head(Html html, String title, String style) throws IOException {
    html.trusted("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .trusted("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        // Nothing is ever loaded or run, whatever a source may say.
        .trusted("<meta http-equiv=\"Content-Security-Policy\" ")
        .trusted("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .element("title", title)
        .trusted("\n<style>\n" + style + "</style>\n</head>\n<body>\n");
  }

  /** The style sheet. */
  static String style() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IOException("report.css is missing from the bundle");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Says whose codings a page is about.
   *
   * @param key begins the keys of the words for all coders and for one
   */
  static String whose(String key, ProjectData project) {
    return project
        .onlyCoder()
        .map(coder -> Messages.text(key + ".one", coder.name()))
        .orElseGet(() -> Messages.text(key + ".all"));
  }
}
