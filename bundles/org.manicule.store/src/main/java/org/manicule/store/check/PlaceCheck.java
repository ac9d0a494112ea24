package org.manicule.store.check;

import java.util.List;
import org.manicule.store.sql.Session;

/** Whether everything that has a place in a text lies inside it. */
final class PlaceCheck implements Look.Part {
  private static final List<Placed> ALL =
      List.of(
          new Placed("a coding", "codings", "source", "", "t.place = 'text' AND "),
          new Placed("a unit", "units", "source", "", ""),
          new Placed("a passage of a case", "case_members", "source", "", "t.place = 'text' AND "),
          new Placed("a memo", "memos", "anchor", "", "t.place = 'text' AND "),
          new Placed("the start of a link", "links", "from_anchor", "from_", linked("from_")),
          new Placed("the end of a link", "links", "to_anchor", "to_", linked("to_")));

  /**
   * Rows with places.
   *
   * @param words what one of them is
   * @param table where they are
   * @param source the column that says in which source
   * @param prefix what stands before the names of the columns of the place
   * @param condition which rows
   */
  private record Placed(
      String words, String table, String source, String prefix, String condition) {

    String beyond() {
      String start = "t." + prefix + "start_at";
      String end = "t." + prefix + "end_at";
      return "SELECT s.name, s.characters, %s, %s FROM %s t JOIN sources s ON s.id = t.%s"
              .formatted(start, end, table, source)
          + " WHERE %s (%s > s.characters OR %s < 0 OR %s > %s) ORDER BY 1, 3"
              .formatted(condition, end, start, start, end);
    }
  }

  private static String linked(String prefix) {
    return "t." + prefix + "place = 'text' AND ";
  }

  @Override
  public String words() {
    return "places in texts";
  }

  @Override
  public void check(Look look, Findings found) {
    for (Placed each : ALL) {
      look.monitor().checkCancelled();
      look.database()
          .read(
              (Session session) -> {
                session.each(
                    each.beyond(),
                    row -> {
                      String name = row.text();
                      int characters = row.integer();
                      String range = row.number() + " to " + row.number();
                      found.error(
                          name + ", " + range,
                          "There is "
                              + each.words()
                              + " beyond the end of the text at "
                              + characters
                              + ".");
                      return range;
                    });
                return true;
              });
    }
  }
}
