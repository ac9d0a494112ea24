package org.manicule.view.history;

import java.util.List;

/**
 * All that the history view shows. What a row says is asked for when it is seen.
 *
 * @param rows how many rows there are
 * @param heading how many entries these are, and of how many
 * @param coders names to choose from for the filter
 * @param selected numbers of the selected entries
 * @param canUndo whether the selected entry can be taken back
 * @param canGo whether the selected entry has a place to go to
 * @param details what the selected entry did
 * @param version another one when the rows read differently
 */
public record HistoryState(
    int rows,
    String heading,
    List<String> coders,
    List<Long> selected,
    boolean canUndo,
    boolean canGo,
    Details details,
    int version) {
  /** Copies the lists. */
  public HistoryState {
    coders = List.copyOf(coders);
    selected = List.copyOf(selected);
  }

  /**
   * What one entry did.
   *
   * @param heading which entry
   * @param about who did it, when, and how much it was
   * @param changes its first changes
   * @param more what is not shown; empty when all is
   */
  public record Details(String heading, String about, List<ChangeShown> changes, String more) {
    /** Nothing is selected. */
    public static final Details NONE = new Details("", "", List.of(), "");

    /** Copies the list. */
    public Details {
      changes = List.copyOf(changes);
    }
  }
}
