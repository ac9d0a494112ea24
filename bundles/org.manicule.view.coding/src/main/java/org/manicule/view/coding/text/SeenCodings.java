package org.manicule.view.coding.text;

/** Knows which codings of the open source are shown: the page may leave some out. */
public interface SeenCodings {

  /** The codings of the open source that are shown. */
  CodingIndex seen();
}
