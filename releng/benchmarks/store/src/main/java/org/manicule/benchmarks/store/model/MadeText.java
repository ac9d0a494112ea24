package org.manicule.benchmarks.store.model;

/** A made-up text, and where its words, sentences and paragraphs are. */
public final class MadeText {
  private final String text;
  private final int[] wordStarts;
  private final int[] wordEnds;
  private final int[] sentences;
  private final int[] paragraphs;

  /**
   * A text.
   *
   * @param wordStarts where each word starts
   * @param wordEnds where each word ends, exclusive
   * @param sentences number of the first word of each sentence, and at last the number of words
   * @param paragraphs number of the first word of each paragraph, and at last the number of words
   */
  MadeText(String text, int[] wordStarts, int[] wordEnds, int[] sentences, int[] paragraphs) {
    this.text = text;
    this.wordStarts = wordStarts;
    this.wordEnds = wordEnds;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  int words() {
    return wordStarts.length;
  }

  int startOfWord(int word) {
    return wordStarts[word];
  }

  int endOfWord(int word) {
    return wordEnds[word];
  }

  int sentences() {
    return sentences.length - 1;
  }

  int firstWordOfSentence(int sentence) {
    return sentences[sentence];
  }

  int paragraphs() {
    return paragraphs.length - 1;
  }

  int firstWordOfParagraph(int paragraph) {
    return paragraphs[paragraph];
  }
}
