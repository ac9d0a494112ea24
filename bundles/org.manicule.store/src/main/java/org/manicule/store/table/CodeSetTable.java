package org.manicule.store.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;
import org.manicule.store.sql.Values;

/** Keeps code sets; their members are rows of a table of their own, so that codes hold them. */
final class CodeSetTable extends EntityTable<CodeSet> {
  CodeSetTable() {
    super(CodeSet.class, "code_sets", "id, name");
  }

  @Override
  void write(CodeSet set, Values to) {
    to.add(set.name());
  }

  @Override
  CodeSet read(Id<CodeSet> id, Row row) throws SQLException {
    return new CodeSet(id, row.text(), List.of());
  }

  @Override
  public void insert(Session session, List<? extends Entity> entities) throws SQLException {
    super.insert(session, entities);
    insertMembers(session, entities);
  }

  @Override
  public void update(Session session, List<? extends Entity> entities) throws SQLException {
    super.update(session, entities);
    deleteMembers(session, entities);
    insertMembers(session, entities);
  }

  @Override
  public void delete(Session session, List<? extends Entity> entities) throws SQLException {
    deleteMembers(session, entities);
    super.delete(session, entities);
  }

  @Override
  List<CodeSet> complete(Session session, List<CodeSet> rows) throws SQLException {
    Map<Id<CodeSet>, List<Id<Code>>> members = new HashMap<>();
    rows.forEach(set -> members.put(set.id(), new ArrayList<>()));
    session.list(
        "SELECT m.code_set, m.code FROM UNNEST(?) AS wanted (id)"
            + " JOIN code_set_members m ON m.code_set = wanted.id ORDER BY m.place",
        row -> addMember(members, row.id(), row.id()),
        Session.array(members.keySet()));
    return rows.stream()
        .map(set -> new CodeSet(set.id(), set.name(), members.getOrDefault(set.id(), List.of())))
        .toList();
  }

  private static boolean addMember(
      Map<Id<CodeSet>, List<Id<Code>>> members, Id<CodeSet> set, Id<Code> code) {
    return members.getOrDefault(set, new ArrayList<>()).add(code);
  }

  private static void deleteMembers(Session session, List<? extends Entity> sets)
      throws SQLException {
    for (Entity set : sets) {
      session.run("DELETE FROM code_set_members WHERE code_set = ?", set.id());
    }
  }

  private static void insertMembers(Session session, List<? extends Entity> sets)
      throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Entity each : sets) {
      CodeSet set = (CodeSet) each;
      for (int place = 0; place < set.codes().size(); place++) {
        rows.add(new Values().add(set.id(), place, set.codes().get(place)).list());
      }
    }
    session.runAll("INSERT INTO code_set_members (code_set, place, code) VALUES (?, ?, ?)", rows);
  }
}
