package org.manicule.view.coding.revise;

import java.util.List;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Memo;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/** Puts a plan into words. */
final class PlanWords {
  private static final List<Fate> TELLING = List.of(Fate.LOST, Fate.CHANGED, Fate.MOVED);
  private static final int QUOTED = 300;

  private final Words words = Words.beside(PlanWords.class);

  /** How many codings follow, change and are lost. */
  String numbers(RevisionPlan plan) {
    int follow = 0;
    for (Fate fate : List.of(Fate.UNTOUCHED, Fate.SHIFTED, Fate.MOVED)) {
      follow += plan.places(EntityType.CODING, fate).size();
    }
    int changed = plan.places(EntityType.CODING, Fate.CHANGED).size();
    int lost = plan.places(EntityType.CODING, Fate.LOST).size();
    return changed + lost == 0
        ? words.say("effect.all", follow)
        : words.say("effect", follow, changed, lost);
  }

  /** The passages to look at, lost ones first; structure is left out. */
  PlanState state(RevisionPlan plan, CodeTree codes) {
    List<PlanState.Row> rows =
        TELLING.stream()
            .flatMap(
                fate ->
                    plan.places().stream()
                        .filter(place -> place.fate() == fate)
                        .filter(place -> place.entity().type() != EntityType.UNIT)
                        .map(place -> row(plan, place, codes)))
            .toList();
    String title = words.say("plan.title", plan.before().name());
    return new PlanState(title, numbers(plan), rows);
  }

  private PlanState.Row row(RevisionPlan plan, Followed place, CodeTree codes) {
    return new PlanState.Row(
        fate(place.fate()),
        name(place, codes),
        Excerpt.of(plan.quoteBefore(place), QUOTED),
        Excerpt.of(plan.quoteNow(place), QUOTED));
  }

  private String fate(Fate fate) {
    return switch (fate) {
      case LOST -> words.say("fate.lost");
      case MOVED -> words.say("fate.moved");
      default -> words.say("fate.changed");
    };
  }

  private String name(Followed place, CodeTree codes) {
    if (place.entity() instanceof Coding coding) {
      return codes.path(coding.code());
    }
    if (place.entity() instanceof Memo memo) {
      return words.say("place.memo", memo.title());
    }
    boolean link = place.entity().type() == EntityType.LINK;
    return link ? words.say("place.link") : words.say("place.case");
  }
}
