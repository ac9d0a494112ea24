package org.manicule.recognise.text;

/**
 * A place where a text says that somebody says something.
 *
 * @param speaker the name or role as written, without article; a pronoun when no name stands there
 * @param position what is said of him or her beside the name; blank when nothing is
 * @param start where the clause begins in the text that was searched
 * @param subjectStart where the speaker's name begins
 * @param subjectEnd where it ends
 */
public record Saying(String speaker, String position, int start, int subjectStart, int subjectEnd) {

  /** Whether only "he", "she" or "they" is said. */
  public boolean isPronoun() {
    return Sayings.isPronoun(speaker);
  }

  /** Whether it is a person by name, not a role. */
  public boolean isPerson() {
    return Names.isPerson(speaker);
  }
}
