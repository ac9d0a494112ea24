package org.manicule.view.coding.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.project.Change;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.BulkEdit;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Line;
import org.manicule.view.coding.sources.SourcesState.Row;

/** Decides what the list of sources shows and does. */
public final class SourcesPresenter {
  private static final Setting<String> ARRANGEMENT =
      Setting.ofView(
          Option.text(
              "sources.arrangement", "How the sources are arranged", Arrangement.FIRST.asText()));

  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final SourcesView view;
  private final SourceList list;
  private final List<Registration> registrations = new ArrayList<>();
  private final Map<Id<Source>, String> lastCoders = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private Executor uiThread = Runnable::run;
  private Arrangement arrangement = Arrangement.FIRST;
  private SourcesState state = SourcesState.NOTHING;
  private List<Id<Source>> selected = List.of();
  private String filter = "";

  /** Whether the sources were read, so that there is something to show. */
  private boolean read;

  private @Nullable SourceReading reading;

  /** Prepares a view of a project; {@link #start} begins. */
  public SourcesPresenter(CodingDesk desk, Project project, SourcesView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.list = new SourceList(project);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor thread) {
    uiThread = thread;
    reading = new SourceReading(workbench, project, thread);
    registrations.add(desk.opened(SourcesPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(this::coderChanged));
    registrations.add(project.onChange(thread, this::refresh));
    arrangement =
        Arrangement.parse(workbench.settings().get(ARRANGEMENT, project)).orElse(Arrangement.FIRST);
    showOpen(workbench.selection().source());
    readAll(true);
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  // ---- what is listed --------------------------------------------------------------------------

  /** Shows only sources whose names hold these letters. */
  public void filter(String letters) {
    filter = letters.strip().toLowerCase(Locale.ROOT);
    if (read) {
      fill();
    }
  }

  /** Arranges the list in another way, and keeps that for this project. */
  public void arrange(Arrangement wanted) {
    if (!wanted.equals(arrangement)) {
      boolean otherGroups =
          wanted.grouping() != arrangement.grouping()
              || !Objects.equals(wanted.groupVariable(), arrangement.groupVariable());
      if (otherGroups) {
        closed.clear();
      }
      arrangement = wanted;
      fillWhenRead();
      workbench.settings().set(ARRANGEMENT, wanted.asText(), project);
    }
  }

  /** Opens the menu in which the list is arranged. */
  public void chooseArrangement() {
    view.openArrangeMenu();
  }

  /** Lists the sources of a group, or no longer. */
  public void setOpen(Group group, boolean open) {
    if (open ? closed.remove(group.name()) : closed.add(group.name())) {
      fill();
    }
  }

  /** Arranging by a variable or by cases may need more than was read so far. */
  private void fillWhenRead() {
    Arrangement wanted = arrangement;
    if (!read) {
      return;
    }
    if (list.lacks(wanted)) {
      reading().read(list.reading(wanted), this::fillWhenRead);
    } else {
      fill();
    }
  }

  private void fill() {
    SourceArranging arranging = new SourceArranging(list);
    List<Row> rows = list.rows(filter, arrangement);
    arranging.order(rows, arrangement);
    List<Line> lines = arranging.lines(rows, arrangement, closed);
    state =
        new SourcesState(
            lines, state.open(), arrangement, list.variables(), list.totals(rows.size()));
    view.show(state);
  }

  private void showOpen(@Nullable Id<Source> open) {
    state =
        new SourcesState(
            state.lines(), open, state.arrangement(), state.variables(), state.totals());
  }

  /** The words for a progress. */
  public String words(Progress progress) {
    return list.words(progress);
  }

  /** That by which the list is ordered, where no other column shows it. */
  public String orderValue(Id<Source> source) {
    return list.orderValue(source, arrangement);
  }

  /** Who coded last in a source; empty when nobody did. Asked only for rows that can be seen. */
  public String lastCoder(Id<Source> source) {
    if (list.codings(source) == 0) {
      return "";
    }
    return lastCoders.computeIfAbsent(
        source,
        id ->
            workbench.hidesOtherCoders()
                ? project.coder().name()
                : project.codings().lastInSource(id).map(this::coderName).orElse(""));
  }

  private String coderName(Coding coding) {
    return project.coders().find(coding.coder()).map(Coder::name).orElse("");
  }

  // ---- following -------------------------------------------------------------------------------

  private void follow(Selection now) {
    if (!Objects.equals(now.source(), state.open())) {
      showOpen(now.source());
      if (read) {
        view.show(state);
      }
    }
  }

  private void coderChanged(Coder now) {
    lastCoders.clear();
    countCodings();
    view.refreshCoders();
  }

  private void countCodings() {
    reading()
        .countCodings(
            counts -> {
              list.setCodings(counts);
              fillWhenRead();
            });
  }

  private void readAll(boolean sources) {
    reading().read(() -> list.readAll(sources), this::allRead);
  }

  private void allRead() {
    read = true;
    lastCoders.clear();
    countCodings();
    view.refreshCoders();
  }

  private SourceReading reading() {
    return Objects.requireNonNull(reading, "not started");
  }

  private void refresh(JournalEntry entry) {
    EditSummary what = entry.summary();
    reading().note(entry);
    if (what.touches(EntityType.CODER)) {
      lastCoders.clear();
      view.refreshCoders();
    }
    if (BulkEdit.is(entry) || what.touches(EntityType.SOURCE)) {
      readAll(what.touches(EntityType.SOURCE));
    } else if (what.touchesAny(
        Set.of(EntityType.VARIABLE, EntityType.CASE, EntityType.CASE_MEMBER))) {
      list.readVariables().run();
      follow(entry.edit().changes(), true);
    } else if (what.touchesAny(Set.of(EntityType.CODING, EntityType.VALUE))) {
      follow(entry.edit().changes(), what.touches(EntityType.VALUE));
    }
  }

  private void follow(List<Change> changed, boolean values) {
    Set<Id<Source>> touched = new HashSet<>();
    for (Change change : changed) {
      list.follow(change);
      count(change.before(), -1, touched);
      count(change.after(), 1, touched);
    }
    if (!touched.isEmpty() && !workbench.hidesOtherCoders()) {
      // The project's counts may be ahead of what it tells: adding up would count twice.
      list.setCodings(project.codings().countsPerSource());
    }
    lastCoders.keySet().removeAll(touched);
    if (values || arrangement.followsCodings()) {
      fillWhenRead();
    } else if (!touched.isEmpty() && read) {
      patch(touched);
    }
  }

  private void count(@Nullable Entity entity, int more, Set<Id<Source>> touched) {
    if (entity instanceof Coding coding
        && (!workbench.hidesOtherCoders() || coding.coder().equals(project.coder().id()))) {
      list.count(coding.source(), more);
      touched.add(coding.source());
    }
  }

  /** Shows some sources anew where they are. */
  private void patch(Set<Id<Source>> touched) {
    List<Line> lines = new ArrayList<>(state.lines());
    lines.replaceAll(
        line -> line instanceof Row row && touched.contains(row.id()) ? list.refreshed(row) : line);
    state =
        new SourcesState(
            List.copyOf(lines),
            state.open(),
            arrangement,
            list.variables(),
            list.totals(state.totals().listed()));
    view.show(state);
  }

  // ---- going through the sources ---------------------------------------------------------------

  /** The sources that are selected in the list. */
  public void select(Collection<Id<Source>> sources) {
    selected = List.copyOf(sources);
  }

  /** Opens a source for reading; the keyboard stays where it is. */
  public void open(Id<Source> source) {
    if (!source.equals(state.open())) {
      selected = List.of(source);
      workbench.select(workbench.selection().withText(source, null));
    }
  }

  /** Goes on to the text of the open source. */
  public void read() {
    workbench.showView("coding");
  }

  /** Opens the next source of the list. */
  public void next() {
    steps().step(1);
  }

  /** Opens the previous source of the list. */
  public void previous() {
    steps().step(-1);
  }

  /** Opens the next source without codings, beginning again at the top. */
  public void nextUncoded() {
    steps().uncoded(1, !filter.isEmpty());
  }

  /** Opens the previous source without codings, beginning again at the bottom. */
  public void previousUncoded() {
    steps().uncoded(-1, !filter.isEmpty());
  }

  private SourceSteps steps() {
    return new SourceSteps(state, this::open, list::words, workbench);
  }

  /** Whether there are sources to go through. */
  public boolean hasSources() {
    return state.totals().all() > 0;
  }

  // ---- changing sources ------------------------------------------------------------------------

  /** Whether something can be done with the selected sources, else with the open one. */
  public boolean canChange() {
    return !project.isReadOnly() && !concerned().isEmpty();
  }

  /** The same while the list has the keyboard. */
  public boolean canChangeHere() {
    return canChange() && view.hasFocus();
  }

  /** Whether all concerned sources are done. */
  public boolean isDone() {
    return concerned().stream().allMatch(list::isDone);
  }

  /** Marks the concerned sources as coded to the end, or takes the marks away. */
  public void toggleDone() {
    changing().mark(concerned(), !isDone());
  }

  /** Asks for another name for a source and gives it. */
  public void rename() {
    concerned().stream()
        .findFirst()
        .flatMap(project.sources()::find)
        .ifPresent(
            source ->
                view.askName(source.name()).ifPresent(name -> changing().rename(source, name)));
  }

  /** Removes the concerned sources with all that lies on them. */
  public void delete() {
    changing().delete(concerned());
  }

  private SourceChanging changing() {
    return new SourceChanging(workbench, project, uiThread);
  }

  /** What is selected, else open; either may have been removed meanwhile. */
  private List<Id<Source>> concerned() {
    List<Id<Source>> present = selected.stream().filter(list::knows).toList();
    return present.isEmpty()
        ? Optional.ofNullable(state.open()).filter(list::knows).map(List::of).orElse(List.of())
        : present;
  }

  /** Orders the list by a column; once more turns the order round. */
  public void order(Order order) {
    arrange(arrangement.by(order, null));
  }

  /** Puts the sources into groups, or into none. */
  public void group(Grouping grouping) {
    arrange(arrangement.in(grouping, null));
  }
}
