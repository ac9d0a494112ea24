package org.manicule.view.coding.text;

/** How wide characters are drawn, in pixels and parts of them. */
@FunctionalInterface
public interface CharWidths {

  /** The width of one UTF-16 code unit; the second half of a pair has none. */
  float of(char character);
}
