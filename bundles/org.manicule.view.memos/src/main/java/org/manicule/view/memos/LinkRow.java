package org.manicule.view.memos;

/**
 * What the row of a link says.
 *
 * @param from where it starts
 * @param relation how its start is related to its end
 * @param to where it leads
 * @param comment why; may be empty
 */
public record LinkRow(String from, String relation, String to, String comment) {}
