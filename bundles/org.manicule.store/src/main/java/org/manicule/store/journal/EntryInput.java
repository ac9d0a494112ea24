package org.manicule.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.manicule.api.project.Change;
import org.manicule.store.json.ChangesJson;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;

/** Reads the changes of an entry from its parts: all of them, or chunk by chunk either way. */
final class EntryInput {
  /** How entries were kept before chunks: one compressed stream over all parts. */
  private static final String STREAM = "json+deflate";

  private final Session session;
  private final long number;

  EntryInput(Session session, long number) {
    this.session = session;
    this.number = number;
  }

  /**
   * Some changes that were written together.
   *
   * @param changes in their order
   * @param before the part before the first one of this chunk
   * @param after the part after the last one of this chunk
   */
  record Chunk(List<Change> changes, int before, int after) {}

  private record Part(byte[] content, boolean continues) {}

  /** All changes. */
  List<Change> all() throws SQLException {
    return switch (encoding()) {
      case EntryOutput.PLAIN -> plain();
      case EntryOutput.CHUNKS -> chunks();
      case STREAM -> stream();
      default -> throw new SQLException("entry " + number + " is kept in an unknown form");
    };
  }

  private List<Change> plain() throws SQLException {
    byte[] content =
        session
            .first("SELECT content FROM journal WHERE number = ?", Row::bytes, number)
            .orElseThrow(() -> new SQLException("entry " + number + " is missing"));
    return read(new ByteArrayInputStream(content));
  }

  private List<Change> chunks() throws SQLException {
    List<Change> changes = new ArrayList<>();
    int parts = parts();
    for (int part = 0; part < parts; ) {
      Chunk chunk = from(part);
      changes.addAll(chunk.changes());
      part = chunk.after();
    }
    return changes;
  }

  String encoding() throws SQLException {
    return session
        .first("SELECT encoding FROM journal WHERE number = ?", Row::text, number)
        .orElse("");
  }

  /** Number of parts. */
  int parts() throws SQLException {
    return (int) session.number("SELECT COUNT(*) FROM journal_parts WHERE number = ?", number);
  }

  /** The chunk that starts with a part. */
  Chunk from(int first) throws SQLException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(part(first).content());
    int next = first + 1;
    Optional<Part> more = optionalPart(next);
    while (more.isPresent() && more.get().continues()) {
      bytes.writeBytes(more.get().content());
      more = optionalPart(++next);
    }
    return new Chunk(read(bytes.toByteArray()), first - 1, next);
  }

  /** The chunk that ends with a part. */
  Chunk upTo(int last) throws SQLException {
    Deque<byte[]> contents = new ArrayDeque<>();
    int at = last;
    Part part = part(at);
    contents.push(part.content());
    while (part.continues()) {
      part = part(--at);
      contents.push(part.content());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    contents.forEach(bytes::writeBytes);
    return new Chunk(read(bytes.toByteArray()), at - 1, last + 1);
  }

  private Part part(int part) throws SQLException {
    return optionalPart(part)
        .orElseThrow(() -> new SQLException("entry " + number + " lacks part " + part));
  }

  private Optional<Part> optionalPart(int part) throws SQLException {
    return session.first(
        "SELECT content, continues FROM journal_parts WHERE number = ? AND part = ?",
        row -> new Part(row.bytes(), row.truth()),
        number,
        part);
  }

  private static List<Change> read(byte[] chunk) {
    return read(new InflaterInputStream(new ByteArrayInputStream(chunk)));
  }

  private List<Change> stream() throws SQLException {
    List<InputStream> contents =
        session.list(
            "SELECT content FROM journal_parts WHERE number = ? ORDER BY part",
            row -> new ByteArrayInputStream(row.bytes()),
            number);
    return read(
        new InflaterInputStream(new SequenceInputStream(Collections.enumeration(contents))));
  }

  private static List<Change> read(InputStream json) {
    try (json) {
      return ChangesJson.read(json);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
