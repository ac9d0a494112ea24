package org.manicule.store.read;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.Unit;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Sources;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Session;
import org.manicule.store.table.Tables;
import org.manicule.store.table.Texts;

/** Reads sources from their tables. */
public final class H2Sources implements Sources {
  private final Database database;

  /** Reads from a database. */
  public H2Sources(Database database) {
    this.database = database;
  }

  @Override
  public int count() {
    return database.read(session -> (int) session.number("SELECT COUNT(*) FROM sources"));
  }

  @Override
  public List<Source> all() {
    List<Source> sources = database.read(session -> Tables.SOURCES.list(session, ""));
    return ByName.sorted(sources, Source::name);
  }

  @Override
  public Optional<Source> find(Id<Source> id) {
    return database.read(session -> Tables.SOURCES.find(session, id));
  }

  @Override
  public Optional<Source> named(String name) {
    return database.read(session -> Tables.SOURCES.first(session, "WHERE name = ?", name));
  }

  @Override
  public String text(Id<Source> id) {
    return database.read(session -> Texts.read(session, stored(session, id).textHash()));
  }

  @Override
  public List<Unit> units(Id<Source> id) {
    return database.read(session -> units(session, id));
  }

  @Override
  public List<Revision> revisions(Id<Source> id) {
    return database.read(
        session -> Tables.REVISIONS.list(session, "WHERE source = ? ORDER BY number", id));
  }

  /** Reads all in one snapshot, so that text and units belong together whatever else goes on. */
  @Override
  public SourceDocument document(Id<Source> id) {
    return database.read(
        session -> {
          Source source = stored(session, id);
          return new SourceDocument(
              source,
              Texts.read(session, source.textHash()),
              units(session, id),
              citedAs(session, id));
        });
  }

  private static @Nullable String citedAs(Session session, Id<Source> id) throws SQLException {
    return Tables.VALUES
        .first(session, "WHERE source = ? AND variable = ?", id, Variable.CITED_AS)
        .map(Value::text)
        .orElse(null);
  }

  private static List<Unit> units(Session session, Id<Source> id) throws SQLException {
    return Tables.UNITS.list(session, "WHERE source = ?", id).stream()
        .sorted(
            Comparator.comparingInt((Unit unit) -> unit.range().start())
                .thenComparingInt(unit -> -unit.range().end()))
        .toList();
  }

  private static Source stored(Session session, Id<Source> id) throws SQLException {
    return Tables.SOURCES
        .find(session, id)
        .orElseThrow(() -> new IllegalArgumentException("no source with identity " + id));
  }
}
