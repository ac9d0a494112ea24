package org.manicule.view.memos;

/**
 * What the row of a memo says.
 *
 * @param title its title, or its first words
 * @param about what it is attached to; empty when it stands alone
 * @param kind what kind it is
 * @param when who wrote it, and when it was last changed
 */
public record MemoRow(String title, String about, String kind, String when) {}
