package org.manicule.api.reference;

import java.util.List;
import org.manicule.api.Issue;

/**
 * What a bibliography would do to a project. Nothing is changed before it is applied.
 *
 * @param fileName the name of the bibliography's file
 * @param matches the sources that would get a reference
 * @param unmatched the entries that belong to no source, or to more than one
 * @param issues what was odd, and why entries belong to no source
 */
public record ReferencePlan(
    String fileName, List<ReferenceMatch> matches, List<Reference> unmatched, List<Issue> issues) {

  /** Copies the lists. */
  public ReferencePlan {
    matches = List.copyOf(matches);
    unmatched = List.copyOf(unmatched);
    issues = List.copyOf(issues);
  }

  /** The same plan for some of the matches. */
  public ReferencePlan only(List<ReferenceMatch> accepted) {
    return new ReferencePlan(fileName, accepted, unmatched, issues);
  }
}
