package org.manicule.store.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.task.Monitor;
import org.manicule.store.json.ChangesJson;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** The journal's rows: a line for each entry, and its changes in parts. Append-only. */
public final class JournalTable {
  private static final String LINE =
      "SELECT number, made_at, coder, label, changes, undoes FROM journal ";

  private JournalTable() {}

  /** Appends an entry. */
  public static void append(Session session, JournalEntry entry, Monitor monitor)
      throws SQLException {
    String encoding = appendChanges(session, entry, monitor);
    session.run(
        "INSERT INTO journal (number, made_at, coder, label, changes, undoes, encoding)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        entry.number(),
        entry.at(),
        entry.by(),
        entry.edit().label(),
        (long) entry.edit().changes().size(),
        entry.undoes(),
        encoding);
  }

  private static String appendChanges(Session session, JournalEntry entry, Monitor monitor)
      throws SQLException {
    PartInserter inserter = new PartInserter(session, entry.number());
    PartedOutput output = new PartedOutput(inserter);
    try (output) {
      ChangesJson.write(entry.edit().changes(), output, monitor);
    } catch (IOException failure) {
      throw failure.getCause() instanceof SQLException cause
          ? cause
          : new SQLException("the journal entry could not be written", failure);
    }
    return output.encoding();
  }

  /** Number of the newest entry; 0 when there is none. */
  public static long last(Session session) throws SQLException {
    return session.number("SELECT MAX(number) FROM journal");
  }

  /** Lines from a number downwards. */
  public static List<JournalLine> lines(Session session, long newest, int count)
      throws SQLException {
    long from = Math.min(newest, last(session));
    // The numbers have no gaps, so a range of numbers is a count of lines.
    return session.list(
        LINE + "WHERE number > ? AND number <= ? ORDER BY number DESC",
        JournalTable::line,
        from - count,
        from);
  }

  /** One line. */
  public static Optional<JournalLine> line(Session session, long number) throws SQLException {
    return session.first(LINE + "WHERE number = ?", JournalTable::line, number);
  }

  /** One entry with its changes. */
  public static Optional<JournalEntry> entry(Session session, long number) throws SQLException {
    Optional<JournalLine> line = line(session, number);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Edit edit = new Edit(line.get().label(), changes(session, number));
    return Optional.of(
        new JournalEntry(number, line.get().at(), line.get().by(), edit, line.get().undoes()));
  }

  private static List<Change> changes(Session session, long number) throws SQLException {
    String encoding =
        session
            .first("SELECT encoding FROM journal WHERE number = ?", Row::text, number)
            .orElse("");
    List<InputStream> parts =
        session.list(
            "SELECT content FROM journal_parts WHERE number = ? ORDER BY part",
            row -> new ByteArrayInputStream(row.bytes()),
            number);
    InputStream bytes = new SequenceInputStream(Collections.enumeration(parts));
    try (InputStream json =
        encoding.equals(PartedOutput.DEFLATED) ? new InflaterInputStream(bytes) : bytes) {
      return ChangesJson.read(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JournalLine line(Row row) throws SQLException {
    return new JournalLine(
        row.number(), row.instant(), row.id(), row.text(), row.number(), row.optionalNumber());
  }

  /** Inserts the parts of an entry as they come. */
  private static final class PartInserter implements PartedOutput.Parts {
    private final Session session;
    private final long number;
    private int part;

    PartInserter(Session session, long number) {
      this.session = session;
      this.number = number;
    }

    @Override
    public void add(byte[] content) throws IOException {
      try {
        session.run(
            "INSERT INTO journal_parts (number, part, content) VALUES (?, ?, ?)",
            number,
            part++,
            content);
      } catch (SQLException failure) {
        throw new IOException(failure);
      }
    }
  }
}
