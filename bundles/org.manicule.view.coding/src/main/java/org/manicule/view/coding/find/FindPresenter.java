package org.manicule.view.coding.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/**
 * Finding over the project: a task looks through all texts while the researcher reads on, and the
 * list grows as it goes.
 */
public final class FindPresenter {
  private static final int NAMED = 40;
  private static final Set<EntityType> TEXTS = Set.of(EntityType.SOURCE, EntityType.UNIT);

  private final Words words = Words.beside(FindPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final FindView view;
  private final Duration patience;
  private final Documents documents;
  private final List<Registration> registrations = new ArrayList<>();
  private Executor uiThread = Runnable::run;
  private Wanted wanted = Wanted.NOTHING;
  private Wanted searched = Wanted.NOTHING;
  private HitRows rows = new HitRows();
  private String problem = "";
  private int done;
  private int all;
  private int turn;
  private int version;
  private @Nullable Task<?> task;

  /** Prepares a view of a project; {@link #start} begins. */
  public FindPresenter(CodingDesk desk, Project project, FindView view) {
    this(desk, project, view, FindBarPresenter.PATIENCE);
  }

  FindPresenter(CodingDesk desk, Project project, FindView view, Duration patience) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.patience = patience;
    this.documents = new Documents(project);
  }

  /** Begins to follow the project, and shows the first state. */
  public void start(Executor thread) {
    uiThread = thread;
    registrations.add(desk.opened(FindPresenter.class, this));
    registrations.add(project.onChange(thread, this::refresh));
    show();
  }

  /** The view is gone: the search ends. */
  public void close() {
    cancel();
    registrations.forEach(Registration::close);
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** Looks over the project for what the find bar looks for, or for the words selected. */
  public void ask(Wanted other) {
    if (!other.isEmpty() && !other.equals(searched)) {
      wanted = other;
      find();
    }
    view.focusField();
  }

  /** The researcher typed; the search begins when they say so. */
  public void type(String typed) {
    wanted = wanted.withWords(typed);
  }

  /** Makes one of the choices otherwise; what was found so far is found anew. */
  public void toggle(Wanted.Choice choice) {
    wanted = wanted.toggled(choice);
    if (searched.isEmpty()) {
      show();
    } else {
      find();
    }
  }

  /** Looks through all texts. */
  public void find() {
    cancel();
    rows = new HitRows();
    documents.forget();
    searched = wanted;
    problem = "";
    done = 0;
    all = 0;
    version++;
    if (!wanted.isEmpty()) {
      try {
        search(Finder.of(wanted));
      } catch (UserException unreadable) {
        problem = unreadable.whatHappened();
        searched = Wanted.NOTHING;
      }
    }
    show();
  }

  /** Ends the search; what was found stays. */
  public void stop() {
    Task<?> running = task;
    if (running != null) {
      running.cancel();
    }
  }

  /** Shows a hit in its source; the keyboard stays in the list. */
  public void reveal(int row) {
    HitRows.Row hit = rows.row(row);
    if (hit.isSource()) {
      return;
    }
    Optional<Source> source = project.sources().find(hit.found().source());
    if (source.isEmpty()) {
      workbench.say(words.say("source.gone", hit.found().name()));
    } else if (!source.get().textHash().equals(hit.found().textHash())) {
      workbench.say(words.say("again"));
    } else {
      workbench.reveal(hit.found().passage(hit.hit()));
      desk.find(FindBarPresenter.class).ifPresent(bar -> bar.adopt(searched));
    }
  }

  /** Goes on to the text of a hit; from the row of a source to its first hit. */
  public void read(int row) {
    reveal(rows.row(row).isSource() ? row + 1 : row);
    workbench.showView("coding");
  }

  /** Selects and shows the next hit (1) or the one before (-1). */
  public void step(int by) {
    int next = rows.step(view.selected(), by);
    if (next < 0) {
      workbench.say(words.say(by > 0 ? "last" : "first"));
    } else {
      view.select(next);
      reveal(next);
    }
  }

  /** Opens the dialog that codes what was found. */
  public void codeAll() {
    if (canCode()) {
      view.codeAll(new CodeHitsPresenter(desk, project, searched, rows.groups()));
    }
  }

  /** Whether what was found can be coded. */
  public boolean canCode() {
    return rows.hits() > 0 && task == null && !project.isReadOnly();
  }

  /** Whether the list has the keyboard. */
  public boolean hasFocus() {
    return view.hasFocus();
  }

  /** What a row reads like. */
  public record RowWords(String place, HitContext context) {}

  /** What the row of a hit says; asked for when the row is seen. */
  public RowWords words(HitRows.Row row) {
    TextRange range = row.found().hits().get(row.hit());
    Optional<SourceDocument> document = documents.find(row.found());
    HitContext context =
        document
            .map(known -> HitContext.of(known.text(), range))
            .orElseGet(() -> new HitContext("", words.say("text.changed"), ""));
    int paragraph = document.map(known -> known.paragraphNumber(range.start())).orElse(0);
    return new RowWords(paragraph == 0 ? "" : words.say("paragraph", paragraph), context);
  }

  // ---- searching -------------------------------------------------------------------------------

  private void search(Finder finder) {
    int mine = turn;
    ProjectSearch search =
        new ProjectSearch(
            project, finder, patience, news -> uiThread.execute(() -> add(mine, news)));
    Task<ProjectSearch.End> started = workbench.tasks().run(words.say("task.all", named()), search);
    task = started;
    started
        .result()
        .whenComplete((end, failure) -> uiThread.execute(() -> ended(mine, end, failure)));
  }

  private void add(int search, ProjectSearch.News news) {
    if (search == turn) {
      rows.add(news.found());
      done = news.done();
      all = news.all();
      show();
    }
  }

  private void ended(int search, ProjectSearch.@Nullable End end, @Nullable Throwable failure) {
    if (search != turn) {
      return;
    }
    task = null;
    if (end != null) {
      problem = remark(end);
    } else if (failure != null) {
      problem = words.say("stopped");
      if (!(failure instanceof CancelledException)) {
        workbench.report(failure);
      }
    }
    show();
  }

  private String remark(ProjectSearch.End end) {
    if (end.stuckIn() != null) {
      return words.say("stuck.in", named(), end.stuckIn());
    }
    return end.full() ? words.say("full", ProjectSearch.MOST_HITS) : "";
  }

  private void cancel() {
    turn++;
    Task<?> running = task;
    task = null;
    if (running != null) {
      running.cancel();
    }
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(TEXTS)) {
      documents.forget();
      version++;
      if (rows.size() > 0 && task == null) {
        problem = words.say("again");
      }
      show();
    }
  }

  // ---- showing ---------------------------------------------------------------------------------

  private void show() {
    view.show(new FindState(wanted, rows, heading(), problem, task != null, canCode(), version));
  }

  private String heading() {
    if (searched.isEmpty()) {
      return "";
    }
    String found = words.say("found", rows.hits(), rows.sources(), named());
    return task == null || all == 0 ? found : words.say("found.so.far", found, done, all);
  }

  private String named() {
    return Excerpt.of(searched.words(), NAMED);
  }
}
