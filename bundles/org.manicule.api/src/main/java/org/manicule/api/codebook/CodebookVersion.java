package org.manicule.api.codebook;

import java.util.List;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;

/**
 * The codebook as it was at one moment.
 *
 * @param number the entry of the journal after which it was like this; 0 for before the first one
 * @param tree the codes with their definitions
 * @param sets the code sets by name
 */
public record CodebookVersion(long number, CodeTree tree, List<CodeSet> sets) {

  /** Copies the list. */
  public CodebookVersion {
    sets = List.copyOf(sets);
  }
}
