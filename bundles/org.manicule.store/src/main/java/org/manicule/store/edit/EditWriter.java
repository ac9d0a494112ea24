package org.manicule.store.edit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.StaleEditException;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Session;
import org.manicule.store.table.EntityTable;
import org.manicule.store.table.Tables;

/**
 * Writes the changes of an edit in their order. Neighbours that do the same to the same kind of
 * entity go to the database as one batch; nothing overtakes anything.
 */
public final class EditWriter {
  private static final int BATCH = 1000;

  private final Session session;
  private final Words words;
  private final Counts counts = new Counts();

  /** Writes in a transaction. */
  public EditWriter(Session session) {
    this.session = session;
    this.words = new Words(session);
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
   * Writes the changes and brings the kept counts up to date.
   *
   * @throws StaleEditException when a {@code before} is not what is stored
   * @throws RuleException when a rule is broken
   */
  public void write(List<Change> changes, Monitor monitor) throws SQLException {
    int done = 0;
    while (done < changes.size()) {
      monitor.checkCancelled();
      List<Change> batch = batchAt(changes, done);
      write(batch);
      batch.forEach(counts::note);
      done += batch.size();
      session.keepUp();
      monitor.progress(done, changes.size());
    }
    counts.apply(session);
    requireCoder(changes);
  }

  /** Every entry of the journal needs somebody whose it is. */
  private void requireCoder(List<Change> changes) throws SQLException {
    boolean removed =
        changes.stream()
            .anyMatch(
                change -> change.after() == null && change.subject().type() == EntityType.CODER);
    if (removed && session.number("SELECT COUNT(*) FROM coders") == 0) {
      throw new RuleException(
          "The last coder of a project cannot be removed.", "Add another coder first.");
    }
  }

  /** The longest run of changes that one batch can take: same type, same kind, no entity twice. */
  private static List<Change> batchAt(List<Change> changes, int from) {
    EntityType type = changes.get(from).subject().type();
    Kind kind = Kind.of(changes.get(from));
    Set<Id<?>> seen = new HashSet<>();
    int to = from;
    while (to < changes.size()
        && to - from < BATCH
        && changes.get(to).subject().type() == type
        && Kind.of(changes.get(to)) == kind
        && seen.add(changes.get(to).subject().id())) {
      to++;
    }
    return changes.subList(from, to);
  }

  private void write(List<Change> batch) throws SQLException {
    EntityTable<?> table = Tables.of(batch.get(0).subject().type());
    Kind kind = Kind.of(batch.get(0));
    if (kind != Kind.ADD) {
      requireStored(batch, table);
    }
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
    Exception meaning = new Rules(words).explain(failure, batch);
    if (meaning instanceof RuntimeException broken) {
      throw broken;
    }
    return failure;
  }
}
