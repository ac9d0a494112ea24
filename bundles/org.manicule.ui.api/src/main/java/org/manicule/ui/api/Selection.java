package org.manicule.ui.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;

/**
 * What the researcher is looking at; shared by all views of a window.
 *
 * @param source the source that is open, or null
 * @param range the selected text in it (empty for a caret), or null
 * @param coding the coding that is selected, or null
 * @param codes the codes selected in the codebook
 */
public record Selection(
    @Nullable Id<Source> source,
    @Nullable TextRange range,
    @Nullable Id<Coding> coding,
    Set<Id<Code>> codes) {
  /** Nothing is selected. */
  public static final Selection NONE = new Selection(null, null, null, Set.of());

  /** Copies the set. */
  public Selection {
    codes = Set.copyOf(codes);
  }

  /** The same with other codes. */
  public Selection withCodes(Set<Id<Code>> newCodes) {
    return new Selection(source, range, coding, newCodes);
  }

  /** The same with another place in a source; the selected coding is let go. */
  public Selection withText(Id<Source> newSource, @Nullable TextRange newRange) {
    return new Selection(newSource, newRange, null, codes);
  }

  /** The same with another selected coding, or none. */
  public Selection withCoding(@Nullable Id<Coding> newCoding) {
    return new Selection(source, range, newCoding, codes);
  }
}
