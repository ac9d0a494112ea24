package org.manicule.view.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.PageSize;
import org.manicule.view.pages.paper.Paper;
import org.manicule.view.pages.paper.Papers;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.PageText;
import org.manicule.view.pages.printed.Printing;
import org.manicule.view.pages.printed.Wish;

/**
 * Decides what the pages view shows: which paper, which words and codings on it. Follows the window
 * and the project; what the researcher does there is in {@link Reader} and {@link Tagger}.
 */
public final class PagesPresenter {
  private static final Set<EntityType> SHOWN =
      Set.of(EntityType.CODING, EntityType.CODE, EntityType.CODER);

  private final Workbench workbench;
  private final Project project;
  private final PagesView view;
  private final List<Registration> registrations = new ArrayList<>();
  private final Recents recents = new Recents();
  private Executor windowThread = Runnable::run;
  private @Nullable OpenPaper open;
  private @Nullable Source other;
  private int turns;
  private TextRange selection = new TextRange(0, 0);
  private int caret;
  private @Nullable Id<Coding> selected;
  private @Nullable RegionDraft draft;
  private @Nullable Selection asked;
  private @Nullable Passage toReveal;

  /** Prepares a view of a project; {@link #start} begins. */
  public PagesPresenter(Workbench workbench, Project project, PagesView view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    windowThread = uiThread;
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onReveal(this::reveal));
    registrations.add(workbench.onCoder(coder -> remark()));
    registrations.add(project.onChange(uiThread, this::refresh));
    follow(workbench.selection());
    show();
  }

  /** The view is gone: hears no more, and nothing more is drawn. */
  public void close() {
    registrations.forEach(Registration::close);
    putAway();
  }

  // ---- what the gestures need ------------------------------------------------------------------

  Workbench workbench() {
    return workbench;
  }

  Project project() {
    return project;
  }

  PagesView view() {
    return view;
  }

  Recents recents() {
    return recents;
  }

  Optional<OpenPaper> open() {
    return Optional.ofNullable(open).filter(paper -> !paper.sizes().isEmpty());
  }

  TextRange selection() {
    return selection;
  }

  int caret() {
    return caret;
  }

  Optional<RegionDraft> draft() {
    return Optional.ofNullable(draft);
  }

  Optional<Coding> selectedCoding() {
    return open().flatMap(paper -> paper.marks().find(selected)).map(Mark::coding);
  }

  /** Shows another rectangle being drawn, or none. */
  void setDraft(@Nullable RegionDraft now) {
    draft = now;
    show();
  }

  /** Selects words and places the caret at one of their ends. */
  void select(TextRange range, int newCaret) {
    open()
        .ifPresent(
            paper -> {
              caret = newCaret;
              draft = null;
              ask(workbench.selection().withText(paper.id(), paper.document().cut(range)));
            });
  }

  /** Selects a coding, and its words when it lies on words. */
  void pick(Coding coding) {
    TextRange range = coding.textRange().orElse(null);
    draft = null;
    ask(workbench.selection().withText(coding.source(), range).withCoding(coding.id()));
  }

  private void ask(Selection wanted) {
    asked = wanted;
    if (wanted.equals(workbench.selection())) {
      show();
    } else {
      workbench.select(wanted);
    }
  }

  /** Whether a source with pages is shown. */
  public boolean isReading() {
    return open().isPresent();
  }

  /** Whether the pages have the keyboard. */
  public boolean hasFocus() {
    return view.hasFocus();
  }

  /** Whether there are pages, and things may be changed. */
  public boolean canCode() {
    return isReading() && !project.isReadOnly();
  }

  // ---- what the view asks for ------------------------------------------------------------------

  /** What is on the screen and not there yet; takes the place of earlier wishes. */
  public void wish(List<Wish> wishes) {
    if (open != null) {
      open.printing().wish(wishes);
    }
  }

  /** Whether the letters of a page are still to be found. */
  public boolean lacksText(int page) {
    return open().filter(paper -> paper.text(page).isEmpty()).isPresent();
  }

  /** The codings on a page, from 0, the largest first. */
  public List<Placed> placed(int page) {
    return open().map(paper -> paper.placed(page)).orElse(List.of());
  }

  /** Where the selected words stand on a page. */
  public List<Box> selectedBoxes(int page) {
    return open().map(paper -> paper.boxes(page, selection)).orElse(List.of());
  }

  /** Where the caret stands on a page, when it does. */
  public Optional<Box> caretBox(int page) {
    return open().filter(paper -> paper.pageOf(caret) == page).flatMap(it -> it.boxOf(caret));
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    Id<Source> shown = open == null ? other == null ? null : other.id() : open.id();
    if (now.source() == null || !now.source().equals(shown)) {
      turnTo(now.source());
    }
    boolean mine = now.equals(asked);
    TextRange before = selection;
    Id<Coding> selectedBefore = selected;
    TextRange range = now.range();
    if (open != null) {
      selection = range == null ? new TextRange(caret, caret) : open.document().cut(range);
      caret = caret == selection.start() ? caret : selection.end();
      selected = now.coding();
    }
    asked = null;
    show();
    boolean moved =
        !selection.equals(before) || (selected != null && !selected.equals(selectedBefore));
    if (open != null && !mine && moved) {
      goTo(place(open, now));
    }
  }

  private Passage place(OpenPaper paper, Selection now) {
    TextRange range = now.range();
    return selectedCoding()
        .map(Coding::passage)
        .orElseGet(() -> new Passage(paper.id(), range == null ? selection : range));
  }

  private void turnTo(@Nullable Id<Source> id) {
    putAway();
    selection = new TextRange(0, 0);
    caret = 0;
    selected = null;
    draft = null;
    Optional<Source> source = Optional.ofNullable(id).flatMap(project.sources()::find);
    other = source.filter(it -> !Papers.has(it)).orElse(null);
    source.filter(Papers::has).ifPresent(this::lay);
  }

  private void lay(Source source) {
    int turn = ++turns;
    Supplier<Paper> opener = () -> Papers.open(project, source);
    Printing printing = new Printing(workbench.tasks(), windowThread, opener, new Told());
    Marks marks = marks(source.id());
    open = new OpenPaper(turn, project.sources().document(source.id()), marks, printing);
    recents.startFrom(project.codings().inSource(source.id()), project.coder().id());
    printing.wish(List.of());
  }

  private void putAway() {
    if (open != null) {
      open.printing().close();
      open = null;
      turns++;
    }
  }

  private Marks marks(Id<Source> source) {
    return Marks.of(project, source, workbench.hidesOtherCoders());
  }

  private void reveal(Passage passage) {
    if (open == null || !passage.source().equals(open.id())) {
      if (Marks.region(passage.location()).isEmpty()) {
        return; // the text view turns to its source, and the selection brings this view along
      }
      workbench.select(workbench.selection().withText(passage.source(), null));
    }
    if (Marks.region(passage.location()).isPresent()) {
      workbench.showView(PagesCommands.VIEW);
    }
    goTo(passage);
  }

  /** Scrolls to a passage, at once or when the page is there. */
  private void goTo(Passage passage) {
    toReveal = passage;
    arrive();
  }

  private void arrive() {
    Passage passage = toReveal;
    OpenPaper paper = open().orElse(null);
    if (passage == null || paper == null || !passage.source().equals(paper.id())) {
      return;
    }
    int page = paper.pageOf(passage.location());
    if (paper.isPage(page)) {
      Optional<Box> box = paper.boxOf(passage.location());
      if (box.isPresent() || paper.text(page).isPresent()) {
        toReveal = null;
      }
      view.reveal(page, box.orElse(null));
    }
  }

  private void refresh(JournalEntry entry) {
    recents.follow(entry);
    if (open != null && entry.summary().touchesAny(Set.of(EntityType.SOURCE, EntityType.UNIT))) {
      renew(open);
    }
    if (entry.summary().touchesAny(SHOWN)) {
      remark();
    } else {
      show();
    }
  }

  private void renew(OpenPaper paper) {
    Optional<Source> now = project.sources().find(paper.id());
    if (now.isEmpty()) {
      turnTo(null);
    } else if (!now.get().equals(paper.source())) {
      boolean sameFile = Objects.equals(now.get().original(), paper.source().original());
      if (sameFile) {
        SourceDocument document = project.sources().document(paper.id());
        paper.revised(document);
        selection = document.cut(selection);
        caret = Math.min(caret, document.text().length());
      } else {
        turnTo(paper.id());
      }
    }
  }

  /** Codings, codes or coders are other ones. */
  private void remark() {
    if (open != null) {
      open.setMarks(marks(open.id()));
    }
    show();
  }

  private final class Told implements Printing.Listener {
    @Override
    public void opened(Paper paper, List<PageSize> sizes) {
      if (open != null) {
        open.opened(paper, sizes);
        show();
        arrive();
      }
    }

    @Override
    public void refused(UserException problem) {
      if (open != null) {
        open.refused(problem.whatHappened() + "\n" + problem.whatToDo());
        show();
      }
    }

    @Override
    public void printed(Wish wish, Raster picture) {
      view.printed(wish, picture);
    }

    @Override
    public void read(int page, PageText text) {
      if (open != null) {
        open.setText(page, text);
        view.read(page);
        arrive();
      }
    }

    @Override
    public void spoilt(Wish wish, UserException problem) {
      if (open != null && wish.kind() == Wish.Kind.TEXT) {
        open.setText(wish.page(), PageText.EMPTY);
      }
      view.spoilt(wish, problem.whatHappened() + "\n" + problem.whatToDo());
    }

    @Override
    public void failed(Throwable bug) {
      workbench.report(bug);
    }
  }

  private void show() {
    OpenPaper paper = open;
    view.show(
        new PagesState(
            turns,
            StateWords.heading(paper, other),
            StateWords.note(paper, other),
            paper == null ? List.of() : paper.sizes(),
            paper == null ? 1 : paper.unitsPerInch(),
            paper == null ? Marks.NONE : paper.marks(),
            selection,
            caret,
            selected,
            draft,
            paper == null || paper.sizes().isEmpty()
                ? ""
                : StateWords.place(paper, draft, selected, selection),
            !project.isReadOnly()));
  }
}
