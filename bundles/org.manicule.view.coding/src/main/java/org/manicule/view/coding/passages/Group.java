package org.manicule.view.coding.passages;

/**
 * What a passage stands below.
 *
 * @param rank its place among the groups
 * @param name what it is called
 */
public record Group(int rank, String name) {
  /** The one group of a list that has none. */
  static final Group ALL = new Group(0, "");
}
