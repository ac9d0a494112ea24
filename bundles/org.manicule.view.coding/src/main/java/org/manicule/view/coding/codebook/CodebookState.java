package org.manicule.view.coding.codebook;

import java.util.Map;
import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;

/**
 * All that the codebook view shows.
 *
 * @param tree the codes
 * @param counts how often each is used
 * @param shown the codes that pass the filter, with all above them
 * @param filter the letters filtered by, empty for none
 * @param selected the selected codes
 */
public record CodebookState(
    CodeTree tree,
    Map<Id<Code>, CodeCount> counts,
    Set<Id<Code>> shown,
    String filter,
    Set<Id<Code>> selected) {

  /** How often a code is used. */
  public CodeCount count(Id<Code> code) {
    return counts.getOrDefault(code, CodeCount.NONE);
  }
}
