package org.manicule.view.coding.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.SourcesState.Row;

/** Decides what the list of sources shows and does. */
public final class SourcesPresenter {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final SourcesView view;
  private final List<Registration> registrations = new ArrayList<>();
  private List<Source> sources = List.of();
  private Map<Id<Source>, Integer> codings = Map.of();
  private List<Row> rows = List.of();
  private String filter = "";
  private @Nullable Id<Source> open;

  /** Prepares a view of a project; {@link #start} begins. */
  public SourcesPresenter(CodingDesk desk, Project project, SourcesView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor uiThread) {
    registrations.add(desk.opened(SourcesPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(project.onChange(uiThread, this::refresh));
    open = workbench.selection().source();
    sources = project.sources().all();
    codings = project.codings().countsPerSource();
    fill();
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** Shows only sources whose names hold these letters. */
  public void filter(String letters) {
    filter = letters.strip().toLowerCase(Locale.ROOT);
    fill();
  }

  /** Opens a source for reading; the keyboard stays in the list. */
  public void open(Id<Source> source) {
    if (!source.equals(open)) {
      workbench.select(workbench.selection().withText(source, null));
    }
  }

  /** Goes on to the text of the open source. */
  public void read() {
    workbench.showView("coding");
  }

  /** Asks for another name for the open source and gives it. */
  public void rename() {
    if (open != null) {
      project.sources().find(open).ifPresent(this::rename);
    }
  }

  private void rename(Source source) {
    view.askName(source.name())
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals(source.name()))
        .map(name -> Change.replaced(source, source.withName(name)))
        .ifPresent(
            change -> project.apply(Edit.of(words.say("edit.rename", source.name()), change)));
  }

  /** Whether the list has the keyboard and a source to act on. */
  public boolean canRename() {
    return open != null && view.hasFocus();
  }

  private void follow(Selection now) {
    if (!Objects.equals(now.source(), open)) {
      open = now.source();
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    boolean otherSources = entry.summary().touches(EntityType.SOURCE);
    if (otherSources) {
      sources = project.sources().all();
    }
    if (otherSources || entry.summary().touches(EntityType.CODING)) {
      codings = project.codings().countsPerSource();
      fill();
    }
  }

  private void fill() {
    rows =
        sources.stream()
            .filter(source -> source.name().toLowerCase(Locale.ROOT).contains(filter))
            .map(source -> new Row(source.id(), source.name(), codings(source)))
            .toList();
    show();
  }

  private int codings(Source source) {
    return codings.getOrDefault(source.id(), 0);
  }

  private void show() {
    view.show(new SourcesState(rows, open, sources.size()));
  }
}
