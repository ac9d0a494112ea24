package org.manicule.view.coding.codebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;

/**
 * All that the codebook view shows.
 *
 * @param tree the codes
 * @param sets the code sets
 * @param use how often each code is used
 * @param digits the digits of favourite codes
 * @param scopes the parts of the codebook that can be looked at
 * @param found the codes that are shown
 * @param selected the selected codes
 * @param asGroups whether code sets are shown as groups below the codes
 * @param readOnly whether nothing can be changed
 */
public record CodebookState(
    CodeTree tree,
    List<CodeSet> sets,
    CodeUse use,
    Map<Id<Code>, Integer> digits,
    List<Scope> scopes,
    Found found,
    Set<Id<Code>> selected,
    boolean asGroups,
    boolean readOnly) {

  /** How often a code is used. */
  public CodeCount count(Id<Code> code) {
    return use.counts().getOrDefault(code, CodeCount.NONE);
  }

  /** The codes that are shown, with all above them. */
  public Set<Id<Code>> shown() {
    return found.shown();
  }
}
