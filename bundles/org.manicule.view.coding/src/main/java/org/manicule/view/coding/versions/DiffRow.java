package org.manicule.view.coding.versions;

/**
 * Something that is different between two versions.
 *
 * @param change what happened: new, gone, merged, changed
 * @param subject the code by its path, or the code set by its name
 * @param what which of its texts differs, or empty when it came or went as a whole
 * @param before what it said
 * @param after what it says
 */
public record DiffRow(String change, String subject, String what, String before, String after) {}
