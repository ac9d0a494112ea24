package org.manicule.view.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.api.task.Task;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.api.task.Work;
import org.manicule.ui.api.Workbench;
import org.manicule.view.history.HistoryFilter.Kind;
import org.manicule.view.history.HistoryState.Details;

/**
 * Decides what the history view shows and does. The journal may be long: rows are read when they
 * are seen; what needs all of it, such as filtering, is done on a task and shown as it is found.
 */
public final class HistoryPresenter {
  private final Words words = new Words();
  private final Workbench workbench;
  private final Project project;
  private final HistoryView view;
  private final HistoryRows rows;
  private final List<Registration> registrations = new ArrayList<>();
  private final List<Task<?>> started = new ArrayList<>();
  private Executor uiThread = Runnable::run;
  private @Nullable Task<?> search;
  private List<Long> selected = List.of();
  private Details details = Details.NONE;
  private Optional<Id<Coder>> chosen = Optional.empty();
  private int version;

  /** Prepares a view of a project; {@link #start} begins. */
  public HistoryPresenter(Workbench workbench, Project project, HistoryView view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
    this.rows = new HistoryRows(words, project);
  }

  /** Begins to follow the project and shows the first state. */
  public void start(Executor windowThread) {
    uiThread = windowThread;
    registrations.add(project.onChange(uiThread, this::follow));
    registrations.add(workbench.onCoder(coder -> otherCoder()));
    rows.catchUp();
    if (workbench.hidesOtherCoders()) {
      filter(HistoryFilter.NONE);
    } else {
      show();
    }
    findUndone();
  }

  /** Who codes blind sees only their own entries; what was open of others is closed. */
  private void otherCoder() {
    selected = List.of();
    details = Details.NONE;
    HistoryFilter now = rows.filter();
    filter(new HistoryFilter(now.text(), chosen, now.kind()));
    show();
  }

  /** The view is gone: hears no more, and what it started ends. */
  public void close() {
    registrations.forEach(Registration::close);
    started.forEach(Task::cancel);
  }

  private Journal journal() {
    return project.journal();
  }

  /** Who undoes whom is known only when all lines were seen; until then a few marks are missing. */
  private void findUndone() {
    Undone found = new Undone();
    long from = rows.last();
    run(
        "reading",
        monitor -> {
          HistoryWalk walk = new HistoryWalk(journal());
          walk.from(from, monitor, lines -> lines.forEach(found::add));
          return found;
        },
        all -> {
          rows.learn(all);
          version++;
          show();
        });
  }

  private <T> Task<T> run(String label, Work<T> work, Consumer<T> then, Object... values) {
    Task<T> task = workbench.tasks().run(words.say(label, values), work);
    started.removeIf(each -> each.result().isDone());
    started.add(task);
    task.result()
        .whenComplete(
            (result, problem) ->
                uiThread.execute(
                    () -> {
                      if (problem == null) {
                        then.accept(result);
                      } else {
                        workbench.report(problem);
                      }
                    }));
    return task;
  }

  // ---- rows ------------------------------------------------------------------------------------

  /** What a row says; asked for when it is seen. */
  public HistoryRow row(int index) {
    return rows.row(index);
  }

  /** The row of an entry; -1 when it is not listed. */
  public int index(long number) {
    return rows.index(number);
  }

  // ---- filtering -------------------------------------------------------------------------------

  /** Shows only entries whose description holds these letters. */
  public void filterText(String letters) {
    String text = letters.strip().toLowerCase(Locale.ROOT);
    HistoryFilter now = rows.filter();
    filter(new HistoryFilter(text, now.coder(), now.kind()));
  }

  /** Shows only the entries of a coder; an empty name shows those of all. */
  public void filterCoder(String name) {
    HistoryFilter now = rows.filter();
    chosen = rows.coder(name);
    filter(new HistoryFilter(now.text(), chosen, now.kind()));
  }

  /** Shows only the entries that were about something. */
  public void filterKind(Kind kind) {
    HistoryFilter now = rows.filter();
    filter(new HistoryFilter(now.text(), now.coder(), kind));
  }

  private HistoryFilter seen(HistoryFilter asked) {
    return workbench.hidesOtherCoders()
        ? new HistoryFilter(asked.text(), Optional.of(project.coder().id()), asked.kind())
        : asked;
  }

  private void filter(HistoryFilter asked) {
    HistoryFilter wanted = seen(asked);
    if (wanted.equals(rows.filter())) {
      return;
    }
    if (search != null) {
      search.cancel();
      search = null;
    }
    List<Long> into = rows.filter(wanted);
    version++;
    if (!wanted.isEmpty()) {
      search(wanted, into);
    }
    show();
  }

  private void search(HistoryFilter wanted, List<Long> into) {
    long from = rows.last();
    search =
        run(
            "searching",
            monitor -> {
              HistoryWalk walk = new HistoryWalk(journal());
              walk.from(from, monitor, lines -> offer(lines, wanted, into));
              return into;
            },
            found -> {
              if (rows.isListing(found)) {
                search = null;
                show();
              }
            });
    if (search.result().isDone()) {
      search = null;
    }
  }

