package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.Words;

/** Decides what the codebook view shows and does. */
public final class CodebookPresenter {
  private static final int QUOTED = 60;

  private final Words words = Words.beside(CodebookPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final List<Registration> registrations = new ArrayList<>();
  private final Rearranging rearranging;
  private Executor uiThread = Runnable::run;
  private CodeTree tree;
  private Map<Id<Code>, CodeCount> counts;
  private Set<Id<Code>> shown = Set.of();
  private String filter = "";
  private Set<Id<Code>> selected = Set.of();

  /** Prepares a view of a project; {@link #start} begins. */
  public CodebookPresenter(CodingDesk desk, Project project, CodebookView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.tree = project.codebook().tree();
    this.counts = project.codebook().counts();
    this.rearranging = new Rearranging(workbench, project, view, work -> uiThread.execute(work));
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor windowThread) {
    uiThread = windowThread;
    registrations.add(desk.opened(CodebookPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(project.onChange(windowThread, this::refresh));
    selected = workbench.selection().codes();
    filter("");
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** Shows only codes with these letters in their path or meaning, and what stands above them. */
  public void filter(String letters) {
    filter = letters.strip();
    shown = passing();
    show();
  }

  /** The researcher selected codes. */
  public void select(Set<Id<Code>> codes) {
    if (!codes.equals(selected)) {
      workbench.select(workbench.selection().withCodes(codes));
    }
  }

  /** Double-click or Enter: codes the selected words. */
  public void apply(Id<Code> code) {
    desk.codeSelectedWords(code);
  }

  /** The researcher dropped words on a code. */
  public void drop(Passage passage, Id<Code> code) {
    desk.code(code, passage);
  }

  /** Makes a code; the place proposed is below the selected one. */
  public void newCode() {
    String below = selectedCode().map(code -> tree.path(code.id()) + CodeTree.SEPARATOR).orElse("");
    view.askPath(below, "").ifPresent(this::add);
  }

  /** Makes a code beside the selected one. */
  public void newSibling() {
    String beside =
        selectedCode()
            .map(Code::parent)
            .map(parent -> tree.path(parent) + CodeTree.SEPARATOR)
            .orElse("");
    view.askPath(beside, "").ifPresent(this::add);
  }

  /** Makes a code and codes some words with it at once. */
  public void newCodeFor(Quoted selected) {
    view.askPath("", words.say("new.applied", Excerpt.of(selected.quote(), QUOTED)))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .ifPresent(path -> desk.code(path, selected.passage()));
  }

  /** Asks for another name for the selected code and gives it. */
  public void rename() {
    selectedCode()
        .ifPresent(
            code -> {
              String label = words.say("edit.rename", code.name());
              view.askName(code.name())
                  .flatMap(name -> new CodebookEdits(project).rename(code, name, label))
                  .ifPresent(project::apply);
            });
  }

  /**
   * Removes the selected codes with what is below them and all their codings; undo brings it back.
   */
  public void delete() {
    rearranging.delete(selectedCodes());
  }

  /** Asks for another colour for the selected codes. */
  public void changeColour() {
    rearranging.recolour(selectedCodes());
  }

  /** Moves the selected codes one place up among their siblings. */
  public void moveUp() {
    rearranging.step(selectedCodes(), true);
  }

  /** Moves the selected codes one place down among their siblings. */
  public void moveDown() {
    rearranging.step(selectedCodes(), false);
  }

  /** Asks below which code the selected codes shall stand and moves them there. */
  public void moveBelow() {
    rearranging.moveBelow(selectedCodes());
  }

  /** Asks into which code the selected codes shall be merged and does so. */
  public void mergeInto() {
    rearranging.mergeInto(selectedCodes());
  }

  /** Sorts by name what is below the selected code, or without one what is at the top. */
  public void sort() {
    rearranging.sort(selectedCode().orElse(null));
  }

  /** Asks for what the selected code means and how to apply it. */
  public void define() {
    selectedCode()
        .ifPresent(
            code ->
                view.askDefinition(tree.path(code.id()), code.definition())
                    .ifPresent(definition -> desk.define(code, definition)));
  }

  /** Shows the passages with the selected codes. */
  public void showPassages() {
    workbench.showView("passages");
  }

  /** Whether there is exactly one code to act on. */
  public boolean hasOneCode() {
    return selectedCode().isPresent();
  }

  /** Whether there are codes to act on. */
  public boolean hasCodes() {
    return !selected.isEmpty();
  }

  /** Whether a key such as Del or F2 is meant for the codebook. */
  public boolean canChange() {
    return !selected.isEmpty() && view.hasFocus();
  }

  // ---- edits -----------------------------------------------------------------------------------

  private void add(String path) {
    String stripped = path.strip();
    if (!stripped.isEmpty()) {
      CodeAtPath code = new CodebookEdits(project).atPath(stripped);
      if (!code.changes().isEmpty()) {
        project.apply(new Edit(words.say("edit.new", stripped), code.changes()));
      }
      select(Set.of(code.code().id()));
      view.reveal(code.code().id());
    }
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    if (!now.codes().equals(selected)) {
      selected = now.codes();
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    boolean codes = entry.summary().touches(EntityType.CODE);
    if (codes) {
      tree = project.codebook().tree();
      shown = passing();
      selected =
          selected.stream().filter(id -> tree.find(id).isPresent()).collect(Collectors.toSet());
    }
    if (codes
        || entry.summary().touches(EntityType.CODING)
        || entry.summary().touches(EntityType.SOURCE)) {
      counts = project.codebook().counts();
      show();
    }
  }

  private Set<Id<Code>> passing() {
    String letters = filter.toLowerCase(Locale.ROOT);
    Set<Id<Code>> passing = new HashSet<>();
    for (Code code : tree.all()) {
      if (tree.path(code.id()).toLowerCase(Locale.ROOT).contains(letters)
          || code.definition().meaning().toLowerCase(Locale.ROOT).contains(letters)) {
        tree.ancestry(code.id()).forEach(above -> passing.add(above.id()));
      }
    }
    return passing;
  }

  private List<Code> selectedCodes() {
    return tree.all().stream().filter(code -> selected.contains(code.id())).toList();
  }

  private Optional<Code> selectedCode() {
    return selected.size() == 1 ? tree.find(selected.iterator().next()) : Optional.empty();
  }

  private void show() {
    view.show(new CodebookState(tree, counts, shown, filter, selected));
  }
}
