package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.revision.AttachedItem;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.Reviews;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lists the codings, memos, links and case members whose words were changed or lost, or takes them
 * off that list.
 */
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
    Id<Source> only = source == null ? null : named().source(source).id();
    Waiting waiting =
        new Waiting(
            only == null ? reviews.all() : reviews.inSource(only),
            reviews.attached().stream()
                .filter(item -> only == null || item.source().id().equals(only))
                .toList());
    if (ways == 0) {
      list(project, waiting);
      return OK;
    }
    Waiting chosen = all ? waiting : chosen(waiting);
    if (chosen.count() > 0) {
      Edit edit = edit(reviews, chosen);
      projectToChange().apply(edit);
    }
    output().done(MESSAGES.text("review.done", chosen.count()));
    return OK;
  }

  /** Codings, and memos, links and case members, that wait. */
  private record Waiting(List<ReviewItem> codings, List<AttachedItem> attached) {
    int count() {
      return codings.size() + attached.size();
    }
  }

  private Waiting chosen(Waiting waiting) {
    Set<String> wanted = new LinkedHashSet<>();
    (accept.isEmpty() ? uncode : accept).forEach(id -> wanted.add(id.toLowerCase(Locale.ROOT)));
    List<ReviewItem> codings =
        waiting.codings().stream()
            .filter(item -> wanted.contains(item.coding().id().toString()))
            .toList();
    // Only codings are taken away here: a memo, link or case member is more than its place.
    List<AttachedItem> attached =
        accept.isEmpty()
            ? List.of()
            : waiting.attached().stream()
                .filter(item -> wanted.contains(item.entity().id().toString()))
                .toList();
    codings.forEach(item -> wanted.remove(item.coding().id().toString()));
    attached.forEach(item -> wanted.remove(item.entity().id().toString()));
    if (!wanted.isEmpty()) {
      String key = accept.isEmpty() ? "unknown.review.coding" : "unknown.review";
      throw MESSAGES.problem(key, wanted.iterator().next(), project().name());
    }
    return new Waiting(codings, attached);
  }

  /** One edit for all, so that one undo takes it back. */
  private Edit edit(Reviews reviews, Waiting chosen) {
    if (chosen.attached().isEmpty()) {
      return uncode.isEmpty() ? reviews.accept(chosen.codings()) : reviews.uncode(chosen.codings());
    }
    Edit attached = reviews.acceptAttached(chosen.attached());
    if (chosen.codings().isEmpty()) {
      return attached;
    }
    Edit codings = reviews.accept(chosen.codings());
    List<Change> changes = new ArrayList<>(codings.changes());
    changes.addAll(attached.changes());
    return new Edit(codings.label(), changes);
  }

  private void list(Project project, Waiting waiting) {
    ReviewRows rows = new ReviewRows(project);
    if (json()) {
      try (JsonRows json = output().json()) {
        waiting.codings().forEach(item -> json.row(row -> rows.write(row, item)));
        waiting.attached().forEach(item -> json.row(row -> rows.write(row, item)));
      }
    } else {
      waiting.codings().forEach(item -> output().line(rows.line(item)));
      waiting.attached().forEach(item -> output().line(rows.line(item)));
      if (waiting.count() == 0) {
        output().line(MESSAGES.text("review.none"));
      }
    }
  }
}
