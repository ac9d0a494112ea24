package org.manicule.recognise.text;

import java.util.List;
import java.util.Locale;
import org.manicule.api.model.Sentences;
import org.manicule.api.model.TextRange;

/** The sentences of a paragraph. */
public final class Sentence {
  private Sentence() {}

  /** Ranges in the text of the draft. */
  public static List<TextRange> in(Block block) {
    return in(block.words()).stream().map(it -> block.part(it.start(), it.end())).toList();
  }

  /** Ranges in the words. */
  public static List<TextRange> in(String words) {
    return Sentences.of(words, Locale.ENGLISH);
  }
}
