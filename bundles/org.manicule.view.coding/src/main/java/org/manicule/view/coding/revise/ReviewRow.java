package org.manicule.view.coding.revise;

import org.jspecify.annotations.Nullable;
import org.manicule.api.revision.AttachedItem;
import org.manicule.api.revision.ReviewItem;

/**
 * A passage to be reviewed, in words.
 *
 * @param coding the coding, or null when it is about something attached
 * @param attached what is attached there, or null when it is about a coding
 * @param state changed, small or lost
 * @param source where it lies
 * @param code its code, or what is attached
 * @param before the words it was coded for
 * @param now the words there now; empty when lost
 */
public record ReviewRow(
    @Nullable ReviewItem coding,
    @Nullable AttachedItem attached,
    String state,
    String source,
    String code,
    String before,
    String now) {}
