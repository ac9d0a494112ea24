package org.manicule.ui.keys;

/**
 * A command as lists of keys show it.
 *
 * @param id its id
 * @param label its words
 * @param menu the menu where it stands
 * @param keys its keys
 * @param isChanged whether the researcher changed them
 */
public record CommandRow(String id, String label, String menu, String keys, boolean isChanged) {}
