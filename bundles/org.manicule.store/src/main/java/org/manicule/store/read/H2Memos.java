package org.manicule.store.read;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.project.Memos;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/** Reads memos and links from their tables. */
public final class H2Memos implements Memos {
  private static final String NEWEST_MEMO = " ORDER BY changed_at DESC, id";
  private static final String NEWEST_LINK = " ORDER BY made_at DESC, id";

  private final Database database;

  /** Reads from a database. */
  public H2Memos(Database database) {
    this.database = database;
  }

  @Override
  public List<Memo> all() {
    return database.read(session -> Tables.MEMOS.list(session, NEWEST_MEMO));
  }

  @Override
  public Optional<Memo> find(Id<Memo> id) {
    return database.read(session -> Tables.MEMOS.find(session, id));
  }

  @Override
  public List<Memo> on(Id<? extends Entity> entity) {
    return database.read(
        session -> Tables.MEMOS.list(session, "WHERE anchor = ?" + NEWEST_MEMO, entity));
  }

  @Override
  public List<Link> links() {
    return database.read(session -> Tables.LINKS.list(session, NEWEST_LINK));
  }

  @Override
  public List<Link> linksOf(Id<? extends Entity> entity) {
    return database.read(
        session ->
            Tables.LINKS.list(
                session, "WHERE from_anchor = ? OR to_anchor = ?" + NEWEST_LINK, entity, entity));
  }
}
