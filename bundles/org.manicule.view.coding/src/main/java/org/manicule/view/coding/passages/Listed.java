package org.manicule.view.coding.passages;

import java.util.List;

/**
 * What the list holds.
 *
 * @param entries passages in their groups and in order; one may stand in several groups
 * @param passages how many passages these are
 */
record Listed(List<Entry> entries, int passages) {
  /** Nothing. */
  static final Listed NOTHING = new Listed(List.of(), 0);
}
