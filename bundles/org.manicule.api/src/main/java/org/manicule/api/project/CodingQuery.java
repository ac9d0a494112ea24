package org.manicule.api.project;

import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

/**
 * Which codings are asked for. An empty set sets no bound, so {@link #ALL} asks for all.
 *
 * @param sources only in these sources
 * @param codes only with exactly these codes; add sub-codes yourself
 * @param coders only by these coders
 */
public record CodingQuery(Set<Id<Source>> sources, Set<Id<Code>> codes, Set<Id<Coder>> coders) {
  /** Every coding of the project. */
  public static final CodingQuery ALL = new CodingQuery(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public CodingQuery {
    sources = Set.copyOf(sources);
    codes = Set.copyOf(codes);
    coders = Set.copyOf(coders);
  }

  /** The codings with one of these codes. */
  public static CodingQuery ofCodes(Set<Id<Code>> codes) {
    return new CodingQuery(Set.of(), codes, Set.of());
  }

  /** The codings in these sources. */
  public static CodingQuery inSources(Set<Id<Source>> sources) {
    return new CodingQuery(sources, Set.of(), Set.of());
  }

  /** Whether it asks for this coding. */
  public boolean includes(Coding coding) {
    return (sources.isEmpty() || sources.contains(coding.source()))
        && (codes.isEmpty() || codes.contains(coding.code()))
        && (coders.isEmpty() || coders.contains(coding.coder()));
  }
}
