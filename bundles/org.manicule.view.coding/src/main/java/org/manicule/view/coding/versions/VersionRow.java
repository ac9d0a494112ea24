package org.manicule.view.coding.versions;

/**
 * An edit that changed the codebook.
 *
 * @param number its number in the journal
 * @param when when it was made
 * @param who who made it
 * @param what what was done
 */
public record VersionRow(long number, String when, String who, String what) {}
