package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps memos. */
final class MemoTable extends EntityTable<Memo> {
  MemoTable() {
    super(
        Memo.class,
        "memos",
        "id, kind, title, content, anchor_type, anchor, "
            + Places.columns("")
            + ", coder, changed_at");
  }

  @Override
  void write(Memo memo, Values to) {
    to.add(memo.kind(), memo.title(), memo.text());
    Places.write(memo.anchor(), to);
    to.add(memo.coder(), memo.at());
  }

  @Override
  Memo read(Id<Memo> id, Row row) throws SQLException {
    return new Memo(
        id,
        row.constant(MemoKind.class),
        row.text(),
        row.text(),
        Places.readAnchor(row),
        row.id(),
        row.instant());
  }
}
