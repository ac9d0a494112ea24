package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.manicule.api.model.Passage;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.TextAtHand;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.revise.Revising;

/**
 * Decides what the text view shows and does.
 *
 * <p>The loop is the same for every gesture: it becomes an edit or a new selection, and the view is
 * shown the state that results when the project or the window tells everyone about it. Nothing is
 * shown just because it was asked for.
 *
 * <p>The gestures stand in classes of their own: {@link #moving()} through the text, {@link
 * #passages()} to be coded, {@link #codings()} that are there; {@link #spoken()} tells what is at
 * the caret.
 */
public final class CodingPresenter implements TextAtHand {
  private final Words words = Words.beside(CodingPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final CodingView view;
  private final List<Registration> registrations = new ArrayList<>();
  private final Reading reading;
  private final Moving moving;
  private final PassageGestures passages;
  private final CodingGestures codings;
  private final CodesInWords spoken;

  /** Prepares a view of a project; {@link #start} begins. */
  public CodingPresenter(CodingDesk desk, Project project, CodingView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    reading = new Reading(workbench, project, () -> desk.find(SeenCodings.class));
    moving = new Moving(reading, workbench, view);
    passages = new PassageGestures(reading, desk, view);
    codings = new CodingGestures(reading, workbench, project, view);
    spoken = new CodesInWords(reading, workbench);
  }

  /**
   * Begins to follow the window and the project, and shows the first state.
   *
   * @param uiThread where the view may be called
   */
  public void start(Executor uiThread) {
    registrations.add(desk.opened(CodingPresenter.class, this));
    registrations.add(desk.opened(TextAtHand.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onReveal(this::reveal));
    registrations.add(workbench.onCoder(coder -> show()));
    registrations.add(project.onChange(uiThread, this::refresh));
    follow(workbench.selection());
    if (!isReading()) {
      openFirst();
    }
  }

  /** A project that was just opened shows something to read. */
  private void openFirst() {
    project.sources().all().stream()
        .findFirst()
        .ifPresent(source -> workbench.select(workbench.selection().withText(source.id(), null)));
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** The gestures that move through the text. */
  public Moving moving() {
    return moving;
  }

  /** The gestures that code words. */
  public PassageGestures passages() {
    return passages;
  }

  /** The gestures on what is coded already. */
  public CodingGestures codings() {
    return codings;
  }

  /** What is coded at the caret, for those who listen to the screen. */
  public CodesInWords spoken() {
    return spoken;
  }

  /** Corrects the text, when that can be done. */
  public Optional<Runnable> correction() {
    return desk.find(Revising.class).filter(Revising::canRevise).map(it -> it::correct);
  }

  /** Whether the text has the keyboard, so that keys without Ctrl may act on it. */
  public boolean hasFocus() {
    return view.hasFocus();
  }

  /** Whether a source is open. */
  public boolean isReading() {
    return reading.open().isPresent();
  }

  /** The selected words and what they say. */
  public Optional<Quoted> selectedQuote() {
    return selectedWords().map(passage -> new Quoted(passage, reading.quote(passage)));
  }

  @Override
  public Optional<Passage> selectedWords() {
    return reading.selectedWords();
  }

  @Override
  public Optional<SourceDocument> document() {
    return Optional.ofNullable(reading.document());
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    SourceDocument before = reading.document();
    reading.follow(now);
    if (reading.document() != before) {
      desk.recall(reading.codesOfLastTime());
    }
    show();
    spoken.moved();
  }

  private void reveal(Passage passage) {
    passage
        .location()
        .textRange()
        .ifPresent(
            range -> {
              workbench.select(workbench.selection().withText(passage.source(), range));
              view.reveal(reading.selection());
            });
  }

  private void refresh(JournalEntry entry) {
    reading.refresh(entry);
    show();
    spoken.changed();
  }

  // ---- showing ---------------------------------------------------------------------------------

  private void show() {
    Legend legend = reading.legend();
    PlaceInWords place = new PlaceInWords(words, legend);
    view.show(
        new CodingState(
            reading.document(),
            reading.codings(),
            legend,
            reading.selection(),
            reading.isCaretFirst(),
            reading.selectedCoding().map(coding -> coding.id()).orElse(null),
            reading
                .open()
                .map(open -> open.document().source().name())
                .orElseGet(() -> empty("empty.project", "empty.source")),
            reading
                .open()
                .map(open -> place.of(reading, open.document()))
                .orElseGet(() -> empty("empty.project.do", "empty.source.do"))));
  }

  private String empty(String withoutSources, String withSources) {
    return words.say(project.sources().count() == 0 ? withoutSources : withSources);
  }
}
