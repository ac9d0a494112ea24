package org.manicule.view.coding.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.BulkEdit;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/** Finds the marks of the open source, and goes where they lead. */
public final class MarksPresenter {
  private static final int QUOTED = 60;
  private static final Set<EntityType> MARKED =
      EnumSet.of(EntityType.MEMO, EntityType.LINK, EntityType.SOURCE);

  private final Words words = Words.beside(MarksPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final Consumer<List<Mark>> view;
  private final List<Registration> registrations = new ArrayList<>();
  private @Nullable Id<Source> open;
  private final Set<Id<?>> withMemos = new HashSet<>();

  /**
   * Prepares the margin; {@link #start} begins.
   *
   * @param view is shown the marks by place
   */
  public MarksPresenter(Workbench workbench, Project project, Consumer<List<Mark>> view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Begins to follow the window and the project. */
  public void start(Executor uiThread) {
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> show()));
    registrations.add(project.onChange(uiThread, this::refresh));
    follow(workbench.selection());
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** The researcher pointed at a mark: shows the memo, or the other end of the link. */
  public void follow(Mark mark) {
    Id<Source> source = open;
    Optional<Passage> place = place(mark.leadsTo());
    if (mark.kind() == Mark.Kind.LINK && place.isPresent()) {
      workbench.reveal(place.get());
    } else if (source != null) {
      Selection here = workbench.selection().withText(source, mark.range());
      workbench.select(here.withCoding(coding(mark.leadsTo())));
      workbench.showView("memos");
    }
  }

  private static @Nullable Id<Coding> coding(@Nullable Anchor anchor) {
    return anchor != null && anchor.type() == EntityType.CODING
        ? new Id<>(anchor.id().value())
        : null;
  }

  private void follow(Selection now) {
    Id<Source> source = now.source();
    if (source == null ? open != null : !source.equals(open)) {
      open = source;
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    if (movesMarks(entry) || entry.summary().touchesAny(MARKED)) {
      show();
    }
  }

  /** Most codings have no memo: coding need not wait until all memos are read. */
  private boolean movesMarks(JournalEntry entry) {
    if (withMemos.isEmpty() || !entry.summary().touches(EntityType.CODING)) {
      return false;
    }
    return BulkEdit.is(entry)
        || entry.edit().changes().stream()
            .anyMatch(change -> withMemos.contains(change.subject().id()));
  }

  private void show() {
    withMemos.clear();
    List<Mark> marks = new ArrayList<>();
    Id<Source> source = open;
    if (source != null && project.sources().find(source).isPresent()) {
      project.memos().all().stream()
          .filter(memo -> shows(memo.coder()))
          .forEach(memo -> add(memo, source, marks));
      project.memos().linksOf(source).stream()
          .filter(link -> shows(link.coder()))
          .forEach(link -> add(link, source, marks));
    }
    marks.sort(Comparator.comparing(Mark::range));
    view.accept(List.copyOf(marks));
  }

  /** Who codes blind sees nothing of the others. */
  private boolean shows(Id<?> coder) {
    return !workbench.hidesOtherCoders() || coder.equals(project.coder().id());
  }

  private void add(Memo memo, Id<Source> source, List<Mark> marks) {
    Anchor anchor = memo.anchor();
    if (anchor != null && anchor.type() == EntityType.CODING) {
      withMemos.add(anchor.id());
    }
    String title = memo.title().isEmpty() ? Excerpt.of(memo.text(), QUOTED) : memo.title();
    at(anchor, source)
        .ifPresent(
            range -> marks.add(new Mark(Mark.Kind.MEMO, range, words.say("memo", title), anchor)));
  }

  private void add(Link link, Id<Source> source, List<Mark> marks) {
    at(link.from(), source)
        .ifPresent(
            range -> {
              String says = words.say("link.to", link.relation(), quote(link.to()));
              marks.add(new Mark(Mark.Kind.LINK, range, says, link.to()));
            });
    at(link.to(), source)
        .ifPresent(
            range -> {
              String says = words.say("link.from", quote(link.from()), link.relation());
              marks.add(new Mark(Mark.Kind.LINK, range, says, link.from()));
            });
  }

  private Optional<TextRange> at(@Nullable Anchor anchor, Id<Source> source) {
    return place(anchor)
        .filter(passage -> passage.source().equals(source))
        .flatMap(passage -> passage.location().textRange());
  }

  private Optional<Passage> place(@Nullable Anchor anchor) {
    Id<Coding> coding = coding(anchor);
    if (coding != null) {
      return project.codings().find(coding).map(Coding::passage);
    }
    return anchor == null || anchor.type() != EntityType.SOURCE
        ? Optional.empty()
        : Optional.ofNullable(anchor.location())
            .map(location -> new Passage(new Id<>(anchor.id().value()), location));
  }

  private String quote(Anchor anchor) {
    return place(anchor)
        .filter(passage -> project.sources().find(passage.source()).isPresent())
        .flatMap(this::quote)
        .orElse("…");
  }

  private Optional<String> quote(Passage passage) {
    String text = project.sources().text(passage.source());
    return passage
        .location()
        .textRange()
        .filter(range -> range.end() <= text.length())
        .map(range -> Excerpt.of(range.in(text), QUOTED));
  }
}
