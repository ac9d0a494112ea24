package org.manicule.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Everything that is logged goes to one file, which is made when there is something to write; the
 * terminal belongs to the head. A file that has grown large is set aside at the next start.
 */
final class LogFile extends Handler {

  private static final long LARGE = 1_000_000;

  private final Path file;

  private LogFile(Path folder) {
    this.file = folder.resolve("manicule.log");
    setFormatter(new SimpleFormatter());
  }

  /** Replaces the console handler of java.util.logging. */
  static LogFile install(Path folder, String level) {
    LogFile handler = new LogFile(folder);
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.parse(level));
    root.addHandler(handler);
    return handler;
  }

  Path file() {
    return file;
  }

  @Override
  public synchronized void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    try (Writer writer = open()) {
      writer.write(getFormatter().format(record));
    } catch (IOException | UncheckedIOException e) {
      reportError("cannot write " + file, e, java.util.logging.ErrorManager.WRITE_FAILURE);
    }
  }

  // Opened anew for each record: entries are rare, and two running programs share the file.
  private Writer open() throws IOException {
    Files.createDirectories(file.getParent());
    if (Files.exists(file) && Files.size(file) > LARGE) {
      Path previous = file.resolveSibling("manicule.previous.log");
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.newBufferedWriter(
        file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is kept open.
  }
}
