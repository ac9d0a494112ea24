package org.manicule.recognise;

/** From which confidence on a recogniser changes a draft. */
final class Sure {
  /** What the workbench asks for too. */
  static final double ENOUGH = 0.5;

  private Sure() {}
}
