package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.TextAtHand;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.revise.Revising;

/**
 * Decides what the text view shows and does.
 *
 * <p>The loop is the same for every gesture: it becomes an edit or a new selection, and the view is
 * shown the state that results when the project or the window tells everyone about it. Nothing is
 * shown just because it was asked for.
 */
public final class CodingPresenter implements TextAtHand {
  private static final TextRange BEGINNING = new TextRange(0, 0);
  private static final Set<EntityType> IN_LEGEND = Set.of(EntityType.CODE, EntityType.CODER);
  private static final int QUOTED = 60;
  private static final int QUOTED_IN_BOX = 36;

  private final Words words = Words.beside(CodingPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final CodingView view;
  private final List<Registration> registrations = new ArrayList<>();
  private final Map<Id<Source>, TextRange> placesLeft = new HashMap<>();
  private Legend legend;
  private @Nullable OpenSource open;
  private TextRange selection = BEGINNING;
  private @Nullable Id<Coding> selected;

  /** Prepares a view of a project; {@link #start} begins. */
  public CodingPresenter(CodingDesk desk, Project project, CodingView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.legend = Legend.of(project, project.coder().id());
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
    if (open == null) {
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

  // ---- gestures: looking -----------------------------------------------------------------------

  /** The researcher moved the caret or selected text. */
  public void select(TextRange range) {
    if (open != null && !range.equals(selection)) {
      workbench.select(workbench.selection().withText(open.id(), range));
    }
  }

  /** The researcher pointed at a coding: its words and it itself become selected. */
  public void pick(Coding coding) {
    TextRange range = coding.textRange().orElse(selection);
    workbench.select(
        workbench.selection().withText(coding.source(), range).withCoding(coding.id()));
  }

  /** Selects the coding after the selected one, or after the caret. */
  public void next() {
    step(codings().next(selectedCoding(), selection.end()), "next.none");
  }

  /** Selects the coding before the selected one, or before the caret. */
  public void previous() {
    step(codings().previous(selectedCoding(), selection.start()), "previous.none");
  }

  /** Shows all passages with the code of a coding. */
  public void showPassages(Coding coding) {
    workbench.select(workbench.selection().withCodes(Set.of(coding.code())));
    workbench.showView("passages");
  }

  /** The paragraph at a position becomes selected. */
  public void selectParagraph(int position) {
    if (open != null) {
      select(open.document().paragraphAround(new TextRange(position, position)));
    }
  }

  // ---- gestures: coding ------------------------------------------------------------------------

  /** Opens the quick-code box for the selected words, or else the sentence at the caret. */
  public void quickCode() {
    Optional<Passage> chosen = selectedWords();
    String about = chosen.isPresent() ? "about.words" : "about.sentence";
    chosen
        .or(() -> reading().flatMap(source -> source.sentenceAround(selection)))
        .ifPresentOrElse(
            passage -> view.openQuickCode(quickCode(passage, about)), this::askForWords);
  }

  /** Codes the selected words with a code named by themselves. */
  public void inVivo() {
    selectedWords()
        .ifPresentOrElse(passage -> desk.code(inVivoName(passage), passage), this::askForWords);
  }

  /** Codes the selected words. */
  public void codeWith(Id<Code> code) {
    desk.codeSelectedWords(code);
  }

  /** The codes applied last, newest first, as far as they still exist. */
  public List<RecentCode> recentCodes() {
    return desk.recent().stream()
        .filter(code -> legend.codes().find(code).isPresent())
        .map(code -> new RecentCode(code, legend.codes().path(code)))
        .toList();
  }

  /**
   * A code applied a while ago.
   *
   * @param id the code
   * @param path its full path
   */
  public record RecentCode(Id<Code> id, String path) {}

  /**
   * The researcher dropped a code on the text: codes the selected words, or without any the
   * paragraph at the position.
   */
  public void drop(Id<Code> code, int position) {
    selectedWords()
        .or(() -> reading().flatMap(source -> source.paragraphAt(position)))
        .ifPresentOrElse(passage -> desk.code(code, passage), this::askForWords);
  }

  /** Removes the selected coding, or the one at the caret; asks which when there are several. */
  public void uncode() {
    List<Coding> here = selectedCoding().map(List::of).orElseGet(this::codingsHere);
    if (here.isEmpty()) {
      workbench.say(words.say("uncode.none"));
    } else if (here.size() == 1) {
      uncode(here.get(0));
    } else {
      view.choose(here, this::uncode);
    }
  }

  /** Removes a coding. */
  public void uncode(Coding coding) {
    String code = legend.codes().path(coding.code());
    Edit edit =
        new CodingEdits(project, project.coder())
            .uncode(List.of(coding), words.say("edit.uncode", code));
    project.apply(edit);
    workbench.say(words.say("uncoded", code));
  }

  /** Asks for the comment on the selected coding, or the one at the caret. */
  public void commentHere() {
    selectedCoding()
        .or(() -> codingsHere().stream().findFirst())
        .ifPresentOrElse(this::comment, () -> workbench.say(words.say("uncode.none")));
  }

  /** Asks for the comment on a coding and keeps it. */
  public void comment(Coding coding) {
    String code = legend.path(coding);
    view.askComment(words.say("comment.about", code, quote(coding.passage())), coding.comment())
        .map(String::strip)
        .filter(comment -> !comment.equals(coding.comment()))
        .map(coding::withComment)
        .map(changed -> Change.replaced(coding, changed))
        .ifPresent(change -> project.apply(Edit.of(words.say("edit.comment", code), change)));
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
    return open != null;
  }

  /** The selected words and what they say. */
  public Optional<Quoted> selectedQuote() {
    return selectedWords().map(passage -> new Quoted(passage, quote(passage)));
  }

  @Override
  public Optional<Passage> selectedWords() {
    return reading().flatMap(source -> source.words(selection));
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    Id<Source> shown = open == null ? null : open.id();
    if (now.source() == null || !now.source().equals(shown)) {
      turnTo(now.source());
    }
    if (open != null && now.range() != null) {
      selection = open.document().cut(now.range());
    }
    selected = now.coding();
    show();
  }

  private void turnTo(@Nullable Id<Source> source) {
    if (open != null) {
      placesLeft.put(open.id(), selection);
    }
    open = source == null ? null : OpenSource.read(project, source).orElse(null);
    selection = open == null ? BEGINNING : placesLeft.getOrDefault(open.id(), BEGINNING);
  }

  private void reveal(Passage passage) {
    passage
        .location()
        .textRange()
        .ifPresent(
            range -> {
              workbench.select(workbench.selection().withText(passage.source(), range));
              view.reveal(selection);
            });
  }

  private void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(IN_LEGEND)) {
      legend = Legend.of(project, project.coder().id());
    }
    if (open != null) {
      String before = open.document().text();
      open = open.after(entry, project).orElse(null);
      selection = open == null ? BEGINNING : kept(selection, before, open.document());
    }
    if (selectedCoding().isEmpty()) {
      selected = null;
    }
    show();
  }

  /** A corrected text keeps the caret at the same words, for the researcher reads on there. */
  private static TextRange kept(TextRange selection, String before, SourceDocument now) {
    boolean same = before.equals(now.text());
    return now.cut(same ? selection : new TextShift(before, now.text()).follow(selection));
  }

  // ---- finding ---------------------------------------------------------------------------------

  private void step(Optional<Coding> to, String none) {
    to.ifPresentOrElse(
        coding -> {
          pick(coding);
          view.reveal(selection);
        },
        () -> workbench.say(words.say(none)));
  }

  private Optional<OpenSource> reading() {
    return Optional.ofNullable(open);
  }

  private CodingIndex codings() {
    return reading().map(OpenSource::codings).orElse(CodingIndex.EMPTY);
  }

  private Optional<Coding> selectedCoding() {
    return Optional.ofNullable(selected).flatMap(codings()::find);
  }

  /** The codings of exactly the selected words, or else those at the caret or in the selection. */
  private List<Coding> codingsHere() {
    if (selection.isEmpty()) {
      return codings().at(selection.start());
    }
    List<Coding> touching = codings().touching(selection);
    Optional<TextRange> chosen = selectedWords().flatMap(words -> words.location().textRange());
    List<Coding> exact =
        touching.stream().filter(coding -> coding.textRange().equals(chosen)).toList();
    return exact.isEmpty() ? touching : exact;
  }

  private QuickCodePresenter quickCode(Passage passage, String about) {
    return new QuickCodePresenter(
        desk, legend.codes(), passage, words.say(about, Excerpt.of(quote(passage), QUOTED_IN_BOX)));
  }

  private String quote(Passage passage) {
    return reading().map(source -> source.document().quote(passage.location())).orElse("");
  }

  private String inVivoName(Passage passage) {
    // A ">" would make a path of what are the researcher's own words.
    return Excerpt.of(quote(passage).replace('>', '›'), QUOTED);
  }

  private void askForWords() {
    workbench.say(words.say("select.first"));
  }

  // ---- showing ---------------------------------------------------------------------------------

  private void show() {
    if (!legend.isFor(project.coder().id())) {
      // Another coder took over, which is no edit when the project knows them.
      legend = Legend.of(project, project.coder().id());
    }
    PlaceInWords place = new PlaceInWords(words, legend);
    view.show(
        new CodingState(
            open == null ? null : open.document(),
            codings(),
            legend,
            selection,
            selected,
            open == null ? emptyHeading() : open.document().source().name(),
            open == null ? "" : place.of(open, selection, selectedCoding())));
  }

  private String emptyHeading() {
    return words.say(project.sources().count() == 0 ? "empty.project" : "empty.source");
  }
}
