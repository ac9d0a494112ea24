package org.manicule.store.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.store.sql.Row;
import org.manicule.store.sql.Session;
import org.manicule.store.table.CodingTable;
import org.manicule.store.table.Tables;

/**
 * Walks through codings by source name and place. Counting says beforehand where they are, so it
 * reads no others, and no more at once than fit easily in memory.
 */
final class CodingWalk {
  /** How many codings are read at once at most, unless one source alone has more. */
  private static final int AT_ONCE = 5000;

  private final Session session;
  private final CodingQuery query;

  CodingWalk(Session session, CodingQuery query) {
    this.session = session;
    this.query = query;
  }

  /** A source, or a code in a source, with how many codings it has. */
  private record Spot(Id<Source> source, String name, List<Id<Code>> code, int codings) {}

  void forEach(Consumer<Coding> each) throws SQLException {
    List<Spot> group = new ArrayList<>();
    int size = 0;
    for (Spot spot : spots()) {
      boolean newSource = group.isEmpty() || !lastOf(group).source().equals(spot.source());
      if (newSource && size + spot.codings() > AT_ONCE) {
        handOver(group, each);
        group.clear();
        size = 0;
      }
      group.add(spot);
      size += spot.codings();
    }
    handOver(group, each);
  }

  private static Spot lastOf(List<Spot> group) {
    return group.get(group.size() - 1);
  }

  private List<Spot> spots() throws SQLException {
    List<Spot> spots = query.codes().isEmpty() ? spotsOfSources() : spotsOfCodes();
    Predicate<Spot> wanted =
        spot -> query.sources().isEmpty() || query.sources().contains(spot.source());
    Comparator<Spot> byName = ByName.order(Spot::name);
    return spots.stream().filter(wanted).sorted(byName).toList();
  }

  private List<Spot> spotsOfSources() throws SQLException {
    return query.sources().isEmpty()
        ? session.list(
            "SELECT s.id, s.name, n.codings FROM"
                + " (SELECT source, COUNT(*) AS codings FROM codings GROUP BY source) n"
                + " JOIN sources s ON s.id = n.source",
            CodingWalk::spotOfSource)
        : session.list(
            "SELECT s.id, s.name, n.codings FROM"
                + " (SELECT c.source, COUNT(*) AS codings FROM UNNEST(?) AS wanted (source)"
                + " JOIN codings c ON c.source = wanted.source GROUP BY c.source) n"
                + " JOIN sources s ON s.id = n.source",
            CodingWalk::spotOfSource,
            Session.array(query.sources()));
  }

  private static Spot spotOfSource(Row row) throws SQLException {
    return new Spot(row.id(), row.text(), List.of(), row.integer());
  }

  private List<Spot> spotsOfCodes() throws SQLException {
    return session.list(
        "SELECT s.id, s.name, n.code, n.codings FROM"
            + " (SELECT c.code, c.source, COUNT(*) AS codings FROM UNNEST(?) AS wanted (code)"
            + " JOIN codings c ON c.code = wanted.code GROUP BY c.code, c.source) n"
            + " JOIN sources s ON s.id = n.source",
        row -> new Spot(row.id(), row.text(), List.of(row.id()), row.integer()),
        Session.array(query.codes()));
  }

  private void handOver(List<Spot> group, Consumer<Coding> each) throws SQLException {
    if (group.isEmpty()) {
      return;
    }
    Map<Id<Source>, Integer> order = new HashMap<>();
    group.forEach(spot -> order.putIfAbsent(spot.source(), order.size()));
    List<Coding> codings =
        new ArrayList<>(query.codes().isEmpty() ? inSources(group) : withCodes(group));
    codings.sort(
        Comparator.comparing((Coding coding) -> order.getOrDefault(coding.source(), 0))
            .thenComparing(CodingTable.BY_PLACE));
    codings.stream().filter(query::includes).forEach(each);
  }

  private List<Coding> inSources(List<Spot> group) throws SQLException {
    return Tables.CODINGS.joined(
        session,
        "UNNEST(?) AS wanted (source)",
        "t.source = wanted.source",
        Session.array(group.stream().map(Spot::source).toList()));
  }

  private List<Coding> withCodes(List<Spot> group) throws SQLException {
    return Tables.CODINGS.joined(
        session,
        "UNNEST(?, ?) AS wanted (source, code)",
        "t.code = wanted.code AND t.source = wanted.source",
        Session.array(group.stream().map(Spot::source).toList()),
        Session.array(group.stream().map(spot -> spot.code().get(0)).toList()));
  }
}
