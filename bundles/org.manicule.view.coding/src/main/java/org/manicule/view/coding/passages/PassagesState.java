package org.manicule.view.coding.passages;

import java.util.List;

/**
 * All that the list of passages shows. What a row says is asked for when it is seen.
 *
 * @param heading whose passages these are, and how many
 * @param note why the list is empty and what to do; empty when it is not
 * @param start from which passages it starts
 * @param subCodes whether passages of sub-codes are in the list
 * @param conditions the conditions in words, one line for each
 * @param stopped whether the search was stopped and may be begun again
 * @param layout how the list is arranged and how much of the text it shows
 * @param rows the rows
 * @param version changes when rows may read differently although the codings are the same
 */
public record PassagesState(
    String heading,
    String note,
    Start start,
    boolean subCodes,
    List<String> conditions,
    boolean stopped,
    Layout layout,
    PassageRows rows,
    int version) {

  /** How the list looks. */
  public record Layout(Arrangement arrangement, Context context) {}

  /** Copies the list. */
  public PassagesState {
    conditions = List.copyOf(conditions);
  }

  /** Nothing shown yet. */
  public static PassagesState nothing() {
    Layout layout = new Layout(Arrangement.PLAIN, Context.NONE);
    return new PassagesState(
        "", "", Start.CODES, true, List.of(), false, layout, PassageRows.NONE, 0);
  }
}
