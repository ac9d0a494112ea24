package org.manicule.view.coding.revise;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Passage;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.Reviews;
import org.manicule.api.revision.Revisions;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/** Decides what the list of passages to be reviewed shows and does. */
public final class ReviewListPresenter {
  private static final int QUOTED = 300;
  private static final Set<EntityType> SHOWN =
      Set.of(EntityType.CODING, EntityType.CODE, EntityType.SOURCE, EntityType.PROPERTY);

  private final Words words = Words.beside(ReviewListPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Reviews reviews;
  private Consumer<List<ReviewRow>> view = rows -> {};
  private @Nullable Registration registration;

  /** Prepares a list of a project. */
  ReviewListPresenter(Workbench workbench, Project project, Revisions revisions) {
    this.workbench = workbench;
    this.project = project;
    this.reviews = revisions.reviews(project);
  }

  /** Begins to follow the project, and shows the list. */
  public void start(Executor uiThread, Consumer<List<ReviewRow>> shown) {
    view = shown;
    registration = project.onChange(uiThread, this::refresh);
    show();
  }

  /** The list is gone: hears no more. */
  public void close() {
    if (registration != null) {
      registration.close();
    }
  }

  /** The passages are right as they are. */
  public void accept(List<ReviewRow> rows) {
    if (!rows.isEmpty() && isOpen()) {
      project.apply(reviews.accept(items(rows)));
      workbench.say(words.say("review.accepted", rows.size()));
    }
  }

  /** The passages lose their codes. */
  public void uncode(List<ReviewRow> rows) {
    if (!rows.isEmpty() && isOpen()) {
      project.apply(reviews.uncode(items(rows)));
      workbench.say(words.say("review.uncoded", rows.size()));
    }
  }

  /** Shows a passage in its source; a lost one the place nearest to where it was. */
  public void goTo(ReviewRow row) {
    ReviewItem item = row.item();
    if (!isOpen()) {
      return;
    }
    if (item.lost()) {
      int end = Math.min(item.before().start(), item.source().characters());
      TextRange point = new TextRange(end, end);
      workbench.reveal(new Passage(item.source().id(), point));
      workbench.say(words.say("review.lost.at"));
    } else {
      workbench.reveal(item.coding().passage());
      workbench.select(workbench.selection().withCoding(item.coding().id()));
    }
  }

  /** Puts the coding on the words that are selected in its source. */
  public void place(ReviewRow row) {
    if (!isOpen()) {
      return;
    }
    Selection looking = workbench.selection();
    ReviewItem item = row.item();
    TextRange range = looking.range();
    if (range == null || range.isEmpty() || !item.source().id().equals(looking.source())) {
      workbench.say(words.say("review.select", item.source().name()));
      return;
    }
    project.apply(reviews.place(item, range));
    workbench.say(words.say("review.placed", row.code()));
  }

  /** The list may outlive its project, which then has nothing to be reviewed any more. */
  private boolean isOpen() {
    boolean open = workbench.project().filter(project::equals).isPresent();
    if (!open) {
      view.accept(List.of());
    }
    return open;
  }

  private static List<ReviewItem> items(List<ReviewRow> rows) {
    return rows.stream().map(ReviewRow::item).toList();
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(SHOWN)) {
      show();
    }
  }

  private void show() {
    CodeTree codes = project.codebook().tree();
    view.accept(reviews.all().stream().map(item -> row(item, codes)).toList());
  }

  private ReviewRow row(ReviewItem item, CodeTree codes) {
    String state = item.lost() ? "state.lost" : item.small() ? "state.small" : "state.changed";
    return new ReviewRow(
        item,
        words.say(state),
        item.source().name(),
        codes.find(item.coding().code()).map(code -> codes.path(code.id())).orElse(""),
        Excerpt.of(item.quoteBefore(), QUOTED),
        Excerpt.of(item.quoteNow(), QUOTED));
  }
}
