package org.manicule.view.coding.text;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;

/** The codings of one coder, chosen anew only when the codings or the coder are others. */
final class OwnCodings {
  private CodingIndex all = CodingIndex.EMPTY;
  private CodingIndex own = CodingIndex.EMPTY;
  private @Nullable Id<Coder> by;

  CodingIndex of(CodingIndex codings, Id<Coder> coder) {
    if (codings != all || !coder.equals(by)) {
      all = codings;
      by = coder;
      own = codings.only(coding -> coding.coder().equals(coder));
    }
    return own;
  }
}
