package org.manicule.view.coding.find;

/** A text that looks, while a pattern reads it, whether that may go on. */
record WatchedText(String text, int from, int to, Watch watch) implements CharSequence {

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    watch.tick();
    return text.charAt(from + index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text, from + start, from + end, watch);
  }

  @Override
  public String toString() {
    return text.substring(from, to);
  }
}
