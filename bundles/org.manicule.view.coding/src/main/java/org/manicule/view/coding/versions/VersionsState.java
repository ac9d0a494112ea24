package org.manicule.view.coding.versions;

import java.util.List;

/**
 * What is shown of a comparison.
 *
 * @param heading which versions are compared, and how much differs
 * @param rows what differs
 */
public record VersionsState(String heading, List<DiffRow> rows) {

  /** Copies the list. */
  public VersionsState {
    rows = List.copyOf(rows);
  }
}
