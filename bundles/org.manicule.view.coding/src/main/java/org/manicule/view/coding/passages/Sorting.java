package org.manicule.view.coding.passages;

/** The order of passages that stand together. */
public enum Sorting {
  /** By source and place. */
  PLACE,
  /** In the order of the codebook, then by place. */
  CODE,
  /** By coder, then by place. */
  CODER,
  /** The coding made last first. */
  NEWEST,
  /** The longest passage first. */
  LONGEST
}
