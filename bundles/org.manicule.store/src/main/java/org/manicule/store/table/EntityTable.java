package org.manicule.store.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;
import org.manicule.store.sql.Values;

/**
 * How one kind of entity is kept: the columns of its table, and the way between a record and a row.
 *
 * @param <E> the kind of entity
 */
public abstract class EntityTable<E extends Entity> {
  private final Class<E> kind;
  private final String name;
  private final String select;
  private final String selectJoined;
  private final String insert;
  private final String update;
  private final String delete;

  /**
   * A table.
   *
   * @param kind the records it keeps
   * @param name its name
   * @param columnList its columns, separated by commas; the first is {@code id}
   */
  EntityTable(Class<E> kind, String name, String columnList) {
    List<String> columns = Arrays.asList(columnList.split(",\\s*"));
    List<String> settable = columns.subList(1, columns.size());
    this.kind = kind;
    this.select = "SELECT " + String.join(", ", columns) + " FROM " + name + " ";
    this.selectJoined = "SELECT t." + String.join(", t.", columns) + " FROM ";
    this.name = name;
    this.insert =
        "INSERT INTO "
            + name
            + " ("
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")";
    this.update =
        "UPDATE " + name + " SET " + String.join(" = ?, ", settable) + " = ? WHERE id = ?";
    this.delete = "DELETE FROM " + name + " WHERE id = ?";
  }

  /** Adds the values of all columns but the id, in the order of the columns. */
  abstract void write(E entity, Values to);

  /** Makes the record of a row. */
  abstract E read(Id<E> id, Row row) throws SQLException;

  /** Makes the record of a row whose columns are those of this table. */
  final E read(Row row) throws SQLException {
    return read(row.id(), row);
  }

  /**
   * The records that a query finds.
   *
   * @param rest what follows {@code SELECT ... FROM table}
   */
  public final List<E> list(Session session, String rest, @Nullable Object... values)
      throws SQLException {
    return complete(session, session.list(select + rest, this::read, values));
  }

  /** The record of that identity, when there is one. */
  public final Optional<E> find(Session session, Id<E> id) throws SQLException {
    return first(session, "WHERE id = ?", id);
  }

  /** The first record that a query finds. */
  public final Optional<E> first(Session session, String rest, @Nullable Object... values)
      throws SQLException {
    return list(session, rest, values).stream().findFirst();
  }

  /** The stored records of these identities. */
  public final Map<Id<?>, Entity> stored(Session session, Collection<? extends Id<?>> ids)
      throws SQLException {
    Map<Id<?>, Entity> found = new HashMap<>();
    joined(session, "UNNEST(?) AS wanted (id)", "t.id = wanted.id", Session.array(ids))
        .forEach(entity -> found.put(entity.id(), entity));
    return found;
  }

  /**
   * The records that a table of wanted values leads to. Faster than {@code = ANY(?)}, for which H2
   * compares each row with every element.
   *
   * @param wanted what stands before {@code JOIN table t}
   * @param on the condition of the join, and what follows it
   */
  public final List<E> joined(Session session, String wanted, String on, Object... values)
      throws SQLException {
    String sql = selectJoined + wanted + " JOIN " + name + " t ON " + on;
    return complete(session, session.list(sql, this::read, values));
  }

  /** Inserts records in order. */
  public void insert(Session session, List<? extends Entity> entities) throws SQLException {
    session.runAll(insert, rows(entities, true));
  }

  /** Replaces the records of the same identities. */
  public void update(Session session, List<? extends Entity> entities) throws SQLException {
    session.runAll(update, rows(entities, false));
  }

  /** Deletes records in order. */
  public void delete(Session session, List<? extends Entity> entities) throws SQLException {
    List<List<@Nullable Object>> rows = new ArrayList<>(entities.size());
    entities.forEach(entity -> rows.add(new Values().add(entity.id()).list()));
    session.runAll(delete, rows);
  }

  /** Adds to records what other tables hold of them. */
  List<E> complete(Session session, List<E> rows) throws SQLException {
    return rows;
  }

  private List<List<@Nullable Object>> rows(List<? extends Entity> entities, boolean idFirst) {
    List<List<@Nullable Object>> rows = new ArrayList<>(entities.size());
    for (Entity entity : entities) {
      Values values = idFirst ? new Values().add(entity.id()) : new Values();
      write(kind.cast(entity), values);
      rows.add(idFirst ? values.list() : values.add(entity.id()).list());
    }
    return rows;
  }
}
