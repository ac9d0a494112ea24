package org.manicule.view.coding.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.page.PageSettings.Side;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.SeenCodings;

/**
 * Decides how the text page looks: zoom, which codings are shown, which end of a coding moves. What
 * is read and coded it is told by {@link #read}; the state it shows is made of both.
 */
public final class PagePresenter implements SeenCodings {
  private final Words words = Words.beside(PagePresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final PageView view;
  private final Boundaries boundaries;
  private final CodingChanges changes;
  private final List<Registration> registrations = new ArrayList<>();
  private PageSettings settings;
  private StripeFilter filter = StripeFilter.ALL;
  private @Nullable CodingState reading;
  private @Nullable Shown shown;

  /** Codings as they were chosen, and what from: as long as that is the same, so are they. */
  private record Shown(
      CodingIndex from, Set<Id<Code>> selected, Legend legend, CodingIndex chosen) {

    boolean isFor(CodingState state, Set<Id<Code>> codes) {
      return from == state.codings() && legend == state.legend() && selected.equals(codes);
    }
  }

  /** Prepares the page of a project; {@link #start} begins. */
  public PagePresenter(CodingDesk desk, Project project, PageView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.settings = PageSettings.read(workbench.settings(), project);
    this.boundaries = new Boundaries(workbench, project, this::show);
    this.changes = new CodingChanges(desk, project, view);
  }

  /**
   * Begins to follow the project.
   *
   * @param uiThread where the view may be called
   */
  public void start(Executor uiThread) {
    registrations.add(desk.opened(PagePresenter.class, this));
    registrations.add(desk.opened(SeenCodings.class, this));
    registrations.add(project.onChange(uiThread, this::refresh));
  }

  /** The view is gone. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  /** How the page looks. */
  public PageSettings settings() {
    return settings;
  }

  /** Ends of codings that are moved. */
  public Boundaries boundaries() {
    return boundaries;
  }

  /** Gestures that change one coding. */
  public CodingChanges changes() {
    return changes;
  }

  /** Whether a text is open. */
  public boolean isReading() {
    return reading != null && reading.document() != null;
  }

  /** Whether a text is open and may be changed. */
  public boolean canChange() {
    return isReading() && boundaries.canMove();
  }

  // ---- following -------------------------------------------------------------------------------

  /** The text view shows this now. */
  public void read(CodingState state) {
    reading = state;
    boundaries.read(state);
    if (filter != StripeFilter.ALL && !filter.isPossible(project, state.legend().codes())) {
      filter = StripeFilter.ALL;
      shown = null;
    }
    show();
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(Set.of(EntityType.CODE_SET)) && reading != null) {
      shown = null;
      read(reading);
    }
  }

  // ---- gestures: look --------------------------------------------------------------------------

  /** Makes the text larger. */
  public void zoomIn() {
    change(settings.larger());
  }

  /** Makes the text smaller. */
  public void zoomOut() {
    change(settings.smaller());
  }

  /** Gives the text its usual size. */
  public void zoomBack() {
    change(settings.withZoom(PageSettings.USUAL.zoom()));
  }

  /** Makes words without codes paler, or not any more. */
  public void dim() {
    change(settings.withDims(!settings.dims()));
  }

  /** Puts colours behind coded words, or only lines below them. */
  public void tint() {
    change(settings.withTints(!settings.tints()));
  }

  /** Puts the stripes on the other side, hides them, and shows them again. */
  public void moveStripes() {
    Side next =
        switch (settings.side()) {
          case RIGHT -> Side.LEFT;
          case LEFT -> Side.NONE;
          case NONE -> Side.RIGHT;
        };
    change(settings.withSide(next));
  }

  /** Gives the stripes a width in pixels. */
  public void widenStripes(int width) {
    change(settings.withStripes(Math.max(1, width)));
  }

  /** Asks how the page shall look. */
  public void askSettings() {
    view.askSettings(settings).ifPresent(this::change);
  }

