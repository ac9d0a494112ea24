package org.manicule.api.project;

/**
 * How often a code is used.
 *
 * @param codings codings with exactly this code
 * @param sources sources that hold at least one of them
 */
public record CodeCount(int codings, int sources) {
  /** Not used. */
  public static final CodeCount NONE = new CodeCount(0, 0);
}
