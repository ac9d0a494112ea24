package org.manicule.store.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;
import org.manicule.store.sql.Values;

/** Keeps texts by their hash, in parts that fit a column; what is kept never changes. */
public final class Texts {
  private static final int PART = 100_000;

  private Texts() {}

  /** Keeps a text, once. */
  public static void keep(Session session, String hash, String text) throws SQLException {
    if (session.number("SELECT COUNT(*) FROM texts WHERE hash = ?", hash) > 0) {
      return;
    }
    session.run("INSERT INTO texts (hash, characters) VALUES (?, ?)", hash, text.length());
    List<List<@Nullable Object>> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = endOfPart(text, start);
      parts.add(new Values().add(hash, parts.size(), text.substring(start, end)).list());
      start = end;
    }
    session.runAll("INSERT INTO text_parts (hash, part, content) VALUES (?, ?, ?)", parts);
  }

  /** A part never ends within a surrogate pair, so that each is a text of its own. */
  private static int endOfPart(String text, int start) {
    int end = Math.min(text.length(), start + PART);
    return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The text of a hash. */
  public static String read(Session session, String hash) throws SQLException {
    int characters =
        session
            .first("SELECT characters FROM texts WHERE hash = ?", Row::integer, hash)
            .orElseThrow(() -> missing(hash));
    StringBuilder text = new StringBuilder(characters);
    session.each(
        "SELECT content FROM text_parts WHERE hash = ? ORDER BY part",
        row -> text.append(row.text()),
        hash);
    return text.toString();
  }

  private static UserException missing(String hash) {
    return new UserException(
        "The project does not hold the text " + hash + ".",
        "Put back a copy of the project folder from before, or import the source again.");
  }
}
