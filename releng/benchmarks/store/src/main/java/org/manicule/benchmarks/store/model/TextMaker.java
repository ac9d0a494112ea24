package org.manicule.benchmarks.store.model;

import java.util.Locale;

/** Writes one made-up text: sentences of 6 to 27 words, paragraphs of 3 to 8 sentences. */
final class TextMaker {
  private final Vocabulary vocabulary;
  private final Dice dice;
  private final int words;
  private final int characters;
  private final StringBuilder text = new StringBuilder();
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();
  private final IntList sentences = new IntList();
  private final IntList paragraphs = new IntList();

  /**
   * Writes the text of a document.
   *
   * @param document its number
   */
  TextMaker(Tier tier, Vocabulary vocabulary, int document) {
    this.vocabulary = vocabulary;
    this.dice = Dice.about("text", document);
    this.words = Math.max(20, (int) (tier.words() * (0.6 + 0.8 * dice.fraction())));
    this.characters = tier.characters();
  }

  MadeText make() {
    while (!isDone()) {
      paragraphs.add(starts.size());
      for (int left = dice.between(3, 8); left > 0 && !isDone(); left--) {
        sentence();
        text.append(left == 1 || isDone() ? "\n\n" : " ");
      }
    }
    text.setLength(text.length() - 1);
    sentences.add(starts.size());
    paragraphs.add(starts.size());
    return new MadeText(
        text.toString(),
        starts.toArray(),
        ends.toArray(),
        sentences.toArray(),
        paragraphs.toArray());
  }

  private boolean isDone() {
    return characters > 0 ? text.length() > characters : starts.size() >= words;
  }

  private void sentence() {
    sentences.add(starts.size());
    int length = dice.between(6, 27);
    int comma = dice.says(0.6) ? dice.between(3, 12) : -1;
    boolean quoted = dice.says(0.08);
    text.append(quoted ? "\u201c" : "");
    for (int i = 0; i < length; i++) {
      word(i == 0);
      if (i < length - 1) {
        text.append(i == comma ? ", " : dice.says(0.004) ? " \u2013 " : " ");
      }
    }
    text.append(dice.says(0.05) ? '?' : '.').append(quoted ? "\u201d" : "");
  }

  private void word(boolean first) {
    String word = vocabulary.pick(dice);
    starts.add(text.length());
    if (first) {
      text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
    } else {
      text.append(word);
    }
    ends.add(text.length());
  }
}
