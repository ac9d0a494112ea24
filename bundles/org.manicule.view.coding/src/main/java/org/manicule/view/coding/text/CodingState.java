package org.manicule.view.coding.text;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.desk.Legend;

/**
 * All that the text view shows.
 *
 * @param document the open source, or null when there is none
 * @param codings its codings
 * @param legend what the codings are, in words and colour
 * @param selection the selected text, empty for a caret
 * @param caretFirst whether the caret stands at the beginning of the selected text
 * @param selected the selected coding, or null
 * @param heading what is open
 * @param place where the caret stands and what is coded there
 */
public record CodingState(
    @Nullable SourceDocument document,
    CodingIndex codings,
    Legend legend,
    TextRange selection,
    boolean caretFirst,
    @Nullable Id<Coding> selected,
    String heading,
    String place) {

  /** The same with other codings and another place in words. */
  public CodingState with(CodingIndex newCodings, String newPlace) {
    return new CodingState(
        document, newCodings, legend, selection, caretFirst, selected, heading, newPlace);
  }
}
