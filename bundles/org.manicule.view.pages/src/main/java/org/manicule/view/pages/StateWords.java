package org.manicule.view.pages;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Papers;
import org.manicule.view.pages.words.Words;

/** Says what the view shows and where the researcher is. */
final class StateWords {
  private StateWords() {}

  /** The name of the source, whether it has pages or not. */
  static String heading(@Nullable OpenPaper open, @Nullable Source other) {
    if (open != null) {
      return open.source().name();
    }
    return other == null ? Words.say("empty.heading") : other.name();
  }

  /** What is said in place of pages; empty when there are pages. */
  static String note(@Nullable OpenPaper open, @Nullable Source other) {
    if (open == null) {
      return other == null ? Words.say("empty.note") : Words.say("empty.other", other.name());
    }
    return open.problem().isEmpty() && open.sizes().isEmpty()
        ? Words.say("opening", open.source().name())
        : open.problem();
  }

  /** What is selected, and what can be done now. */
  static String place(
      OpenPaper open,
      @Nullable RegionDraft draft,
      @Nullable Id<Coding> selected,
      TextRange selection) {
    if (draft != null) {
      return Words.say(draft.coding() == null ? "place.draft" : "place.moving");
    }
    return open.marks()
        .find(selected)
        .map(mark -> Words.say("place.coding", mark.path(), mark.coder()))
        .orElseGet(() -> words(open, selection));
  }

  private static String words(OpenPaper open, TextRange selection) {
    if (!selection.isEmpty()) {
      return Words.say("place.words", selection.length());
    }
    return Words.say(Papers.isPicture(open.source()) ? "place.picture" : "place.hint");
  }
}
