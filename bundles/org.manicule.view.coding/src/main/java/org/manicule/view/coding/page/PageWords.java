package org.manicule.view.coding.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.text.CodingState;

/** Says what the page shows and what moves on it. */
final class PageWords {
  private static final int NAMED = 28;
  private static final int USUAL_ZOOM = 100;

  private final Words words;
  private final ProjectData project;
  private final Legend legend;

  PageWords(Words words, ProjectData project, Legend legend) {
    this.words = words;
    this.project = project;
    this.legend = legend;
  }

  /** Where the caret stands, and the zoom unless it is the usual one. */
  String place(CodingState state, PageSettings settings) {
    return state.document() == null || settings.zoom() == USUAL_ZOOM
        ? state.place()
        : words.say("place.zoom", state.place(), settings.zoom());
  }

  /** Which end moves, and the keys for it. */
  String moving(MovedEnd moving) {
    String key = moving.end() == End.START ? "boundary.start" : "boundary.end";
    return words.say(key, Excerpt.of(legend.label(moving.coding()), NAMED));
  }

  /** Which codings are shown. */
  String filter(StripeFilter filter, Set<Id<Code>> selected, int found) {
    return switch (filter.kind()) {
      case ALL -> words.say("filter.all");
      case SELECTED ->
          selected.isEmpty()
              ? words.say("filter.selected.none")
              : words.say("filter.selected", selected.size(), found);
      case MOST_USED -> words.say("filter.most", StripeFilter.MOST, found);
      case CODE -> words.say("filter.only", Excerpt.of(code(filter.code()), NAMED), found);
      case CODER -> words.say("filter.coder", Excerpt.of(coder(filter.coder()), NAMED), found);
      case SET -> words.say("filter.set", Excerpt.of(set(filter.set()), NAMED), found);
    };
  }

  private String code(@Nullable Id<Code> id) {
    return id == null ? "" : legend.codes().find(id).map(Code::name).orElse("");
  }

  private String coder(@Nullable Id<Coder> id) {
    return project.coders().all().stream()
        .filter(each -> each.id().equals(id))
        .map(Coder::name)
        .findFirst()
        .orElse("");
  }

  private String set(@Nullable Id<CodeSet> id) {
    return project.codebook().sets().stream()
        .filter(each -> each.id().equals(id))
        .map(CodeSet::name)
        .findFirst()
        .orElse("");
  }
}
