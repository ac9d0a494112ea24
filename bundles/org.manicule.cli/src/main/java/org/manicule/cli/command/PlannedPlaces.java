package org.manicule.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Output;

/** Tells what a plan means for the places that somebody marked; units are left out. */
final class PlannedPlaces {
  private static final Set<Fate> TELLING = Set.of(Fate.CHANGED, Fate.LOST, Fate.MOVED);

  private final RevisionPlan plan;
  private final CodeTree codes;

  PlannedPlaces(ProjectData project, RevisionPlan plan) {
    this.plan = plan;
    this.codes = project.codebook().tree();
  }

  private List<Followed> marked() {
    return plan.places().stream()
        .filter(place -> place.entity().type() != EntityType.UNIT)
        .toList();
  }

  /** Writes what changed, moved or was lost; what follows unchanged is only counted elsewhere. */
  void print(Output output) {
    for (Followed place : marked()) {
      if (TELLING.contains(place.fate())) {
        output.line(
            Subcommand.MESSAGES.text(
                "revise.place." + place.fate(),
                name(place),
                plan.quoteBefore(place),
                plan.quoteNow(place)));
      }
    }
  }

  /** Writes all places that somebody marked. */
  void writeJson(Output output) {
    CodePoints before = new CodePoints(plan.textBefore());
    CodePoints now = new CodePoints(plan.textNow());
    try (JsonRows rows = output.json()) {
      for (Followed place : marked()) {
        rows.row(
            row ->
                row.text("kind", lower(place.entity().type()))
                    .text("id", place.entity().id())
                    .text("name", name(place))
                    .text("fate", lower(place.fate()))
                    .value("small", place.small())
                    .value("startBefore", before.ofUtf16(place.before().start()))
                    .value("endBefore", before.ofUtf16(place.before().end()))
                    .value("start", now.ofUtf16(place.now().start()))
                    .value("end", now.ofUtf16(place.now().end()))
                    .text("quoteBefore", plan.quoteBefore(place))
                    .text("quote", plan.quoteNow(place)));
      }
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String name(Followed place) {
    if (place.entity() instanceof Coding coding) {
      return codes.path(coding.code());
    }
    String words =
        place.entity() instanceof Memo memo
            ? memo.title()
            : place.entity() instanceof Link link ? link.relation() : "";
    return Subcommand.MESSAGES.text("revise.kind." + place.entity().type(), words);
  }
}
