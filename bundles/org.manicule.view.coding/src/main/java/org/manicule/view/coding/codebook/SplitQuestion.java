package org.manicule.view.coding.codebook;

import java.util.List;
import java.util.Set;

/**
 * What is asked when a code is split.
 *
 * @param path the code
 * @param rows its codings
 * @param taken names that the new code cannot have, because codes beside it have them
 */
public record SplitQuestion(String path, List<SplitRow> rows, Set<String> taken) {

  /** Copies list and set. */
  public SplitQuestion {
    rows = List.copyOf(rows);
    taken = Set.copyOf(taken);
  }

  /** Whether the new code can be called that. */
  public boolean fits(String name) {
    String stripped = name.strip();
    return !stripped.isEmpty() && stripped.indexOf('>') < 0 && !taken.contains(stripped);
  }
}
