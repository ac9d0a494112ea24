package org.manicule.store.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;
import org.manicule.api.project.Backup;

/**
 * What a backup says about itself, so that a list of backups need not open any.
 *
 * @param at when it was made
 * @param reason why
 * @param project the project's name
 * @param state what it holds
 */
record Contents(Instant at, Backup.Reason reason, String project, State state) {

  /** The text of the file in the backup that says it. */
  String text() {
    return """
        # A backup of a Manicule project. Restore it with Manicule; by hand: take out the files and put them into the folder.
        at = %s
        reason = %s
        project = %s
        last-entry = %d
        last-entry-at = %s
        sources = %d
        codes = %d
        codings = %d
        """
        .formatted(
            at,
            reason,
            escaped(project),
            state.lastEntry(),
            state.lastAt(),
            state.sources(),
            state.codes(),
            state.codings());
  }

  /**
   * Reads such a text.
   *
   * @throws IOException when it is not what {@link #text} wrote
   */
  static Contents read(String text) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
      State state =
          new State(
              Long.parseLong(properties.getProperty("last-entry", "")),
              Instant.parse(properties.getProperty("last-entry-at", "")),
              Integer.parseInt(properties.getProperty("sources", "")),
              Integer.parseInt(properties.getProperty("codes", "")),
              Integer.parseInt(properties.getProperty("codings", "")));
      return new Contents(
          Instant.parse(properties.getProperty("at", "")),
          Backup.Reason.valueOf(properties.getProperty("reason", "")),
          properties.getProperty("project", ""),
          state);
    } catch (IllegalArgumentException | DateTimeException odd) {
      throw new IOException("the backup does not say what it holds", odd);
    }
  }

  /** The same for those who list backups. */
  Backup in(Path file, long bytes) {
    return new Backup(
        file,
        at,
        reason,
        project,
        state.lastEntry(),
        state.sources(),
        state.codes(),
        state.codings(),
        bytes);
  }

  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return escaped.startsWith(" ") || escaped.startsWith("\t") ? "\\" + escaped : escaped;
  }
}
