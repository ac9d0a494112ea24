package org.manicule.view.coding.revise;

import org.manicule.api.revision.ReviewItem;

/**
 * A passage to be reviewed, in words.
 *
 * @param item the passage
 * @param state changed, small or lost
 * @param source where it lies
 * @param code its code
 * @param before the words it was coded for
 * @param now the words there now; empty when lost
 */
public record ReviewRow(
    ReviewItem item, String state, String source, String code, String before, String now) {}
