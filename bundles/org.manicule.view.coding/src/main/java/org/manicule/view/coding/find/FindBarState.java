package org.manicule.view.coding.find;

/**
 * All that the find bar shows.
 *
 * @param open whether it is there
 * @param wanted what is looked for
 * @param hits what was found, marked in the text; none while the bar is closed
 * @param current which hit is selected, or -1
 * @param count how many were found, in words
 * @param problem what is wrong with the words, or why there are no hits; empty when all is well
 * @param canCode whether all hits can be coded
 */
public record FindBarState(
    boolean open,
    Wanted wanted,
    Hits hits,
    int current,
    String count,
    String problem,
    boolean canCode) {}
