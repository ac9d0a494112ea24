package org.manicule.view.memos;

import java.util.List;
import org.manicule.api.model.Link;

/**
 * All that the list of links shows. What a row says is asked for when it is seen.
 *
 * @param links the links, newest first
 * @param heading how many there are, or where a link that is being made starts
 * @param note why the list is empty and what to do; empty when it is not
 * @param here whether only those at the selection are listed
 * @param canChange whether links can be made and changed
 * @param version changes when rows may read differently although the links are the same
 */
public record LinksState(
    List<Link> links, String heading, String note, boolean here, boolean canChange, int version) {

  /** Copies the list. */
  public LinksState {
    links = List.copyOf(links);
  }
}
