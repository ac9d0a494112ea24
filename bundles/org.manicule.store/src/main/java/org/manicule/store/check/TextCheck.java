package org.manicule.store.check;

import java.util.List;
import org.manicule.api.UserException;
import org.manicule.api.model.ContentHash;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.table.Texts;

/** Whether all texts, also those of the past, are there and are what was stored. */
final class TextCheck implements Look.Part {
  /** Sources and revisions with the hash and length that their text should have. */
  private static final String WANTED =
      "SELECT name, text_hash, characters FROM sources UNION ALL"
          + " SELECT s.name || ', revision ' || r.number, r.text_hash, t.characters"
          + " FROM revisions r JOIN sources s ON s.id = r.source"
          + " LEFT JOIN texts t ON t.hash = r.text_hash WHERE r.text_hash <> s.text_hash";

  @Override
  public String words() {
    return "texts";
  }

  @Override
  public void check(Look look, Findings found) {
    checkMissing(look.database(), found);
    List<String> hashes =
        look.database().read(session -> session.list("SELECT hash FROM texts", Row::text));
    try (Monitor.Part part = look.monitor().part("Texts", hashes.size())) {
      for (String hash : hashes) {
        part.checkCancelled();
        checkText(look.database(), hash, found);
        part.advance();
      }
    }
  }

  private static void checkMissing(Database database, Findings found) {
    record Wanted(String where, String hash, int characters, int stored) {}
    List<Wanted> wrong =
        database.read(
            session ->
                session.list(
                    "SELECT w.*, t.characters FROM ("
                        + WANTED
                        + ") w LEFT JOIN texts t ON t.hash = w.text_hash"
                        + " WHERE t.hash IS NULL OR t.characters <> w.characters ORDER BY 1",
                    row -> {
                      String where = row.text();
                      String hash = row.text();
                      int characters = row.integer();
                      Integer stored = row.optionalInteger();
                      return new Wanted(where, hash, characters, stored == null ? -1 : stored);
                    }));
    for (Wanted each : wrong) {
      found.error(
          each.where(),
          each.stored() < 0
              ? "The project does not hold the text " + each.hash() + "."
              : "The text has "
                  + each.stored()
                  + " characters, but should have "
                  + each.characters()
                  + ".");
    }
  }

  private static void checkText(Database database, String hash, Findings found) {
    try {
      String text = database.read(session -> Texts.read(session, hash));
      int characters =
          database.read(
              session -> (int) session.number("SELECT characters FROM texts WHERE hash = ?", hash));
      if (!ContentHash.of(text).equals(hash) || text.length() != characters) {
        found.error(
            owner(database, hash), "The text is not the one that was stored: its hash differs.");
      }
    } catch (UserException missing) {
      found.error(owner(database, hash), missing.whatHappened());
    }
  }

  /** Whose text it is, or was. */
  private static String owner(Database database, String hash) {
    return database
        .read(
            session ->
                session.first(
                    "SELECT name FROM sources WHERE text_hash = ? UNION ALL"
                        + " SELECT s.name || ', revision ' || r.number FROM revisions r"
                        + " JOIN sources s ON s.id = r.source WHERE r.text_hash = ?",
                    Row::text,
                    hash,
                    hash))
        .orElse("a text of the past, " + hash);
  }
}
