package org.manicule.view.pages;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.view.pages.paper.Box;

/**
 * A rectangle on a page that is being drawn, or a coded region that is being moved.
 *
 * @param page the page, from 0
 * @param box where it is now
 * @param coding the coding that is moved, or null for a new region
 */
public record RegionDraft(int page, Box box, @Nullable Coding coding) {

  /** The same somewhere else. */
  RegionDraft at(Box newBox) {
    return new RegionDraft(page, newBox, coding);
  }
}
