package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps links. */
final class LinkTable extends EntityTable<Link> {
  LinkTable() {
    super(
        Link.class,
        "links",
        "id, relation, from_type, from_anchor, "
            + Places.columns("from_")
            + ", to_type, to_anchor, "
            + Places.columns("to_")
            + ", coder, made_at, remark");
  }

  @Override
  void write(Link link, Values to) {
    to.add(link.relation());
    Places.write(link.from(), to);
    Places.write(link.to(), to);
    to.add(link.coder(), link.at(), link.comment());
  }

  @Override
  Link read(Id<Link> id, Row row) throws SQLException {
    return new Link(
        id,
        row.text(),
        Places.readRequiredAnchor(row),
        Places.readRequiredAnchor(row),
        row.id(),
        row.instant(),
        row.text());
  }
}
