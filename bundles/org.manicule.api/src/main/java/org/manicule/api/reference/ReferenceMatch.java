package org.manicule.api.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;

/**
 * A source that an entry of a bibliography is about.
 *
 * @param reference the entry
 * @param source the source
 * @param because why it is that source, in the researcher's words
 * @param changes the values that the source would get; those that it has already are left out
 */
public record ReferenceMatch(
    Reference reference, Source source, String because, List<ValueChange> changes) {

  /** Copies the list. */
  public ReferenceMatch {
    changes = List.copyOf(changes);
  }

  /**
   * A value that a source would get.
   *
   * @param variable the variable, which may have to be made
   * @param isNew whether the variable has to be made
   * @param before the value that the source has, or null when it has none
   * @param after the text that it would have
   */
  public record ValueChange(
      Variable variable, boolean isNew, @Nullable Value before, String after) {

    /** Whether a value that is there would be overwritten. */
    public boolean overwrites() {
      return before != null;
    }
  }

  /** Whether a value that is there would be overwritten. */
  public boolean overwrites() {
    return changes.stream().anyMatch(ValueChange::overwrites);
  }
}
