package org.manicule.view.history;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.project.EditSummary;

/** Says how much an edit did: {@code 12 codings added, 1 code changed}. */
final class Amount {
  private final Words words;

  Amount(Words words) {
    this.words = words;
  }

  String of(EditSummary summary) {
    List<String> parts = new ArrayList<>();
    for (EditSummary.Tally tally : summary.kinds()) {
      add("added", tally, tally.added(), parts);
      add("changed", tally, tally.replaced(), parts);
      add("removed", tally, tally.removed(), parts);
    }
    return String.join(", ", parts);
  }

  private void add(String done, EditSummary.Tally tally, long count, List<String> parts) {
    if (count > 0) {
      parts.add(words.say("amount." + done, words.say("many." + tally.type(), count)));
    }
  }
}
