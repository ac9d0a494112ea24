package org.manicule.view.coding.text;

import java.util.Optional;
import org.manicule.api.model.TextRange;

/** Words, sentences, paragraphs or other stretches of a text, as a moving caret finds them. */
interface Stretches {

  /** The first one that begins after a position. */
  Optional<TextRange> firstStartingAfter(int position);

  /** The first one that ends after a position. */
  Optional<TextRange> firstEndingAfter(int position);

  /** The last one that begins before a position. */
  Optional<TextRange> lastStartingBefore(int position);
}
