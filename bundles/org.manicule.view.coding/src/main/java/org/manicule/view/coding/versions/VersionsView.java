package org.manicule.view.coding.versions;

/** The window of versions as its presenter sees it. */
public interface VersionsView {

  /** Shows a comparison. */
  void show(VersionsState state);
}