  private void offer(List<JournalLine> lines, HistoryFilter wanted, List<Long> into) {
    List<Long> passing = lines.stream().filter(wanted::passes).map(JournalLine::number).toList();
    uiThread.execute(
        () -> {
          if (rows.isListing(into) && !passing.isEmpty()) {
            into.addAll(passing);
            show();
          }
        });
  }

  // ---- following the project -------------------------------------------------------------------

  private void follow(JournalEntry entry) {
    rows.follow(entry);
    version++;
    show();
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** Entries are selected; what a single one did is read and shown. */
  public void select(List<Long> numbers) {
    if (numbers.equals(selected)) {
      return;
    }
    selected = List.copyOf(numbers);
    details = Details.NONE;
    show();
    selectedLine().ifPresent(this::readDetails);
  }

  private Optional<JournalLine> selectedLine() {
    return selected.size() == 1 ? rows.line(selected.get(0)) : Optional.empty();
  }

  private void readDetails(JournalLine line) {
    EntryWords entries = new EntryWords(words, project);
    run(
        "reading.entry",
        monitor ->
            journal()
                .entry(line.number())
                .map(entry -> entries.of(entry, monitor))
                .orElse(List.of()),
        changes -> {
          if (selected.equals(List.of(line.number()))) {
            details = details(line, changes);
            show();
          }
        },
        line.number());
  }

  private Details details(JournalLine line, List<ChangeShown> changes) {
    HistoryRow row = rows.row(line);
    long more = line.changes() - changes.size();
    String about = words.say("details.about", row.time(), row.coder(), row.amount());
    return new Details(
        words.say("details.heading", row.number(), row.what()),
        row.undone() ? about + "\n" + words.say("details.undone") : about,
        changes,
        more > 0 ? words.say("details.more", more) : "");
  }

  /** Whether the selected entry can be taken back. */
  public boolean canUndo() {
    return !project.isReadOnly()
        && selectedLine()
            .filter(line -> line.number() > 1 && !rows.isUndone(line.number()))
            .isPresent();
  }

  /** Takes the selected entry back. */
  public void undo() {
    if (canUndo()) {
      long number = selected.get(0);
      run(
          "undoing",
          monitor -> project.undo(number, monitor),
          entry -> workbench.say(entry.edit().label()),
          number);
    }
  }

  /** Whether the selected entry has a place that can be shown. */
  public boolean canGo() {
    return place().isPresent();
  }

  private Optional<Anchor> place() {
    return selectedLine()
        .map(line -> line.summary().place())
        .filter(anchor -> anchor.type() == EntityType.SOURCE || anchor.type() == EntityType.CODE);
  }

  /** Shows what the selected entry was about: a passage in its source, a source, or a code. */
  public void go() {
    place().ifPresent(this::go);
  }

  private void go(Anchor anchor) {
    if (anchor.type() == EntityType.CODE) {
      Id<Code> code = new Id<>(anchor.id().value());
      if (project.codebook().tree().find(code).isEmpty()) {
        workbench.say(words.say("go.code.gone"));
      } else {
        workbench.select(workbench.selection().withCodes(Set.of(code)));
        workbench.showView("codebook");
      }
      return;
    }
    Id<Source> source = new Id<>(anchor.id().value());
    if (project.sources().find(source).isEmpty()) {
      workbench.say(words.say("go.source.gone"));
    } else if (anchor.location() != null) {
      workbench.reveal(new Passage(source, anchor.location()));
    } else {
      workbench.select(workbench.selection().withText(source, null));
      workbench.showView("coding");
    }
  }

  /** Whether there is one selected entry, whose codebook can be shown. */
  public boolean canShowCodebook() {
    return selected.size() == 1;
  }

  /** Shows the codebook as it was after the selected entry, in place of what the entry did. */
  public void showCodebook() {
    if (canShowCodebook()) {
      List<Long> asked = selected;
      run(
          "reading.codebook",
          monitor -> new CodebookVersions(project).at(asked.get(0), monitor),
          codebook -> {
            if (selected.equals(asked)) {
              details = new CodebookWords(words).of(codebook);
              show();
            }
          },
          asked.get(0));
    }
  }

  /** The selected entries as lines for a spreadsheet. */
  public String copied() {
    return selected.stream()
        .map(rows::line)
        .flatMap(Optional::stream)
        .map(rows::row)
        .map(
            row ->
                String.join(
                    "\t",
                    Long.toString(row.number()),
                    row.time(),
                    row.coder(),
                    row.what(),
                    row.amount(),
                    row.state()))
        .collect(Collectors.joining("\n"));
  }

  // ---- showing ---------------------------------------------------------------------------------

  private void show() {
    view.show(
        new HistoryState(
            rows.size(), heading(), rows.coders(), selected, canUndo(), canGo(), details, version));
  }

  private String heading() {
    if (rows.filter().isEmpty()) {
      return words.say("heading", rows.last());
    }
    String key = search == null ? "heading.found" : "heading.searching";
    return words.say(key, rows.size(), rows.last());
  }
}
