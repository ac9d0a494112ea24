package org.manicule.view.coding.codebook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;

/**
 * How often each code is used.
 *
 * @param counts codings and sources; a code that is not used may be missing
 * @param mine whether only the present coder's codings are counted
 */
public record CodeUse(Map<Id<Code>, CodeCount> counts, boolean mine) {

  /** What all coders did. */
  static CodeUse ofAll(Project project) {
    return new CodeUse(project.codebook().counts(), false);
  }

  /**
   * What one coder did.
   *
   * @param monitor progress and cancelling: the first time, all codings are read
   */
  static CodeUse of(Id<Coder> coder, Project project, Monitor monitor) {
    CodingColumns codings = project.codings().columns(monitor);
    int column = codings.coders().indexOf(coder);
    List<Id<Code>> codes = codings.codes();
    int[] count = new int[codes.size()];
    BitSet[] sources = new BitSet[codes.size()];
    for (int row = 0; row < codings.size(); row++) {
      if (codings.coder(row) == column) {
        int code = codings.code(row);
        count[code]++;
        if (sources[code] == null) {
          sources[code] = new BitSet();
        }
        sources[code].set(codings.source(row));
      }
    }
    Map<Id<Code>, CodeCount> counts = new HashMap<>();
    for (int code = 0; code < count.length; code++) {
      if (sources[code] != null) {
        counts.put(codes.get(code), new CodeCount(count[code], sources[code].cardinality()));
      }
    }
    return new CodeUse(counts, true);
  }
}
