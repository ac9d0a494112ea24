package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;

/**
 * What an importer read from a file: a proposal that the researcher sees before anything is added.
 *
 * @param sources the sources that would be made, mostly one
 * @param issues what was odd
 */
public record Draft(List<DraftSource> sources, List<Issue> issues) {

  /** Copies the lists. */
  public Draft {
    sources = List.copyOf(sources);
    issues = List.copyOf(issues);
  }

  /** A draft of one source without issues. */
  public static Draft of(DraftSource source) {
    return new Draft(List.of(source), List.of());
  }

  /** The same draft with one more issue. */
  public Draft withIssue(Issue issue) {
    List<Issue> more = new ArrayList<>(issues);
    more.add(issue);
    return new Draft(sources, more);
  }
}
