package org.manicule.api.revision;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;

/**
 * What giving a source another text comes to, before anything is changed: to be looked at, and then
 * applied by {@link Revisions#apply} or dropped. Immutable; holds both texts.
 *
 * @param basedOn number of the last journal entry when the plan was made
 * @param before the source as it is
 * @param after the source as it will be
 * @param textBefore its text as it is
 * @param textNow its text as it will be
 * @param file the file of the newer version, or null when the text was typed
 * @param places every place in the source, in the order of the old text
 * @param edit the one edit that does it all; without changes when there is nothing to do
 */
public record RevisionPlan(
    long basedOn,
    Source before,
    Source after,
    String textBefore,
    String textNow,
    @Nullable Path file,
    List<Followed> places,
    Edit edit) {

  /** Copies the list. */
  public RevisionPlan {
    places = List.copyOf(places);
  }

  /** Whether there is nothing to do: the same text, and no other file it came from. */
  public boolean isEmpty() {
    return edit.isEmpty();
  }

  /** Whether the words are the same and at most the original file is replaced. */
  public boolean isSameText() {
    return before.textHash().equals(after.textHash());
  }

  /** The places of one kind of entity that share a fate, in the order of the old text. */
  public List<Followed> places(EntityType type, Fate fate) {
    return places.stream()
        .filter(place -> place.fate() == fate && place.entity().type() == type)
        .toList();
  }

  /** The words of a place in the old text. */
  public String quoteBefore(Followed place) {
    return place.before().in(textBefore);
  }

  /** The words of a place in the new text; empty when they are lost. */
  public String quoteNow(Followed place) {
    return place.now().in(textNow);
  }
}
