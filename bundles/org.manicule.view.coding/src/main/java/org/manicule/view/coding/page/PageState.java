package org.manicule.view.coding.page;

import org.jspecify.annotations.Nullable;
import org.manicule.view.coding.text.CodingState;

/**
 * All that the page shows, and how.
 *
 * @param reading the text, with those of its codings that are shown
 * @param settings how it looks
 * @param filter which codings are shown
 * @param filterWords the same in words
 * @param moving the end of a coding that is being moved, or null
 */
public record PageState(
    CodingState reading,
    PageSettings settings,
    StripeFilter filter,
    String filterWords,
    @Nullable MovedEnd moving) {}
