package org.manicule.view.coding.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.TextAtHand;
import org.manicule.view.coding.desk.Words;

/**
 * Finding in the open source. Hits are found while the researcher types: at once where that takes a
 * blink, else on a task. Stepping from hit to hit works without the bar, too.
 */
public final class FindBarPresenter {
  /** How long a pattern may be tried before it counts as stuck. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int LONGEST_TAKEN = 200;
  private static final int NAMED = 40;

  private final Words words = Words.beside(FindBarPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final FindBarView view;
  private final SourceSearch search;
  private final List<Registration> registrations = new ArrayList<>();
  private boolean open;
  private Wanted wanted = Wanted.NOTHING;
  private int anchor;

  /** Prepares a bar; {@link #start} begins. */
  public FindBarPresenter(CodingDesk desk, Project project, FindBarView view) {
    this(desk, project, view, PATIENCE);
  }

  FindBarPresenter(CodingDesk desk, Project project, FindBarView view, Duration patience) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.search = new SourceSearch(workbench, patience, this::searched);
  }

  /** Begins to follow the window and the project, after the view of the text has. */
  public void start(Executor thread) {
    search.start(thread);
    registrations.add(desk.opened(FindBarPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(project.onChange(thread, entry -> refresh()));
    show();
  }

  /** The view is gone: hears no more. */
  public void close() {
    search.cancel();
    registrations.forEach(Registration::close);
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** Opens the bar, with the selected words when they are few, and gives it the keyboard. */
  public void open() {
    anchor = selection().start();
    boolean opening = !open;
    open = true;
    Optional<String> taken = selectedWords();
    if (taken.isPresent() && !isHit(selection())) {
      wanted = wanted.withWords(plain(taken.get()));
      search.outdated();
    }
    if (opening || search.isStale(text())) {
      search(() -> {});
    }
    view.focusField();
  }

  /** Closes the bar; the text has the keyboard, with the hit selected. */
  public void leave() {
    open = false;
    show();
    view.focusText();
  }

  /** The researcher typed; this is all that stands in the field now. */
  public void type(String typed) {
    if (!typed.equals(wanted.words())) {
      wanted = wanted.withWords(typed);
      search(this::showFirst);
    }
  }

  /** Makes one of the choices otherwise. */
  public void toggle(Wanted.Choice choice) {
    wanted = wanted.toggled(choice);
    search(this::showFirst);
  }

  /** Selects the hit after the selection, and goes on from the beginning after the last one. */
  public void next() {
    whenFound(
        () -> {
          TextRange here = selection();
          int hit = search.hits().firstFrom(isHit(here) ? here.end() : here.start());
          boolean after = hit < search.hits().size();
          go(after ? hit : 0, after ? "" : "again.top");
        });
  }

  /** Selects the hit before the selection, and goes on from the end before the first one. */
  public void previous() {
    whenFound(
        () -> {
          int hit = search.hits().firstFrom(selection().start()) - 1;
          go(hit >= 0 ? hit : search.hits().size() - 1, hit >= 0 ? "" : "again.bottom");
        });
  }

  /** Selects from where the selection begins to the end of the next hit. */
  public void extendToNext() {
    whenFound(
        () -> {
          int hit = search.hits().firstFrom(selection().end());
          if (hit < search.hits().size()) {
            select(new TextRange(selection().start(), search.hits().get(hit).end()));
          } else {
            workbench.announce(words.say("last"));
          }
        });
  }

  /** Selects from the beginning of the previous hit to where the selection ends. */
  public void extendToPrevious() {
    whenFound(
        () -> {
          int hit = search.hits().firstFrom(selection().start()) - 1;
          if (hit >= 0) {
            select(new TextRange(search.hits().get(hit).start(), selection().end()));
          } else {
            workbench.announce(words.say("first"));
          }
        });
  }

  /** Looks for the same in this source from now on: the researcher came here from the list. */
  public void adopt(Wanted other) {
    if (!other.equals(wanted)) {
      wanted = other;
      search.outdated();
      search(() -> {});
    }
  }

  /** What is looked for. */
  public Wanted wanted() {
    return wanted;
  }

  /** Opens the dialog that codes all hits in this source. */
  public void codeAll() {
    whenFound(
        () ->
            document()
                .map(document -> SourceHits.in(document.source(), search.hits()))
                .map(found -> new CodeHitsPresenter(desk, project, wanted, List.of(found)))
                .ifPresent(view::codeAll));
  }

  /** Looks for the same over the project. */
  public void everywhere() {
    FindCommands.everywhere(desk);
  }

  /** Whether a source is open. */
  public boolean isReading() {
    return document().isPresent();
  }

  /** Whether all hits can be coded. */
  public boolean canCode() {
    return isReading() && !wanted.isEmpty() && !project.isReadOnly();
  }

  /** The selected words, to be looked for elsewhere; empty when none or many are selected. */
  public Optional<String> selectedWords() {
    return document()
        .map(document -> document.cut(selection()).in(document.text()).strip())
        .filter(taken -> !taken.isEmpty() && taken.length() <= LONGEST_TAKEN)
        .filter(taken -> taken.indexOf('\n') < 0);
  }

  // ---- following -------------------------------------------------------------------------------

  private void follow(Selection now) {
    if (isOther()) {
      anchor = 0;
      refresh();
    } else if (open) {
      show();
    }
  }

  private void refresh() {
    if (isOther() && open) {
      search(() -> {});
    } else if (isOther()) {
      search.forget();
    }
  }

  private boolean isOther() {
    return search.isOther(text());
  }

  // ---- searching -------------------------------------------------------------------------------

  private void whenFound(Runnable then) {
    if (wanted.isEmpty()) {
      open();
    } else if (search.isStale(text())) {
      search(() -> sayWhenNone(then));
    } else {
      sayWhenNone(then);
    }
  }

  private void sayWhenNone(Runnable then) {
    if (!search.hits().isEmpty()) {
      then.run();
    } else if (!search.isSearching()) {
      workbench.announce(
          search.problem().isEmpty() ? words.say("none", named()) : search.problem());
    }
  }

  private void search(Runnable then) {
    search.begin(text(), wanted, then);
  }

  private void searched() {
    if (!open && !search.problem().isEmpty()) {
      workbench.say(search.problem());
    }
    show();
  }

  // ---- showing ---------------------------------------------------------------------------------

  /** While typing, the first hit from where the researcher began is shown. */
  private void showFirst() {
    if (open && !search.hits().isEmpty()) {
      int hit = search.hits().firstFrom(anchor);
      go(hit < search.hits().size() ? hit : 0);
    }
  }

  private void go(int hit, String remark) {
    go(hit);
    String place = words.say("step", hit + 1, search.hits().size(), named());
    workbench.announce(remark.isEmpty() ? place : words.say(remark, place));
  }

  private void go(int hit) {
    TextRange range = search.hits().get(hit);
    select(range);
    view.reveal(range);
    show();
  }

  private void select(TextRange range) {
    document()
        .map(document -> workbench.selection().withText(document.source().id(), range))
        .ifPresent(workbench::select);
  }

  private void show() {
    int current = search.hits().indexOf(selection());
    view.show(
        new FindBarState(
            open,
            wanted,
            open ? search.hits() : Hits.NONE,
            current,
            count(current),
            search.problem(),
            !search.hits().isEmpty() && canCode()));
  }

  private String count(int current) {
    if (wanted.isEmpty() || !search.problem().isEmpty()) {
      return "";
    }
    if (search.isSearching()) {
      return words.say("count.searching");
    }
    return current < 0
        ? words.say("count", search.hits().size())
        : words.say("count.of", current + 1, search.hits().size());
  }

  private boolean isHit(TextRange range) {
    return search.hits().indexOf(range) >= 0;
  }

  private TextRange selection() {
    TextRange range = workbench.selection().range();
    return range == null ? new TextRange(0, 0) : range;
  }

  private String plain(String taken) {
    return wanted.regularExpression()
        ? taken.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0")
        : taken;
  }

  private String named() {
    return Excerpt.of(wanted.words(), NAMED);
  }

  private String text() {
    return document().map(SourceDocument::text).orElse("");
  }

  private Optional<SourceDocument> document() {
    return desk.find(TextAtHand.class).flatMap(TextAtHand::document);
  }
}
