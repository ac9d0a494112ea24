package org.manicule.view.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.PageSize;

/**
 * All that the pages view shows.
 *
 * @param turn changes whenever another paper is shown
 * @param heading the source's name
 * @param note what is said in place of pages; empty when there are pages
 * @param sizes the pages; empty while there are none
 * @param unitsPerInch of the sizes
 * @param marks the codings
 * @param selection the selected words, empty for a caret
 * @param caret where the caret is in the text
 * @param selected the selected coding, or null
 * @param draft the rectangle being drawn, or null
 * @param place where the researcher is, in words
 * @param canCode whether something may be changed
 */
public record PagesState(
    int turn,
    String heading,
    String note,
    List<PageSize> sizes,
    double unitsPerInch,
    Marks marks,
    TextRange selection,
    int caret,
    @Nullable Id<Coding> selected,
    @Nullable RegionDraft draft,
    String place,
    boolean canCode) {}
