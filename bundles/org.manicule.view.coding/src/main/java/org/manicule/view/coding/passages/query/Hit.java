package org.manicule.view.coding.passages.query;

import java.util.UUID;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

/**
 * A coding that was found: what is needed to arrange it, small enough to keep hundreds of
 * thousands. Start and end are -1 when it lies on no text.
 */
public record Hit(
    long idHigh,
    long idLow,
    Id<Source> source,
    int start,
    int end,
    Id<Code> code,
    Id<Coder> coder,
    long at) {

  /** The coding found. */
  public Id<Coding> id() {
    return new Id<>(new UUID(idHigh, idLow));
  }

  /** How many characters it covers. */
  public int length() {
    return end - start;
  }
}
