package org.manicule.view.coding.codebook;

import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.ProjectData;

/**
 * How often each code is used.
 *
 * @param counts codings and sources; a code that is not used may be missing
 * @param mine whether only the present coder's codings are counted
 */
public record CodeUse(Map<Id<Code>, CodeCount> counts, boolean mine) {

  /** What the project tells: of all coders, or of one. */
  static CodeUse of(ProjectData project) {
    return new CodeUse(project.codebook().counts(), project.onlyCoder().isPresent());
  }
}
