package org.manicule.store.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Codings;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;
import org.manicule.store.table.Tables;

/** Reads codings from their table, source by source. */
public final class H2Codings implements Codings {
  /** How many codings are read at once at most, unless one source alone has more. */
  private static final int AT_ONCE = 5000;

  private final Database database;

  /** Reads from a database. */
  public H2Codings(Database database) {
    this.database = database;
  }

  private record CodedSource(Id<Source> id, String name, int codings) {}

  @Override
  public int count() {
    return database.read(session -> (int) session.number("SELECT COUNT(*) FROM codings"));
  }

  @Override
  public Map<Id<Source>, Integer> countsPerSource() {
    return database.read(
        session -> {
          Map<Id<Source>, Integer> counts = new HashMap<>();
          session.each(
              "SELECT source, codings FROM source_counts",
              (Row row) -> counts.put(row.id(), row.integer()));
          return counts;
        });
  }

  @Override
  public Optional<Coding> find(Id<Coding> id) {
    return database.read(session -> Tables.CODINGS.find(session, id));
  }

  @Override
  public List<Coding> inSource(Id<Source> source) {
    return database.read(
        session ->
            Tables.CODINGS.list(
                session, "WHERE source = ? ORDER BY start_at, end_at, made_at, id", source));
  }

  @Override
  public List<Coding> list(CodingQuery query) {
    List<Coding> found = new ArrayList<>();
    forEach(query, found::add);
    return found;
  }

  @Override
  public void forEach(CodingQuery query, Consumer<Coding> each) {
    database.<@Nullable Void>read(
        session -> {
          List<CodedSource> group = new ArrayList<>();
          int size = 0;
          for (CodedSource source : codedSources(session, query)) {
            if (size + source.codings() > AT_ONCE && !group.isEmpty()) {
              handOver(session, query, group, each);
              group.clear();
              size = 0;
            }
            group.add(source);
            size += source.codings();
          }
          handOver(session, query, group, each);
          return null;
        });
  }

  /** The sources that hold codings asked for, by name; found by the kept counts alone. */
  private static List<CodedSource> codedSources(Session session, CodingQuery query)
      throws SQLException {
    Filter filter = new Filter();
    filter.in("c.source", query.sources());
    filter.in("c.code", query.codes());
    String counts =
        query.codes().isEmpty()
            ? "SELECT c.source, c.codings FROM source_counts c" + filter.where()
            : "SELECT c.source, SUM(c.codings) FROM code_source_counts c"
                + filter.where()
                + " GROUP BY c.source";
    List<CodedSource> sources =
        session.list(
            "SELECT s.id, s.name, n.codings FROM ("
                + counts
                + ") AS n (source, codings) JOIN sources s ON s.id = n.source",
            row -> new CodedSource(row.id(), row.text(), row.integer()),
            filter.values());
    return ByName.sorted(sources, CodedSource::name);
  }

  private static void handOver(
      Session session, CodingQuery query, List<CodedSource> group, Consumer<Coding> each)
      throws SQLException {
    Map<Id<Source>, Integer> order = new HashMap<>();
    group.forEach(source -> order.put(source.id(), order.size()));
    Filter filter = new Filter();
    filter.in("source", order.keySet());
    filter.in("code", query.codes());
    filter.in("coder", query.coders());
    List<Coding> codings =
        new ArrayList<>(
            Tables.CODINGS.list(
                session,
                filter.where() + " ORDER BY start_at, end_at, made_at, id",
                filter.values()));
    // The sort is stable, so within a source the order by place stays.
    codings.sort(Comparator.comparing(coding -> order.getOrDefault(coding.source(), 0)));
    codings.forEach(each);
  }
}
