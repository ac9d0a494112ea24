package org.manicule.store.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.store.json.SummaryJson;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** The journal's rows: a line for each entry, and its changes in parts. Append-only. */
public final class JournalTable {
  /** An entry with more changes is not held in memory. */
  public static final int IN_MEMORY = 10_000;

  private static final String LINE =
      "SELECT number, made_at, coder, label, changes, undoes, summary FROM journal ";

  private JournalTable() {}

  /** Appends the line of an entry whose changes are kept already. */
  static void append(Session session, JournalLine line, EntryOutput.Kept kept) throws SQLException {
    session.run(
        "INSERT INTO journal (number, made_at, coder, label, changes, undoes, encoding, summary,"
            + " kinds, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        line.number(),
        line.at(),
        line.by(),
        line.label(),
        line.changes(),
        line.undoes(),
        kept.encoding(),
        SummaryJson.text(line.summary()),
        Kinds.of(line.summary()),
        kept.content());
    if (line.undoes() != null) {
      session.run(
          "INSERT INTO journal_undos (number, undoes) VALUES (?, ?)", line.number(), line.undoes());
    }
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
    List<JournalLine> lines =
        session.list(
            LINE + "WHERE number > ? AND number <= ? ORDER BY number DESC",
            JournalTable::line,
            from - count,
            from);
    return complete(session, lines);
  }

  /** One line. */
  public static Optional<JournalLine> line(Session session, long number) throws SQLException {
    return complete(session, session.list(LINE + "WHERE number = ?", JournalTable::line, number))
        .stream()
        .findFirst();
  }

  /** Counts what lines from before summaries do not tell. */
  private static List<JournalLine> complete(Session session, List<JournalLine> lines)
      throws SQLException {
    List<JournalLine> complete = new ArrayList<>(lines.size());
    for (JournalLine line : lines) {
      complete.add(line.summary() == EditSummary.UNKNOWN ? counted(session, line) : line);
    }
    return complete;
  }

  private static JournalLine counted(Session session, JournalLine line) throws SQLException {
    EditSummary summary = EditSummary.of(new EntryInput(session, line.number()).all());
    return new JournalLine(
        line.number(), line.at(), line.by(), line.label(), line.changes(), line.undoes(), summary);
  }

  /** One entry with its changes; those of a large one are read as they are walked through. */
  public static Optional<JournalEntry> entry(Database database, long number) {
    return database.read(
        session -> {
          Optional<JournalLine> line = line(session, number);
          return line.isEmpty()
              ? Optional.empty()
              : Optional.of(entry(line.get(), changes(database, session, line.get())));
        });
  }

  /** The entry of a line. */
  static JournalEntry entry(JournalLine line, List<Change> changes) {
    return new JournalEntry(
        line.number(),
        line.at(),
        line.by(),
        new Edit(line.label(), changes),
        line.undoes(),
        line.summary());
  }

  private static List<Change> changes(Database database, Session session, JournalLine line)
      throws SQLException {
    EntryInput input = new EntryInput(session, line.number());
    return line.changes() > IN_MEMORY && input.encoding().equals(EntryOutput.CHUNKS)
        ? new StoredChanges(database, line.number(), input.parts(), line.changes())
        : input.all();
  }

  /** Numbers of the entries after one that touched some kinds of entities, newest first. */
  public static List<Long> touching(Session session, Set<EntityType> kinds, long after)
      throws SQLException {
    record Touched(long number, OptionalInt kinds) {}
    List<Touched> entries =
        session.list(
            "SELECT number, kinds FROM journal WHERE number > ? ORDER BY number DESC",
            row -> new Touched(row.number(), optional(row.optionalInteger())),
            after);
    List<Long> found = new ArrayList<>();
    for (Touched entry : entries) {
      boolean touches =
          entry.kinds().isPresent()
              ? Kinds.include(entry.kinds().getAsInt(), kinds)
              : line(session, entry.number()).orElseThrow().summary().touchesAny(kinds);
      if (touches) {
        found.add(entry.number());
      }
    }
    return found;
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static JournalLine line(Row row) throws SQLException {
    return new JournalLine(
        row.number(),
        row.instant(),
        row.id(),
        row.text(),
        row.number(),
        row.optionalNumber(),
        summary(row.optionalText()));
  }

  private static EditSummary summary(@Nullable String json) {
    return json == null ? EditSummary.UNKNOWN : SummaryJson.read(json);
  }
}
