package org.manicule.view.coding.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.revision.AttachedItem;
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
  private static final int TITLE = 40;
  private static final Set<EntityType> SHOWN =
      Set.of(
          EntityType.CODING,
          EntityType.CODE,
          EntityType.SOURCE,
          EntityType.PROPERTY,
          EntityType.MEMO,
          EntityType.LINK,
          EntityType.CASE_MEMBER);

  private final Words words = Words.beside(ReviewListPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Reviews reviews;
  private Consumer<List<ReviewRow>> view = rows -> {};
  private final List<Registration> registrations = new ArrayList<>();

  /** Prepares a list of a project. */
  ReviewListPresenter(Workbench workbench, Project project, Revisions revisions) {
    this.workbench = workbench;
    this.project = project;
    this.reviews = revisions.reviews(project);
  }

  /** Begins to follow the project, and shows the list. */
  public void start(Executor uiThread, Consumer<List<ReviewRow>> shown) {
    view = shown;
    registrations.add(project.onChange(uiThread, this::refresh));
    registrations.add(workbench.onCoder(coder -> showIfOpen()));
    show();
  }

  /** The list is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** The passages are right as they are. */
  public void accept(List<ReviewRow> rows) {
    if (!rows.isEmpty() && isOpen()) {
      List<Change> changes = new ArrayList<>(reviews.accept(codings(rows)).changes());
      changes.addAll(reviews.acceptAttached(attached(rows)).changes());
      project.apply(new Edit(words.say("edit.accept", rows.size()), changes));
      workbench.say(words.say("review.accepted", rows.size()));
    }
  }

  /** The passages lose their codes; what else is attached to them stays. */
  public void uncode(List<ReviewRow> rows) {
    List<ReviewItem> codings = codings(rows);
    if (!codings.isEmpty() && isOpen()) {
      project.apply(reviews.uncode(codings));
      workbench.say(words.say("review.uncoded", codings.size()));
    }
  }

  /** Shows a passage in its source; a lost one the place nearest to where it was. */
  public void goTo(ReviewRow row) {
    ReviewItem item = row.coding();
    AttachedItem attached = row.attached();
    if (!isOpen()) {
      return;
    }
    if (item != null && !item.lost()) {
      workbench.reveal(item.coding().passage());
      workbench.select(workbench.selection().withCoding(item.coding().id()));
    } else if (item != null) {
      int end = Math.min(item.before().start(), item.source().characters());
      goTo(item.source(), new TextRange(end, end), true);
    } else if (attached != null) {
      goTo(attached.source(), attached.now(), attached.lost());
    }
  }

  private void goTo(Source source, TextRange range, boolean lost) {
    workbench.reveal(new Passage(source.id(), range));
    if (lost) {
      workbench.say(words.say("review.lost.at"));
    }
  }

  /** Puts the coding, or what is attached, on the words that are selected in its source. */
  public void place(ReviewRow row) {
    if (!isOpen()) {
      return;
    }
    Selection looking = workbench.selection();
    ReviewItem item = row.coding();
    AttachedItem attached = row.attached();
    Source source =
        item != null ? item.source() : Objects.requireNonNull(attached, "a row").source();
    TextRange range = looking.range();
    if (range == null || range.isEmpty() || !source.id().equals(looking.source())) {
      workbench.say(words.say("review.select", source.name()));
      return;
    }
    project.apply(
        item != null
            ? reviews.place(item, range)
            : reviews.attach(Objects.requireNonNull(attached), range));
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

  private static List<ReviewItem> codings(List<ReviewRow> rows) {
    return rows.stream().map(ReviewRow::coding).filter(Objects::nonNull).toList();
  }

  private static List<AttachedItem> attached(List<ReviewRow> rows) {
    return rows.stream().map(ReviewRow::attached).filter(Objects::nonNull).toList();
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(SHOWN)) {
      show();
    }
  }

  private void showIfOpen() {
    if (isOpen()) {
      show();
    }
  }

  private void show() {
    CodeTree codes = project.codebook().tree();
    List<ReviewRow> rows = new ArrayList<>();
    reviews.all().stream()
        .filter(item -> shows(item.coding().coder()))
        .forEach(item -> rows.add(row(item, codes)));
    reviews.attached().stream().filter(this::shows).forEach(item -> rows.add(row(item)));
    view.accept(List.copyOf(rows));
  }

  /** Who codes blind sees nothing of the others. */
  private boolean shows(Id<Coder> coder) {
    return !workbench.hides(coder);
  }

  private boolean shows(AttachedItem item) {
    if (item.entity() instanceof Memo memo) {
      return shows(memo.coder());
    }
    return !(item.entity() instanceof Link link) || shows(link.coder());
  }

  private ReviewRow row(ReviewItem item, CodeTree codes) {
    String state = item.lost() ? "state.lost" : item.small() ? "state.small" : "state.changed";
    return new ReviewRow(
        item,
        null,
        words.say(state),
        item.source().name(),
        codes.find(item.coding().code()).map(code -> codes.path(code.id())).orElse(""),
        Excerpt.of(item.quoteBefore(), QUOTED),
        Excerpt.of(item.quoteNow(), QUOTED));
  }

  private ReviewRow row(AttachedItem item) {
    return new ReviewRow(
        null,
        item,
        words.say(item.lost() ? "state.lost" : "state.changed"),
        item.source().name(),
        named(item),
        Excerpt.of(item.quoteBefore(), QUOTED),
        Excerpt.of(item.quoteNow(), QUOTED));
  }

  private String named(AttachedItem item) {
    if (item.entity() instanceof Memo memo) {
      String title = memo.title().isEmpty() ? Excerpt.of(memo.text(), TITLE) : memo.title();
      return words.say("attached.memo", title);
    }
    if (item.entity() instanceof Link link) {
      return words.say(
          item.end() == AttachedItem.End.FROM ? "attached.from" : "attached.to", link.relation());
    }
    String name =
        item.entity() instanceof CaseMember member
            ? project.cases().all().stream()
                .filter(each -> each.id().equals(member.caseId()))
                .map(Case::name)
                .findFirst()
                .orElse("")
            : "";
    return words.say("attached.case", name);
  }
}
