package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.StaleEditException;
import org.manicule.store.count.CountDelta;
import org.manicule.store.count.EditCounts;
import org.manicule.store.sql.Session;
import org.manicule.store.table.EntityTable;
import org.manicule.store.table.Tables;

/**
 * Writes the changes of an edit in their order, as they come. Neighbours that do the same to the
 * same kind of entity go to the database as one batch; nothing overtakes anything.
 */
public final class EditWriter {
  private static final int BATCH = 1000;

  private final Session session;
  private final Words words;
  private final Rules rules;
  private final CodingRules codingRules;
  private final EditCounts counts;
  private final List<Change> batch = new ArrayList<>();
  private final Set<Id<?>> inBatch = new HashSet<>();
  private final Set<Id<?>> removedCoders = new HashSet<>();

  /** Writes in a transaction. */
  public EditWriter(Session session) {
    this.session = session;
    this.words = new Words(session);
    this.rules = new Rules(words);
    this.codingRules = new CodingRules(session, rules);
    this.counts = new EditCounts(session);
  }

  private enum Kind {
    ADD,
    REPLACE,
    REMOVE;

    static Kind of(Change change) {
      if (change.before() == null) {
        return ADD;
      }
      return change.after() == null ? REMOVE : REPLACE;
    }
  }

  /**
   * Takes the next change; it may reach the database later.
   *
   * @throws StaleEditException when a {@code before} is not what is stored
   * @throws RuleException when a rule is broken
   */
  public void add(Change change) throws SQLException {
    if (!batch.isEmpty() && !joins(change)) {
      writeBatch();
    }
    batch.add(change);
    inBatch.add(change.subject().id());
    if (change.after() == null && change.subject().type() == EntityType.CODER) {
      removedCoders.add(change.subject().id());
    }
  }

  /** Whether one batch can take it as well: same type, same kind, no entity twice. */
  private boolean joins(Change change) {
    Change first = batch.get(0);
    return batch.size() < BATCH
        && first.subject().type() == change.subject().type()
        && Kind.of(first) == Kind.of(change)
        && !inBatch.contains(change.subject().id());
  }

  /**
   * Writes what is left; answers what all of it does to the counts.
   *
   * @throws StaleEditException when a {@code before} is not what is stored
   * @throws RuleException when a rule is broken
   */
  public CountDelta finish() throws SQLException {
    if (!batch.isEmpty()) {
      writeBatch();
    }
    requireCoder();
    return counts.sum();
  }

  /** Whether the edit removes this coder. */
  public boolean removes(Id<Coder> coder) {
    return removedCoders.contains(coder);
  }

  private void writeBatch() throws SQLException {
    write(batch);
    for (Change change : batch) {
      counts.note(change);
    }
    counts.settleIfMany();
    batch.clear();
    inBatch.clear();
    session.keepUp();
  }

  /** Every entry of the journal needs somebody whose it is. */
  private void requireCoder() throws SQLException {
    if (!removedCoders.isEmpty() && session.number("SELECT COUNT(*) FROM coders") == 0) {
      throw new RuleException(
          "The last coder of a project cannot be removed.", "Add another coder first.");
    }
  }

  private void write(List<Change> batch) throws SQLException {
    EntityTable<?> table = Tables.of(batch.get(0).subject().type());
    Kind kind = Kind.of(batch.get(0));
    if (kind != Kind.ADD) {
      requireStored(batch, table);
    }
    codingRules.require(batch);
    List<Entity> entities = batch.stream().map(Change::subject).toList();
    try {
      switch (kind) {
        case ADD -> table.insert(session, entities);
        case REPLACE -> table.update(session, entities);
        case REMOVE -> table.delete(session, entities);
      }
    } catch (SQLException failure) {
      throw refusal(failure, batch);
    }
  }

  private void requireStored(List<Change> batch, EntityTable<?> table) throws SQLException {
    List<Id<?>> ids = new ArrayList<>();
    batch.forEach(change -> ids.add(change.subject().id()));
    Map<Id<?>, Entity> stored = table.stored(session, ids);
    for (Change change : batch) {
      Entity before = Objects.requireNonNull(change.before());
      Entity now = stored.get(before.id());
      if (!before.equals(now)) {
        throw stale(before, now);
      }
    }
  }

  private StaleEditException stale(Entity before, @Nullable Entity now) throws SQLException {
    return new StaleEditException(
        Words.sentence(words.of(before))
            + (now == null ? " is no longer in the project." : " has been changed meanwhile."),
        "Look at it as it is now, then repeat what you did if it is still wanted.");
  }

  private SQLException refusal(SQLException failure, List<Change> batch) throws SQLException {
    Exception meaning = rules.explain(failure, batch);
    if (meaning instanceof RuntimeException broken) {
      throw broken;
    }
    return failure;
  }
}
