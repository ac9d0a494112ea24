package org.manicule.store.columns;

import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.task.Monitor;
import org.manicule.store.journal.JournalTable;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** The columns while they grow: read from the table once, then changed by entries. One thread. */
final class ColumnBuilder {
  private static final int NOWHERE = -1;
  private static final int BETWEEN_CHECKS = 10_000;

  private final Numbering<Source> sources = new Numbering<>();
  private final Numbering<Code> codes = new Numbering<>();
  private final Numbering<Coder> coders = new Numbering<>();
  private final RowIndex index = new RowIndex();
  private final Rows rows = new Rows();
  private long asOf;

  /** Reads all codings. */
  static ColumnBuilder read(Session session, Monitor monitor) throws SQLException {
    ColumnBuilder builder = new ColumnBuilder();
    builder.asOf = JournalTable.last(session);
    long total = session.number("SELECT COUNT(*) FROM codings");
    session.each(
        "SELECT id, source, start_at, end_at, code, coder, place FROM codings",
        row -> {
          builder.add(row);
          if (builder.index.size() % BETWEEN_CHECKS == 0) {
            monitor.checkCancelled();
            monitor.progress(builder.index.size(), total);
          }
          return row;
        });
    return builder;
  }

  private void add(Row row) throws SQLException {
    int at = index.add(row.uuid());
    int source = sources.of(row.uuid());
    long start = row.number();
    long end = row.number();
    int code = codes.of(row.uuid());
    int coder = coders.of(row.uuid());
    boolean onText = row.text().equals("text");
    rows.set(at, source, onText ? (int) start : NOWHERE, onText ? (int) end : NOWHERE, code, coder);
  }

  /** Number of the newest entry that is in. */
  long asOf() {
    return asOf;
  }

  /** Takes in what an entry changed. */
  void apply(JournalEntry entry) {
    for (Change change : entry.edit().changes()) {
      apply(change.before(), change.after());
    }
    asOf = entry.number();
  }

  private void apply(@Nullable Entity before, @Nullable Entity after) {
    if (before instanceof Coding && after instanceof Coding coding) {
      set(index.row(id(coding)), coding);
    } else if (after instanceof Coding coding) {
      set(index.add(id(coding)), coding);
    } else if (before instanceof Coding coding) {
      int free = index.remove(id(coding));
      rows.copy(index.size(), free);
    }
  }

  private static UUID id(Coding coding) {
    return coding.id().value();
  }

  private void set(int row, Coding coding) {
    int start = coding.textRange().map(TextRange::start).orElse(NOWHERE);
    int end = coding.textRange().map(TextRange::end).orElse(NOWHERE);
    int source = sources.of(coding.source().value());
    int code = codes.of(coding.code().value());
    rows.set(row, source, start, end, code, coders.of(coding.coder().value()));
  }

  /** The columns as they are now. */
  CodingColumns freeze() {
    return new Columns(
        index.size(), asOf, sources.freeze(), codes.freeze(), coders.freeze(), rows.freeze());
  }

  /** How many codings there are. */
  int size() {
    return index.size();
  }
}
