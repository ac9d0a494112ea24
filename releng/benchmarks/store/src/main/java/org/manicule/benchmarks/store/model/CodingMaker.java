package org.manicule.benchmarks.store.model;

import java.util.HashSet;
import java.util.Set;

/**
 * Codes one made-up text. The coders look at the same passages, phrases, sentences and paragraphs,
 * so that ranges nest and overlap; they mostly agree, and differ at the edges and between similar
 * codes. No two codings are the same.
 */
final class CodingMaker {
  private static final int FAVOURITES = 6;
  private static final int MINUTES = 700 * 24 * 60;

  private final Tier tier;
  private final MadeCodebook codebook;
  private final MadeText text;
  private final int document;
  private final Dice dice;
  private final int[] favourites = new int[FAVOURITES];
  private final Set<MadeCodings.Mark> taken = new HashSet<>();

  CodingMaker(Tier tier, MadeCodebook codebook, MadeText text, int document) {
    this.tier = tier;
    this.codebook = codebook;
    this.text = text;
    this.document = document;
    this.dice = Dice.about("codings", document);
    for (int i = 0; i < FAVOURITES; i++) {
      favourites[i] = codebook.pick(dice);
    }
  }

  /** Words from the one to the other, both included. */
  private record Words(int first, int last) {}

  /** Adds so many codings. */
  void make(int wanted, MadeCodings to) {
    long tries = 1_000 + 50L * wanted;
    while (taken.size() < wanted) {
      if (tries-- == 0) {
        throw new IllegalStateException(wanted + " codings do not fit document " + document);
      }
      Words words = passage();
      int code = dice.says(0.55) ? favourite() : codebook.pick(dice);
      int second = dice.says(0.3) ? favourite() : -1;
      for (int coder = 0; coder < tier.coders(); coder++) {
        if (dice.says(share(coder))) {
          code(words, code, coder, wanted, to);
          if (second >= 0) {
            code(words, second, coder, wanted, to);
          }
        }
      }
    }
  }

  private int favourite() {
    return favourites[dice.below(FAVOURITES)];
  }

  /** How many of the passages a coder looks at. */
  private double share(int coder) {
    return tier.coders() == 1 ? 1 : coder == 0 ? 0.85 : coder == 1 ? 0.65 : 0.4;
  }

  private Words passage() {
    double kind = dice.fraction();
    if (kind < 0.4) {
      int first = dice.below(text.words());
      return new Words(first, Math.min(text.words() - 1, first + dice.between(2, 11)));
    }
    if (kind < 0.85) {
      int sentence = dice.below(text.sentences());
      int after = sentence + (dice.says(0.35) && sentence + 1 < text.sentences() ? 2 : 1);
      int end = text.firstWordOfSentence(after);
      return new Words(text.firstWordOfSentence(sentence), end - 1);
    }
    int paragraph = dice.below(text.paragraphs());
    int end = text.firstWordOfParagraph(paragraph + 1);
    return new Words(text.firstWordOfParagraph(paragraph), end - 1);
  }

  private void code(Words words, int wantedCode, int coder, int wanted, MadeCodings to) {
    if (taken.size() >= wanted) {
      return;
    }
    Words range = dice.says(0.3) ? moved(words) : words;
    int code = dice.says(0.1) ? codebook.sibling(wantedCode, dice) : wantedCode;
    int start = text.startOfWord(range.first());
    int end = text.endOfWord(range.last());
    MadeCodings.Mark mark = new MadeCodings.Mark(document, start, end, code, coder);
    if (taken.add(mark)) {
      int weight = dice.says(0.05) ? 10 * dice.between(0, 10) : MadeCodings.NO_WEIGHT;
      to.add(mark, dice.below(MINUTES), weight, dice.says(0.02));
    }
  }

  private Words moved(Words words) {
    int end = text.words() - 1;
    int first = Math.max(0, Math.min(end, words.first() + dice.between(-3, 3)));
    return new Words(first, Math.max(first, Math.min(end, words.last() + dice.between(-3, 3))));
  }
}
