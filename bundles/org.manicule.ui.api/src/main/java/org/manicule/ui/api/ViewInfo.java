package org.manicule.ui.api;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * How a view presents itself to the window.
 *
 * @param id short and stable; layouts and commands name it: {@code codebook}
 * @param title as shown on its tab
 * @param icon an SVG of 16 × 16 units drawn in {@code currentColor}, or null
 * @param place where it stands in the first layout
 * @param order place among the views that start in the same place, ascending
 */
public record ViewInfo(String id, String title, @Nullable URL icon, Place place, int order) {

  /** The places of the first layout. */
  public enum Place {
    /** Left, above: what there is to read. */
    LEFT_TOP,
    /** Left, below: what to tag it with. */
    LEFT_BOTTOM,
    /** The middle: the text. */
    CENTRE,
    /** Right: what is known about the selection. */
    RIGHT,
    /** Below the middle: lists of results. */
    BOTTOM
  }
}
