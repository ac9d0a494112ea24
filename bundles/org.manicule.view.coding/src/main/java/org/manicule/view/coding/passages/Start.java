package org.manicule.view.coding.passages;

/** From which passages the list starts, before conditions. */
public enum Start {
  /** Those of the codes selected in the codebook; without any, those of the open source. */
  CODES,
  /** Those of the codes selected in the codebook that lie in the open source. */
  CODES_HERE,
  /** Those of the open source. */
  SOURCE,
  /** All of the project. */
  PROJECT
}
