package org.manicule.core;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.Issue;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.DraftSource;

/** Offers the removal of what looks like boilerplate and was kept. */
final class PageFurniture {
  private static final int REASONS_NAMED = 3;

  private PageFurniture() {}

  static Optional<Issue> offer(DraftSource kept, String where) {
    List<Boilerplate> stretches = kept.boilerplate();
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    Set<String> reasons = new LinkedHashSet<>();
    stretches.forEach(stretch -> reasons.add(stretch.reason()));
    String named = String.join(", ", reasons.stream().limit(REASONS_NAMED).toList());
    String all =
        reasons.size() > REASONS_NAMED ? Messages.text("import.furniture.more", named) : named;
    String words = Messages.text("import.furniture", stretches.size(), all);
    return Optional.of(Issue.note(where, words));
  }
}
