package org.manicule.view.coding.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was found over the project as the rows of a list: each source is a row, followed by its
 * hits. Grows while the search goes on; used on the window's thread only.
 */
public final class HitRows {
  private final List<SourceHits> groups = new ArrayList<>();
  private int[] firstRows = new int[16];
  private int rows;

  /**
   * A row.
   *
   * @param group the number of the source among those with hits
   * @param found what was found in it
   * @param hit which of the hits, or -1 for the source itself
   */
  public record Row(int group, SourceHits found, int hit) {

    /** Whether it names a source. */
    public boolean isSource() {
      return hit < 0;
    }
  }

  /** How many rows there are. */
  public int size() {
    return rows;
  }

  /** How many hits there are. */
  public int hits() {
    return rows - groups.size();
  }

  /** The sources with their hits. */
  public List<SourceHits> groups() {
    return List.copyOf(groups);
  }

  /** How many sources have hits. */
  public int sources() {
    return groups.size();
  }

  void add(List<SourceHits> found) {
    for (SourceHits group : found) {
      if (groups.size() == firstRows.length) {
        firstRows = Arrays.copyOf(firstRows, groups.size() * 2);
      }
      firstRows[groups.size()] = rows;
      groups.add(group);
      rows += 1 + group.hits().size();
    }
  }

  /** A row by its number. */
  public Row row(int number) {
    int found = Arrays.binarySearch(firstRows, 0, groups.size(), number);
    int group = found >= 0 ? found : -found - 2;
    return new Row(group, groups.get(group), number - firstRows[group] - 1);
  }

  /** The hit after or before a row, as a row; -1 when there is none in that direction. */
  public int step(int row, int by) {
    int next = row + by;
    if (next >= 0 && next < rows && row(next).isSource()) {
      next += by;
    }
    return next >= 0 && next < rows ? next : -1;
  }

  /** The number of a hit among all hits, from 0. */
  int hitNumber(int row) {
    return row - row(row).group() - 1;
  }
}
