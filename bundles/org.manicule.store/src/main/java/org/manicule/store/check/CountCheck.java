package org.manicule.store.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Row;

/** Whether the kept counts are those that counting gives. */
final class CountCheck implements Look.Part {

  /** What every code and every source has. */
  private record Counts(Map<Id<Code>, CodeCount> codes, Map<Id<Source>, Integer> sources) {}

  @Override
  public String words() {
    return "kept counts";
  }

  @Override
  public void check(Look look, Findings found) {
    Counts kept;
    Counts counted;
    long before;
    // Kept and counted can only be compared when nobody edits in between.
    do {
      look.monitor().checkCancelled();
      before = look.project().journal().last();
      kept =
          new Counts(
              look.project().codebook().counts(), look.project().codings().countsPerSource());
      counted = count(look.database());
    } while (look.project().journal().last() != before);
    compare(look, kept, counted, found);
  }

  private static Counts count(Database database) {
    Map<Id<Code>, CodeCount> codes = new HashMap<>();
    Map<Id<Source>, Integer> sources = new HashMap<>();
    return database.read(
        session -> {
          session.each(
              "SELECT code, COUNT(*), COUNT(DISTINCT source) FROM codings GROUP BY code",
              (Row row) -> codes.put(row.id(), new CodeCount(row.integer(), row.integer())));
          session.each(
              "SELECT source, COUNT(*) FROM codings GROUP BY source",
              (Row row) -> sources.put(row.id(), row.integer()));
          return new Counts(codes, sources);
        });
  }

  private static void compare(Look look, Counts kept, Counts counted, Findings found) {
    Database database = look.database();
    differing(kept.sources(), counted.sources(), Integer::intValue)
        .forEach((id, wrong) -> wrong.tell("the source " + source(database, id), found));
    CodeTree tree = look.project().codebook().tree();
    differing(kept.codes(), counted.codes(), CodeCount::codings)
        .forEach((id, wrong) -> wrong.tell("the code " + code(tree, id), found));
    differing(kept.codes(), counted.codes(), CodeCount::sources)
        .forEach((id, wrong) -> wrong.tell("the sources of the code " + code(tree, id), found));
  }

  private record Wrong(int kept, int counted) {

    void tell(String where, Findings found) {
      found.error(where, "The kept count is " + kept + ", but counting gives " + counted + ".");
    }
  }

  private static <E extends Entity, C> Map<Id<E>, Wrong> differing(
      Map<Id<E>, C> kept, Map<Id<E>, C> counted, Function<C, Integer> number) {
    Map<Id<E>, Wrong> wrong = new TreeMap<>();
    BiConsumer<Id<E>, C> compare =
        (id, any) -> {
          int has = kept.containsKey(id) ? number.apply(kept.get(id)) : 0;
          int is = counted.containsKey(id) ? number.apply(counted.get(id)) : 0;
          if (has != is) {
            wrong.put(id, new Wrong(has, is));
          }
        };
    kept.forEach(compare);
    counted.forEach(compare);
    return wrong;
  }

  private static String source(Database database, Id<Source> id) {
    return quoted(
        database.read(
            session -> session.first("SELECT name FROM sources WHERE id = ?", Row::text, id)));
  }

  private static String code(CodeTree tree, Id<Code> code) {
    return quoted(tree.find(code).map(found -> tree.path(code)));
  }

  private static String quoted(Optional<String> name) {
    return name.map(each -> "\"" + each + "\"").orElse("that is gone");
  }
}
