package org.manicule.view.history;

/**
 * What a row of the history says.
 *
 * @param number of the entry
 * @param time when it was made
 * @param coder who made it
 * @param what was done; an undo says which entry it takes back
 * @param amount how much was done
 * @param undone whether it is undone now
 * @param state the same in words; empty when it holds
 */
public record HistoryRow(
    long number,
    String time,
    String coder,
    String what,
    String amount,
    boolean undone,
    String state) {}
