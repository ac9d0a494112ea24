package org.manicule.api.revision;

/** What a new text means for a place in the old one. */
public enum Fate {
  /** The same words at the same positions. */
  UNTOUCHED,
  /** The same words; the positions shifted because the text before them grew or shrank. */
  SHIFTED,
  /** The same words, but their paragraph was cut and pasted elsewhere. */
  MOVED,
  /** Other words: somebody has to look whether what was said about them still holds. */
  CHANGED,
  /** Nothing is left of the words. A coding goes, and waits among the reviews to be placed anew. */
  LOST
}
