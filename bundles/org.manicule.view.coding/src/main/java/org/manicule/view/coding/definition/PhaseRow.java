package org.manicule.view.coding.definition;

/**
 * A definition that was in force for some time.
 *
 * @param from since when
 * @param until until when, or that it is in force
 * @param by whose it is
 * @param codings how many codings were made in that time
 * @param words the definition
 */
public record PhaseRow(String from, String until, String by, int codings, String words) {}
