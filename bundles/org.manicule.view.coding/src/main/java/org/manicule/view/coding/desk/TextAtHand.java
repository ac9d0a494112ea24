package org.manicule.view.coding.desk;

import java.util.Optional;
import org.manicule.api.model.Passage;
import org.manicule.api.model.SourceDocument;

/** The text the researcher has before them, as the other views need to know it. */
public interface TextAtHand {

  /** The selected words without blanks around them; empty when none are selected. */
  Optional<Passage> selectedWords();

  /** The open source; empty when there is none. */
  default Optional<SourceDocument> document() {
    return Optional.empty();
  }
}
