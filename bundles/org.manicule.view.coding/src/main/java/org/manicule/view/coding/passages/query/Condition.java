package org.manicule.view.coding.passages.query;

/**
 * A condition with the word that joins it to those before: {@code or} makes it an alternative to
 * the one before, {@code and} and {@code not} begin something new that must hold, or must not. So
 * {@code a, or b, and c, not d, or e} means: (a or b) and c and not (d or e).
 *
 * @param join how it is joined to those before; the first one's {@code or} means {@code and}
 * @param criterion what it asks
 */
public record Condition(Join join, Criterion criterion) {

  /** The words that join conditions. */
  public enum Join {
    /** This must hold too. */
    AND,
    /** Or this instead of the one before. */
    OR,
    /** This must not hold. */
    NOT
  }
}
