package org.manicule.view.memos.markdown;

import java.util.List;

/**
 * A memo as it is read: plain text, and how its stretches look.
 *
 * @param text the text without Markdown's signs
 * @param runs the stretches that look special; they may nest
 * @param links where one can go from
 */
public record Rendered(String text, List<Run> runs, List<Link> links) {

  /** How a stretch looks. */
  public enum Look {
    /** A heading. */
    HEADING,
    /** Strong. */
    STRONG,
    /** Emphasised. */
    EMPHASIS,
    /** Code, in letters of one width. */
    CODE,
    /** Quoted from somewhere. */
    QUOTE
  }

  /** A stretch that looks special; half-open. */
  public record Run(int start, int end, Look look) {}

  /** A stretch that leads somewhere; half-open. */
  public record Link(int start, int end, String address) {}

  /** Copies the lists. */
  public Rendered {
    runs = List.copyOf(runs);
    links = List.copyOf(links);
  }
}
