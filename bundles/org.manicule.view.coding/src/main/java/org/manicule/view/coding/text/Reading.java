package org.manicule.view.coding.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Legend;

/**
 * What the researcher reads and where they are in it: the open source, the selected words, the
 * selected coding. Follows the window and the project; what it changes itself it tells the window,
 * and hears of it like everyone else.
 */
final class Reading {
  private static final TextRange BEGINNING = new TextRange(0, 0);
  private static final Set<EntityType> SOURCES = Set.of(EntityType.SOURCE);
  private static final Set<EntityType> IN_LEGEND = Set.of(EntityType.CODE, EntityType.CODER);

  private final Workbench workbench;
  private final Project project;
  private final Supplier<Optional<SeenCodings>> page;
  private final Map<Id<Source>, TextRange> placesLeft = new HashMap<>();
  private final OwnCodings own = new OwnCodings();
  private Legend legend;
  private @Nullable OpenSource open;
  private TextRange selection = BEGINNING;

  /** What is selected with the caret at its beginning; null when the caret stands at the end. */
  private @Nullable TextRange backwards;

  private @Nullable Id<Coding> selected;

  Reading(Workbench workbench, Project project, Supplier<Optional<SeenCodings>> page) {
    this.workbench = workbench;
    this.project = project;
    this.page = page;
    this.legend = Legend.of(project, project.coder().id());
  }

  // ---- following the window and the project ----------------------------------------------------

  /** The window tells what is looked at now. */
  void follow(Selection now) {
    Id<Source> shown = open == null ? null : open.id();
    if (now.source() == null || !now.source().equals(shown)) {
      turnTo(now.source());
    }
    if (open != null && now.range() != null) {
      selection = whole(open.document().cut(now.range()));
    }
    selected = now.coding();
  }

  private void turnTo(@Nullable Id<Source> source) {
    if (open != null) {
      placesLeft.put(open.id(), selection);
    }
    open = source == null ? null : OpenSource.read(project, source).orElse(null);
    selection = open == null ? BEGINNING : placesLeft.getOrDefault(open.id(), BEGINNING);
  }

  /** The project tells what was changed. */
  void refresh(JournalEntry entry) {
    if (entry.summary().touchesAny(IN_LEGEND)) {
      legend = Legend.of(project, project.coder().id());
    }
    if (open == null) {
      if (entry.summary().touchesAny(SOURCES)) {
        // One that was deleted while it was read is there again when that is undone.
        turnTo(workbench.selection().source());
      }
    } else {
      String before = open.document().text();
      boolean caretFirst = isCaretFirst();
      placesLeft.put(open.id(), selection);
      open = open.after(entry, project).orElse(null);
      selection = open == null ? BEGINNING : kept(selection, before, open.document());
      backwards = caretFirst ? selection : null;
    }
    if (selectedCoding().isEmpty()) {
      selected = null;
    }
  }

  /** A corrected text keeps the caret at the same words, for the researcher reads on there. */
  private static TextRange kept(TextRange selection, String before, SourceDocument now) {
    boolean same = before.equals(now.text());
    return now.cut(same ? selection : new TextShift(before, now.text()).follow(selection));
  }

  // ---- moving ----------------------------------------------------------------------------------

  /**
   * Selects words, or places the caret. No character that a reader sees is taken apart.
   *
   * @param caretFirst whether the caret stands at the beginning of the words
   */
  void select(TextRange wanted, boolean caretFirst) {
    if (open != null) {
      TextRange range = isExtended(wanted) ? movedEdges(wanted) : whole(wanted);
      backwards = caretFirst ? range : null;
      if (!range.equals(selection) || !range.equals(wanted)) {
        workbench.select(workbench.selection().withText(open.id(), range));
      }
    }
  }

  /** Whether only one end moved, or a caret: so a key would have it. */
  private boolean isExtended(TextRange wanted) {
    return wanted.start() == selection.start()
        || wanted.end() == selection.end()
        || (wanted.isEmpty() && selection.isEmpty());
  }

