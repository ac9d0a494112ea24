package org.manicule.store.journal;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Change;
import org.manicule.store.json.ChangesJson;
import org.manicule.store.sql.Session;

/**
 * Takes the changes of an entry one by one and keeps them in parts that fit a row. A short entry
 * stays readable as it is. A longer one is cut into chunks, each a compressed JSON array of its
 * own: so memory does not depend on the size of the edit, and the entry can be read from its end as
 * well.
 */
final class EntryOutput {
  /** How an entry is kept: JSON as it is, in its row. */
  static final String PLAIN = "json";

  /** How an entry is kept: chunks of JSON, each compressed as zlib does. */
  static final String CHUNKS = "json-chunks+deflate";

  private static final int PLAIN_LIMIT = 2048;
  private static final int CHUNK_SIZE = 256 * 1024;
  private static final int PART_SIZE = 512 * 1024;

  private final Session session;
  private final long number;
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();
  private ChangesJson.Writer writer = new ChangesJson.Writer(json);
  private int parts;

  EntryOutput(Session session, long number) {
    this.session = session;
    this.number = number;
  }

  void add(Change change) throws SQLException {
    writer.write(change);
    if (json.size() > CHUNK_SIZE) {
      endChunk();
      writer = new ChangesJson.Writer(json);
    }
  }

  /**
   * How an entry is kept.
   *
   * @param encoding the form of its JSON
   * @param content all of it, when it is short enough for the row, else null
   * @param parts how many parts hold it otherwise
   */
  record Kept(String encoding, byte @Nullable [] content, int parts) {}

  /** Keeps what is left. */
  Kept finish() throws SQLException {
    writer.close();
    if (parts == 0 && json.size() <= PLAIN_LIMIT) {
      return new Kept(PLAIN, json.toByteArray(), 0);
    }
    writeChunk();
    return new Kept(CHUNKS, null, parts);
  }

  private void endChunk() throws SQLException {
    writer.close();
    writeChunk();
    json.reset();
  }

  private void writeChunk() throws SQLException {
    byte[] chunk = deflated(json.toByteArray());
    for (int from = 0; from < chunk.length; from += PART_SIZE) {
      int to = Math.min(chunk.length, from + PART_SIZE);
      insert(Arrays.copyOfRange(chunk, from, to), from > 0);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    // The fastest level: the journal is written while the researcher waits, and is rarely read.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] buffer = new byte[32 * 1024];
      while (!deflater.finished()) {
        compressed.write(buffer, 0, deflater.deflate(buffer));
      }
      return compressed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void insert(byte[] content, boolean continues) throws SQLException {
    session.run(
        "INSERT INTO journal_parts (number, part, content, continues) VALUES (?, ?, ?, ?)",
        number,
        parts++,
        content,
        continues);
  }
}
