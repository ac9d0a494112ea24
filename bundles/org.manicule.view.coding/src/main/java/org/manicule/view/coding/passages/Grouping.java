package org.manicule.view.coding.passages;

/** What stands together in the list. */
public enum Grouping {
  /** Everything. */
  NONE,
  /** Passages with the same code. */
  CODE,
  /** Passages of the same source. */
  SOURCE,
  /** Passages of the same coder. */
  CODER,
  /** Passages about the same case; one about several cases stands below each. */
  CASE,
  /** Passages with the same value of a variable. */
  VARIABLE
}
