package org.manicule.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.AttachedItem;
import org.manicule.api.revision.ReviewItem;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Messages;

/** Writes what waits to be reviewed: codings, and memos, links and case members. */
final class ReviewRows {
  private static final Messages MESSAGES = Subcommand.MESSAGES;

  private final ProjectData project;
  private final CodeTree codes;
  private @Nullable Id<Source> counted;
  private CodePoints positions = new CodePoints("");

  ReviewRows(ProjectData project) {
    this.project = project;
    this.codes = project.codebook().tree();
  }

  String line(ReviewItem item) {
    return MESSAGES.text(
        "review.item",
        item.coding().id(),
        MESSAGES.text("review." + state(item)),
        item.source().name(),
        codes.path(item.coding().code()),
        item.revision(),
        item.quoteBefore(),
        item.quoteNow());
  }

  String line(AttachedItem item) {
    return MESSAGES.text(
        "review.item",
        item.entity().id(),
        MESSAGES.text("review." + state(item)),
        item.source().name(),
        MESSAGES.text("review.attached." + kind(item), name(item)),
        item.revision(),
        item.quoteBefore(),
        item.quoteNow());
  }

  void write(JsonRows.Row row, ReviewItem item) {
    row.text("kind", "coding")
        .text("id", item.coding().id())
        .text("source", item.source().name())
        .text("state", state(item))
        .text("code", codes.path(item.coding().code()))
        .text("name", codes.path(item.coding().code()))
        .text("coder", coder(item.coding().coder()));
    place(row, item.source(), item.lost() ? null : item.coding().textRange().orElse(null));
    row.value("revision", item.revision())
        .text("quoteBefore", item.quoteBefore())
        .text("quote", item.quoteNow());
  }

  void write(JsonRows.Row row, AttachedItem item) {
    row.text("kind", kind(item))
        .text("id", item.entity().id())
        .text("source", item.source().name())
        .text("state", state(item))
        .value("code", null)
        .text("name", name(item))
        .text("coder", coder(item));
    place(row, item.source(), item.lost() ? null : item.now());
    row.value("revision", item.revision())
        .text("quoteBefore", item.quoteBefore())
        .text("quote", item.quoteNow());
  }

  /** Items come source by source: each text is counted through once. */
  private void place(JsonRows.Row row, Source source, @Nullable TextRange now) {
    if (now != null && !source.id().equals(counted)) {
      positions = new CodePoints(project.sources().text(source.id()));
      counted = source.id();
    }
    row.value("start", now == null ? null : positions.ofUtf16(now.start()))
        .value("end", now == null ? null : positions.ofUtf16(now.end()));
  }

  private static String state(ReviewItem item) {
    return item.lost() ? "lost" : item.small() ? "small" : "changed";
  }

  private static String state(AttachedItem item) {
    return item.lost() ? "lost" : "changed";
  }

  /** What is attached, and of a link which end of it. */
  private static String kind(AttachedItem item) {
    String type = item.entity().type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (item.end()) {
      case PLACE -> type;
      case FROM -> type + "-from";
      case TO -> type + "-to";
    };
  }

  private String name(AttachedItem item) {
    if (item.entity() instanceof Memo memo) {
      return memo.title();
    }
    if (item.entity() instanceof Link link) {
      return link.relation();
    }
    return item.entity() instanceof CaseMember member ? caseOf(member) : "";
  }

  private String caseOf(CaseMember member) {
    List<Case> cases = project.cases().all();
    return Objects.requireNonNull(
        cases.stream()
            .filter(each -> each.id().equals(member.caseId()))
            .map(Case::name)
            .findFirst()
            .orElse(""));
  }

  private @Nullable String coder(AttachedItem item) {
    if (item.entity() instanceof Memo memo) {
      return coder(memo.coder());
    }
    return item.entity() instanceof Link link ? coder(link.coder()) : null;
  }

  private @Nullable String coder(Id<Coder> id) {
    return project.coders().find(id).map(Coder::name).orElse(null);
  }
}
