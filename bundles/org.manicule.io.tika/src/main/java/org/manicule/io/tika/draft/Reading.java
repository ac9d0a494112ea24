package org.manicule.io.tika.draft;

import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.Issue;
import org.manicule.api.importing.DraftUnit;

/**
 * What a reader found in a file.
 *
 * @param text the text in stored form
 * @param pieces its headings and paragraphs in order, without overlap
 * @param pages its pages; empty where the format has none
 * @param facts what the file says about itself
 * @param issues what was odd
 */
public record Reading(
    String text, List<Piece> pieces, List<DraftUnit> pages, Facts facts, List<Issue> issues) {

  /** Copies the lists. */
  public Reading {
    pieces = List.copyOf(pieces);
    pages = List.copyOf(pages);
    issues = List.copyOf(issues);
  }

  public Reading(String text, List<Piece> pieces, Facts facts) {
    this(text, pieces, List.of(), facts, List.of());
  }

  /** The same with other pieces of the same text. */
  public Reading withPieces(List<Piece> changed) {
    return new Reading(text, changed, pages, facts, issues);
  }

  /** The same with pages. */
  public Reading withPages(List<DraftUnit> newPages) {
    return new Reading(text, pieces, newPages, facts, issues);
  }

  /** The same with other facts. */
  public Reading withFacts(Facts changed) {
    return new Reading(text, pieces, pages, changed, issues);
  }

  /** The same with one more issue. */
  public Reading withIssue(Issue issue) {
    return new Reading(
        text, pieces, pages, facts, Stream.concat(issues.stream(), Stream.of(issue)).toList());
  }
}
