package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.view.coding.passages.query.Hit;

/**
 * The rows of the list: passages, with the name of a group above those that stand together. Made in
 * one pass, asked for row by row; does not change.
 */
public final class PassageRows {
  /** No rows. */
  public static final PassageRows NONE = new PassageRows(List.of(), false, Set.of());

  private final List<Entry> entries;
  private final List<Heading> headings = new ArrayList<>();
  private final boolean grouped;

  /** For each group where it begins among the entries, and its row. */
  private int[] firstEntry = {};

  private int[] firstRow = {};
  private int size;

  /**
   * A row that names a group.
   *
   * @param group the group
   * @param count how many passages it has
   * @param open whether they are shown
   */
  public record Heading(Group group, int count, boolean open) {}

  PassageRows(List<Entry> entries, boolean grouped, Set<Group> closed) {
    this.entries = entries;
    this.grouped = grouped;
    if (grouped) {
      group(closed);
    } else {
      size = entries.size();
    }
  }

  private void group(Set<Group> closed) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (i == 0 || entries.get(i).group() != entries.get(i - 1).group()) {
        starts.add(i);
      }
    }
    firstEntry = starts.stream().mapToInt(Integer::intValue).toArray();
    firstRow = new int[firstEntry.length];
    for (int i = 0; i < firstEntry.length; i++) {
      int end = i + 1 < firstEntry.length ? firstEntry[i + 1] : entries.size();
      Group group = entries.get(firstEntry[i]).group();
      Heading heading = new Heading(group, end - firstEntry[i], !closed.contains(group));
      headings.add(heading);
      firstRow[i] = size;
      size += 1 + (heading.open() ? heading.count() : 0);
    }
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The groups; none when nothing is grouped. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** The name of a group, when it stands in that row. */
  public Optional<Heading> heading(int row) {
    int group = groupOf(row);
    return group >= 0 && firstRow[group] == row
        ? Optional.of(headings.get(group))
        : Optional.empty();
  }

  /** The passage, when one stands in that row. */
  public Optional<Hit> hit(int row) {
    if (!grouped) {
      return Optional.of(entries.get(row).hit());
    }
    int group = groupOf(row);
    return firstRow[group] == row
        ? Optional.empty()
        : Optional.of(entries.get(firstEntry[group] + row - firstRow[group] - 1).hit());
  }

  private int groupOf(int row) {
    int found = Arrays.binarySearch(firstRow, row);
    return found >= 0 ? found : -found - 2;
  }

  /** The first row that is not the same in both; the size of the shorter when there is none. */
  public int firstDifference(PassageRows other) {
    if (grouped != other.grouped) {
      return 0;
    }
    int row = rowOf(firstOther(entries, other.entries));
    for (int i = 0; i < Math.min(headings.size(), other.headings.size()); i++) {
      if (!headings.get(i).equals(other.headings.get(i))) {
        row = Math.min(row, firstRow[i]);
      }
    }
    return Math.min(row, Math.min(size, other.size));
  }

  private int rowOf(int entry) {
    if (!grouped) {
      return entry;
    }
    int found = Arrays.binarySearch(firstEntry, entry);
    int group = found >= 0 ? found : -found - 2;
    boolean open = group >= 0 && headings.get(group).open();
    return group < 0 ? 0 : firstRow[group] + (open ? 1 + entry - firstEntry[group] : 0);
  }

  private static int firstOther(List<Entry> one, List<Entry> other) {
    int both = Math.min(one.size(), other.size());
    int at = 0;
    while (at < both && one.get(at).equals(other.get(at))) {
      at++;
    }
    return at;
  }
}
