package org.manicule.view.coding.sources;

/** How far the coding of a source has come. */
public enum Progress {
  /** It has no codings. */
  UNCODED,
  /** It has codings. */
  PARTLY,
  /** The researcher says so. */
  DONE
}
