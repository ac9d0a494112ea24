package org.manicule.store.table;

import java.sql.SQLException;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Values;

/** Keeps what belongs to cases. */
final class CaseMemberTable extends EntityTable<CaseMember> {
  CaseMemberTable() {
    super(CaseMember.class, "case_members", "id, case_id, source, " + Places.columns(""));
  }

  @Override
  void write(CaseMember member, Values to) {
    to.add(member.caseId(), member.source());
    Places.write(member.location(), to);
  }

  @Override
  CaseMember read(Id<CaseMember> id, Row row) throws SQLException {
    return new CaseMember(id, row.id(), row.id(), Places.read(row));
  }
}
