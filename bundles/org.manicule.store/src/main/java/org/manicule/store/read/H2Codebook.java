package org.manicule.store.read;

import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Codebook;
import org.manicule.store.count.LiveCounts;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/** Reads codes, their kept counts and code sets from their tables. */
public final class H2Codebook implements Codebook {
  private final Database database;
  private final LiveTree tree;
  private final LiveCounts counts;

  /** Reads from a database, its tree of codes and its counts. */
  public H2Codebook(Database database, LiveTree tree, LiveCounts counts) {
    this.database = database;
    this.tree = tree;
    this.counts = counts;
  }

  @Override
  public CodeTree tree() {
    return tree.now();
  }

  @Override
  public Map<Id<Code>, CodeCount> counts() {
    return counts.codes();
  }

  @Override
  public List<CodeSet> sets() {
    List<CodeSet> sets = database.read(session -> Tables.CODE_SETS.list(session, ""));
    return ByName.sorted(sets, CodeSet::name);
  }
}
