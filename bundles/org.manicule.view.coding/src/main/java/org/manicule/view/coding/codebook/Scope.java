package org.manicule.view.coding.codebook;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;

/**
 * A part of the codebook that can be looked at alone.
 *
 * @param kind which part
 * @param set the code set, when it is one
 * @param words how it is called
 */
public record Scope(Kind kind, @Nullable Id<CodeSet> set, String words) {

  /** What a part of the codebook is made of. */
  public enum Kind {
    /** All codes. */
    ALL,
    /** The codes that have a digit. */
    FAVOURITES,
    /** The codes applied last. */
    RECENT,
    /** The codes that no passage has. */
    UNUSED,
    /** The codes of a code set. */
    SET
  }

  /** Whether it is the same part, whatever it is called by now. */
  public boolean isSame(Scope other) {
    return kind == other.kind && (set == null ? other.set == null : set.equals(other.set));
  }
}
