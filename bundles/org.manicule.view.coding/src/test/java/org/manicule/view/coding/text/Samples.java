package org.manicule.view.coding.text;

import java.time.Instant;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;

/** Codings without a project, for what needs places only. */
final class Samples {
  private static final Id<Source> SOURCE = Id.random();
  private static final Id<Code> CODE = Id.random();
  private static final Id<Coder> CODER = Id.random();

  private Samples() {}

  static Coding coding(int start, int end) {
    TextRange range = new TextRange(start, end);
    return new Coding(Id.random(), SOURCE, range, CODE, CODER, Instant.EPOCH, null, "");
  }

  /** A page on which every character is one wide. */
  static PageText page(String text, int width) {
    return PageText.of(text, position -> character -> 1, width);
  }
}
