package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.Reviews;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the codings whose words were changed or lost, or takes them off that list. */
@Command(name = "review")
final class ReviewCommand extends ListingCommand {
  @Option(names = "--source", paramLabel = "NAME")
  private @Nullable String source;

  @Option(names = "--accept", paramLabel = "ID")
  private List<String> accept = List.of();

  @Option(names = "--uncode", paramLabel = "ID")
  private List<String> uncode = List.of();

  @Option(names = "--all")
  private boolean all;

  ReviewCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    int ways = (accept.isEmpty() ? 0 : 1) + (uncode.isEmpty() ? 0 : 1) + (all ? 1 : 0);
    if (ways > 1) {
      throw usage("review.one.of");
    }
    Project project = project();
    Reviews reviews = session().services().revisions().get().reviews(project);
    List<ReviewItem> items =
        source == null ? reviews.all() : reviews.inSource(named().source(source).id());
    if (ways == 0) {
      list(project, items);
      return OK;
    }
    List<ReviewItem> chosen = all ? items : chosen(items, accept.isEmpty() ? uncode : accept);
    if (!chosen.isEmpty()) {
      Edit edit = uncode.isEmpty() ? reviews.accept(chosen) : reviews.uncode(chosen);
      projectToChange().apply(edit);
    }
    output().done(MESSAGES.text("review.done", chosen.size()));
    return OK;
  }

  private List<ReviewItem> chosen(List<ReviewItem> items, List<String> ids) {
    List<ReviewItem> chosen = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      chosen.add(
          items.stream()
              .filter(item -> item.coding().id().toString().equalsIgnoreCase(id))
              .findFirst()
              .orElseThrow(() -> MESSAGES.problem("unknown.review", id, project().name())));
    }
    return chosen;
  }

  private void list(Project project, List<ReviewItem> items) {
    CodeTree codes = project.codebook().tree();
    if (json()) {
      try (JsonRows rows = output().json()) {
        items.forEach(item -> rows.row(row -> write(row, project, codes, item)));
      }
    } else {
      items.forEach(item -> output().line(line(codes, item)));
      if (items.isEmpty()) {
        output().line(MESSAGES.text("review.none"));
      }
    }
  }

  private static String line(CodeTree codes, ReviewItem item) {
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

  private static String state(ReviewItem item) {
    return item.lost() ? "lost" : item.small() ? "small" : "changed";
  }

  private static void write(JsonRows.Row row, Project project, CodeTree codes, ReviewItem item) {
    CodePoints positions = new CodePoints(project.sources().text(item.source().id()));
    TextRange now = item.lost() ? null : item.coding().textRange().orElse(null);
    row.text("id", item.coding().id())
        .text("source", item.source().name())
        .text("state", state(item))
        .text("code", codes.path(item.coding().code()))
        .text("coder", coder(project, item.coding().coder()))
        .value("start", now == null ? null : positions.ofUtf16(now.start()))
        .value("end", now == null ? null : positions.ofUtf16(now.end()))
        .value("revision", item.revision())
        .text("quoteBefore", item.quoteBefore())
        .text("quote", item.quoteNow());
  }

  private static @Nullable String coder(Project project, Id<Coder> id) {
    return project.coders().all().stream()
        .filter(coder -> coder.id().equals(id))
        .map(Coder::name)
        .findFirst()
        .orElse(null);
  }
}