  /** An end that came into a character goes on to where it was heading, or it would stick there. */
  private TextRange movedEdges(TextRange wanted) {
    int start = movedEdge(wanted.start(), selection.start());
    int end = movedEdge(wanted.end(), selection.end());
    return new TextRange(start, Math.max(start, end));
  }

  private int movedEdge(int to, int from) {
    String text = text();
    return to < from ? Graphemes.startOf(text, to) : Graphemes.endOf(text, to);
  }

  private TextRange whole(TextRange range) {
    return range.isEmpty() ? range : Graphemes.whole(text(), range);
  }

  private String text() {
    return open == null ? "" : open.document().text();
  }

  /** Selects a coding and its words. */
  void pick(Coding coding) {
    TextRange range = coding.textRange().orElse(selection);
    workbench.select(
        workbench.selection().withText(coding.source(), range).withCoding(coding.id()));
  }

  // ---- what is there ---------------------------------------------------------------------------

  /** The open source; empty when there is none. */
  Optional<OpenSource> open() {
    return Optional.ofNullable(open);
  }

  /** The open source's document; null when there is none. */
  @Nullable SourceDocument document() {
    return open == null ? null : open.document();
  }

  /** The selected text, empty for a caret. */
  TextRange selection() {
    return selection;
  }

  /** Whether the caret stands at the beginning of the selected text. */
  boolean isCaretFirst() {
    return selection.equals(backwards);
  }

  /** Where the caret stands: at an end of the selected text. */
  int caret() {
    return isCaretFirst() ? selection.start() : selection.end();
  }

  /** The end of the selected text that stays when it is extended. */
  int anchor() {
    return isCaretFirst() ? selection.end() : selection.start();
  }

  /** The selected words without blanks around them. */
  Optional<Passage> selectedWords() {
    return open().flatMap(source -> source.words(selection));
  }

  /** The codings of the open source; only one's own for whoever codes blind. */
  CodingIndex codings() {
    CodingIndex all = open().map(OpenSource::codings).orElse(CodingIndex.EMPTY);
    return workbench.hidesOtherCoders() ? own.of(all, project.coder().id()) : all;
  }

  /** Those of them that are shown: nobody steps to, or takes off, what they do not see. */
  CodingIndex seen() {
    return page.get().map(SeenCodings::seen).orElseGet(this::codings);
  }

  /** The selected coding. */
  Optional<Coding> selectedCoding() {
    return Optional.ofNullable(selected).flatMap(codings()::find);
  }

  /** The selected coding, or else those of exactly the selected words, or else those here. */
  List<Coding> codingsHere() {
    return selectedCoding().map(List::of).orElseGet(this::codingsAtSelection);
  }

  private List<Coding> codingsAtSelection() {
    if (selection.isEmpty()) {
      return seen().at(selection.start());
    }
    List<Coding> touching = seen().touching(selection);
    Optional<TextRange> chosen = selectedWords().flatMap(words -> words.location().textRange());
    List<Coding> exact =
        touching.stream().filter(coding -> coding.textRange().equals(chosen)).toList();
    return exact.isEmpty() ? touching : exact;
  }

  /** The codes with which this coder coded the open source, the one applied last first. */
  List<Id<Code>> codesOfLastTime() {
    return codings().all().stream()
        .filter(coding -> coding.coder().equals(project.coder().id()))
        .sorted(Comparator.comparing(Coding::at).reversed())
        .map(Coding::code)
        .toList();
  }

  /** What a passage of the open source says. */
  String quote(Passage passage) {
    return open().map(source -> source.document().quote(passage.location())).orElse("");
  }

  /** What the codings are, in words and colour, for whoever codes now. */
  Legend legend() {
    if (!legend.isFor(project.coder().id())) {
      // Another coder took over, which is no edit when the project knows them.
      legend = Legend.of(project, project.coder().id());
    }
    return legend;
  }
}
