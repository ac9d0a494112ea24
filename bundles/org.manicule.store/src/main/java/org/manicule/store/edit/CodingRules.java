package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.store.sql.Session;

/**
 * Sees to it that every coding has its code and its coder. The database could do that only with an
 * index for each of the two, and each coding would be written to both.
 */
final class CodingRules {
  private final Session session;
  private final Rules rules;

  /** Codes and coders that are there for certain. */
  private final Set<Id<?>> known = new HashSet<>();

  CodingRules(Session session, Rules rules) {
    this.session = session;
    this.rules = rules;
  }

  /**
   * Call it with each batch of changes of one type, before it is written.
   *
   * @throws RuleException when a coding would lack its code or coder
   */
  void require(List<Change> batch) throws SQLException {
    EntityType type = batch.get(0).subject().type();
    boolean removes = batch.get(0).after() == null;
    if (type == EntityType.CODING && !removes) {
      for (Change change : batch) {
        requireOwners((Coding) change.subject());
      }
    } else if (removes && (type == EntityType.CODE || type == EntityType.CODER)) {
      for (Change change : batch) {
        requireUnused(change, type == EntityType.CODE ? "code" : "coder");
      }
    }
  }

  private void requireOwners(Coding coding) throws SQLException {
    if (!isThere("codes", coding.code())) {
      throw rules.missing(coding, "its code");
    }
    if (!isThere("coders", coding.coder())) {
      throw rules.missing(coding, "its coder");
    }
  }

  private boolean isThere(String table, Id<?> id) throws SQLException {
    if (known.contains(id)) {
      return true;
    }
    boolean there = session.number("SELECT COUNT(*) FROM " + table + " WHERE id = ?", id) > 0;
    if (there) {
      known.add(id);
    }
    return there;
  }

  private void requireUnused(Change removal, String column) throws SQLException {
    Id<?> id = removal.subject().id();
    String used =
        "SELECT COUNT(*) FROM (SELECT id FROM codings WHERE "
            + column
            + " = ? FETCH FIRST ROW ONLY) found";
    if (session.number(used, id) > 0) {
      throw rules.stillHeld(removal.subject(), "codings");
    }
    known.remove(id);
  }
}
