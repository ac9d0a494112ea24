package org.manicule.store.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Codebook;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.table.Tables;

/** Reads codes, their kept counts and code sets from their tables. */
public final class H2Codebook implements Codebook {
  private final Database database;

  /** Reads from a database. */
  public H2Codebook(Database database) {
    this.database = database;
  }

  @Override
  public CodeTree tree() {
    return new CodeTree(database.read(session -> Tables.CODES.list(session, "")));
  }

  @Override
  public Map<Id<Code>, CodeCount> counts() {
    return database.read(
        session -> {
          Map<Id<Code>, CodeCount> counts = new HashMap<>();
          session.each(
              "SELECT code, codings, sources FROM code_counts",
              (Row row) -> counts.put(row.id(), new CodeCount(row.integer(), row.integer())));
          return counts;
        });
  }

  @Override
  public List<CodeSet> sets() {
    List<CodeSet> sets = database.read(session -> Tables.CODE_SETS.list(session, ""));
    return ByName.sorted(sets, CodeSet::name);
  }
}
