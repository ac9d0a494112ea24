package org.manicule.ui.dock;

import java.util.List;

/** A part of the window's arrangement: tabs on top of each other, or parts beside each other. */
public sealed interface DockNode permits Tabs, Split {

  /** The views in it, in reading order. */
  List<String> views();

  /** The part written as text, see {@link LayoutText}. */
  String asText();
}
