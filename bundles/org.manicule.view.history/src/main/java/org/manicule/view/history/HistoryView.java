package org.manicule.view.history;

/** Shows the history. */
public interface HistoryView {
  /** Shows all of it. */
  void show(HistoryState state);
}
