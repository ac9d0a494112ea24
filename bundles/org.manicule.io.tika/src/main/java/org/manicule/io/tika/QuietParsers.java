package org.manicule.io.tika;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the parsers from filling the log with warnings about every oddity of a file. What makes a
 * file unreadable is thrown, and shown to the researcher. The loggers are kept because their levels
 * go with them.
 */
final class QuietParsers {
  private final List<Logger> loggers =
      List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi", "org.apache.tika")
          .stream()
          .map(Logger::getLogger)
          .toList();

  QuietParsers() {
    loggers.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