  private void change(PageSettings now) {
    if (!now.equals(settings)) {
      PageSettings before = settings;
      settings = now;
      show();
      now.keep(workbench.settings(), project, before);
    }
  }

  // ---- gestures: filter ------------------------------------------------------------------------

  /** Shows other codings. */
  public void show(StripeFilter newFilter) {
    filter = newFilter;
    shown = null;
    show();
  }

  /** Shows only the code of the coding at the caret, or all again. */
  public void onlyHere() {
    if (filter.kind() == StripeFilter.Kind.CODE) {
      show(StripeFilter.ALL);
    } else {
      withOneHere(coding -> show(StripeFilter.only(coding.code())));
    }
  }

  /** The coders by whom codings can be chosen. */
  public List<Coder> coders() {
    return workbench.hidesOtherCoders() ? List.of() : project.coders().all();
  }

  /** The sets by which codings can be chosen. */
  public List<CodeSet> sets() {
    return project.codebook().sets();
  }

  // ---- gestures: one coding --------------------------------------------------------------------

  /** Takes hold of an end of the coding at the caret. */
  public void pickEnd(End end) {
    withOneHere(coding -> boundaries.pick(coding, end));
  }

  /** Gives the coding at the caret another code. */
  public void changeCode() {
    withOneHere(coding -> changes.changeCode(coding, legend()));
  }

  /** Weighs the coding at the caret. */
  public void weigh() {
    withOneHere(coding -> changes.weigh(coding, legend()));
  }

  /** Lists the codes at the caret, to step through them. */
  public void listCodesHere() {
    CodingState state = reading;
    List<Coding> here = here();
    if (state == null || here.isEmpty()) {
      workbench.say(words.say("here.none"));
    } else {
      view.openCodesHere(new CodesHere(workbench, state, here));
    }
  }

  /** How many codings lie at the caret. */
  public int codesHere() {
    return here().size();
  }

  private void withOneHere(Consumer<Coding> gesture) {
    Optional<Coding> selected =
        Optional.ofNullable(reading)
            .flatMap(state -> Optional.ofNullable(state.selected()))
            .flatMap(id -> chosen().find(id));
    List<Coding> here = selected.map(List::of).orElseGet(this::here);
    if (here.size() == 1) {
      gesture.accept(here.get(0));
    } else {
      listCodesHere();
      if (!here.isEmpty()) {
        workbench.say(words.say("here.choose"));
      }
    }
  }

  private List<Coding> here() {
    return reading == null ? List.of() : chosen().at(reading.selection().start());
  }

  private Legend legend() {
    return reading == null ? Legend.of(project, project.coder().id()) : reading.legend();
  }

  // ---- showing ---------------------------------------------------------------------------------

  @Override
  public CodingIndex seen() {
    return chosen();
  }

  private CodingIndex chosen() {
    CodingState state = reading;
    if (state == null) {
      return CodingIndex.EMPTY;
    }
    Set<Id<Code>> codes = workbench.selection().codes();
    Shown known = shown;
    if (known == null || !known.isFor(state, codes)) {
      CodingIndex chosen = filter.of(state.codings(), codes, state.legend().codes(), project);
      known = new Shown(state.codings(), codes, state.legend(), chosen);
      shown = known;
    }
    return known.chosen();
  }

  private void show() {
    CodingState state = reading;
    if (state != null) {
      MovedEnd moving = boundaries.moving().orElse(null);
      CodingIndex codings = chosen();
      CodingIndex seen =
          moving == null
              ? codings
              : codings.changed(Set.of(moving.coding().id()), List.of(moving.moved()));
      PageWords said = new PageWords(words, project, state.legend());
      String place = moving == null ? said.place(state, settings) : said.moving(moving);
      String filterWords = said.filter(filter, workbench.selection().codes(), seen.size());
      view.show(new PageState(state.with(seen, place), settings, filter, filterWords, moving));
    }
  }
}
