package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps the states of sources' texts. */
final class RevisionTable extends EntityTable<Revision> {
  RevisionTable() {
    super(Revision.class, "revisions", "id, source, number, text_hash, made_at, reason");
  }

  @Override
  void write(Revision revision, Values to) {
    to.add(revision.source(), revision.number(), revision.textHash());
    to.add(revision.at(), revision.reason());
  }

  @Override
  Revision read(Id<Revision> id, Row row) throws SQLException {
    return new Revision(id, row.id(), row.integer(), row.text(), row.instant(), row.text());
  }
}
