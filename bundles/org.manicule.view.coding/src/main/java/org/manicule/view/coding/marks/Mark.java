package org.manicule.view.coding.marks;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.TextRange;

/**
 * A mark in the margin of the text.
 *
 * @param kind what it stands for
 * @param range the words it is about
 * @param words what it says when pointed at
 * @param leadsTo the other end of a link, or what a memo is attached to
 */
public record Mark(Kind kind, TextRange range, String words, @Nullable Anchor leadsTo) {

  /** What marks stand for. */
  public enum Kind {
    /** A memo on the words, or on their coding. */
    MEMO,
    /** A link that starts or ends at the words. */
    LINK
  }
}
