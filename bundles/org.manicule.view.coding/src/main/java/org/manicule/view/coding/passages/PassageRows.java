package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.view.coding.desk.RowChanges;
import org.manicule.view.coding.passages.query.Hit;

/**
 * The rows of the list: passages, with the name of a group above those that stand together. Made in
 * one pass, asked for row by row; does not change.
 */
public final class PassageRows {
  /** No rows. */
  public static final PassageRows NONE = new PassageRows(List.of(), false, Set.of());

  /** When more rows differ, filling all anew takes less time. */
  private static final int MOST_CHANGES = 400;

  /** Passages ({@link Entry}) and groups ({@link Heading}). */
  private final List<?> rows;

  private final List<Heading> headings = new ArrayList<>();

  /**
   * A row that names a group.
   *
   * @param group the group
   * @param count how many passages it has
   * @param open whether they are shown
   */
  public record Heading(Group group, int count, boolean open) {}

  PassageRows(List<Entry> entries, boolean grouped, Set<Group> closed) {
    rows = grouped ? grouped(entries, closed) : entries;
  }

  private List<Object> grouped(List<Entry> entries, Set<Group> closed) {
    List<Object> all = new ArrayList<>(entries.size());
    int start = 0;
    for (int i = 1; i <= entries.size(); i++) {
      Group group = entries.get(start).group();
      if (i == entries.size() || !entries.get(i).group().equals(group)) {
        Heading heading = new Heading(group, i - start, !closed.contains(group));
        headings.add(heading);
        all.add(heading);
        if (heading.open()) {
          all.addAll(entries.subList(start, i));
        }
        start = i;
      }
    }
    return all;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** The groups; none when nothing is grouped. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** The name of a group, when it stands in that row. */
  public Optional<Heading> heading(int row) {
    return rows.get(row) instanceof Heading heading ? Optional.of(heading) : Optional.empty();
  }

  /** The passage, when one stands in that row. */
  public Optional<Hit> hit(int row) {
    return rows.get(row) instanceof Entry entry ? Optional.of(entry.hit()) : Optional.empty();
  }

  /** How these rows come from others; empty when they differ in too much. */
  public Optional<RowChanges> changesSince(PassageRows before) {
    return RowChanges.<Object>between(
        before.rows, rows, PassageRows::isSame, PassageRows::isAlike, MOST_CHANGES);
  }

  private static boolean isSame(Object one, Object other) {
    return one instanceof Heading a && other instanceof Heading b
        ? a.group().equals(b.group())
        : one.equals(other);
  }

  /** A coding whose comment was changed is found where it was, but as another entry. */
  private static boolean isAlike(Object one, Object other) {
    return one instanceof Heading && one.equals(other);
  }
}
