package org.manicule.store.table;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps units of sources. */
final class UnitTable extends EntityTable<Unit> {
  UnitTable() {
    super(
        Unit.class,
        "units",
        "id, source, kind, start_at, end_at, level, label, speaker, said_on, heard_from, heard_to");
  }

  @Override
  void write(Unit unit, Values to) {
    UnitDetails details = unit.details();
    TimeSpan time = details.time();
    to.add(unit.source(), unit.kind().name(), unit.range().start(), unit.range().end());
    to.add(details.level(), details.label(), details.speaker(), details.date());
    to.add(time == null ? null : time.startMillis(), time == null ? null : time.endMillis());
  }

  @Override
  Unit read(Id<Unit> id, Row row) throws SQLException {
    return new Unit(
        id,
        row.id(),
        new UnitKind(row.text()),
        new TextRange(row.integer(), row.integer()),
        new UnitDetails(
            row.integer(), row.text(), row.optionalText(), row.optionalText(), readTime(row)));
  }

  private static @Nullable TimeSpan readTime(Row row) throws SQLException {
    Long from = row.optionalNumber();
    Long to = row.optionalNumber();
    return from == null || to == null ? null : new TimeSpan(from, to);
  }
}
