package org.manicule.view.coding.codebook.swt;

/** Where in a row something is dropped: near its edges it goes beside the code, else onto it. */
enum DropPlace {
  BEFORE,
  ON,
  BEHIND;

  /**
   * The place under the pointer.
   *
   * @param y the pointer, from the same edge as the row
   * @param top the row's upper edge
   * @param height the row's height
   */
  static DropPlace at(int y, int top, int height) {
    int edge = height / 4;
    if (y < top + edge) {
      return BEFORE;
    }
    return y >= top + height - edge ? BEHIND : ON;
  }
}
