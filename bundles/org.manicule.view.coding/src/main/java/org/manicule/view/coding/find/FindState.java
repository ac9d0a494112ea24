package org.manicule.view.coding.find;

/**
 * All that the list of hits over the project shows. What a row says is asked for when it is seen.
 *
 * @param wanted what is looked for
 * @param rows the rows; grow while the search goes on
 * @param heading how many hits there are, and how far the search is
 * @param problem what is wrong, or what the researcher should know; empty when all is well
 * @param searching whether the search goes on
 * @param canCode whether the hits can be coded
 * @param version changes when rows may read differently
 */
public record FindState(
    Wanted wanted,
    HitRows rows,
    String heading,
    String problem,
    boolean searching,
    boolean canCode,
    int version) {}
