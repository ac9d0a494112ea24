package org.manicule.store.table;

import java.sql.SQLException;
import java.util.Comparator;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps codings. */
public final class CodingTable extends EntityTable<Coding> {
  /** By place: start, then end, then time; of two that are alike in all, always the same first. */
  public static final Comparator<Coding> BY_PLACE =
      Comparator.comparingLong((Coding coding) -> Places.start(coding.location()))
          .thenComparingLong(coding -> Places.end(coding.location()))
          .thenComparing(Coding::at)
          .thenComparing(Coding::id);

  CodingTable() {
    super(
        Coding.class,
        "codings",
        "id, source, " + Places.columns("") + ", code, coder, made_at, weight, remark");
  }

  @Override
  void write(Coding coding, Values to) {
    to.add(coding.source());
    Places.write(coding.location(), to);
    to.add(coding.code(), coding.coder(), coding.at(), coding.weight(), coding.comment());
  }

  @Override
  Coding read(Id<Coding> id, Row row) throws SQLException {
    return new Coding(
        id,
        row.id(),
        Places.readRequired(row),
        row.id(),
        row.id(),
        row.instant(),
        row.optionalInteger(),
        row.text());
  }
}
