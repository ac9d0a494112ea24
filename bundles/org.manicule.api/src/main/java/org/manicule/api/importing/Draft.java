package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;

/**
 * What an importer read from a file: a proposal that the researcher sees before anything is added.
 *
 * @param sources the sources that would be made, mostly one
 * @param issues what was odd
 * @param dropped what stands in the file and in none of the sources
 * @param findings what recognisers made of it, and how sure they are
 */
public record Draft(
    List<DraftSource> sources,
    List<Issue> issues,
    List<DroppedText> dropped,
    List<Finding> findings) {

  /** Copies the lists. */
  public Draft {
    sources = List.copyOf(sources);
    issues = List.copyOf(issues);
    dropped = List.copyOf(dropped);
    findings = List.copyOf(findings);
  }

  /** A draft from which nothing was dropped, and at which no recogniser looked. */
  public Draft(List<DraftSource> sources, List<Issue> issues) {
    this(sources, issues, List.of(), List.of());
  }

  /** A draft of one source without issues. */
  public static Draft of(DraftSource source) {
    return new Draft(List.of(source), List.of());
  }

  /** The same draft with one more issue. */
  public Draft withIssue(Issue issue) {
    return new Draft(sources, plus(issues, issue), dropped, findings);
  }

  /** The same draft with one more stretch that is in none of its sources. */
  public Draft withDropped(DroppedText stretch) {
    return new Draft(sources, issues, plus(dropped, stretch), findings);
  }

  /** The same draft with one more finding. */
  public Draft withFinding(Finding finding) {
    return new Draft(sources, issues, dropped, plus(findings, finding));
  }

  /** The same draft with other sources. */
  public Draft withSources(List<DraftSource> changed) {
    return new Draft(changed, issues, dropped, findings);
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
