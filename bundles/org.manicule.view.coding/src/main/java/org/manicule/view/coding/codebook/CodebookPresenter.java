package org.manicule.view.coding.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Quoted;
import org.manicule.view.coding.desk.TextAtHand;
import org.manicule.view.coding.desk.Words;

/** Decides what the codebook view shows and does. */
public final class CodebookPresenter {
  private final Words words = Words.beside(CodebookPresenter.class);
  private final CodingDesk desk;
  private final Workbench workbench;
  private final Project project;
  private final CodebookView view;
  private final List<Registration> registrations = new ArrayList<>();
  private final CodeSearch search;
  private final Counting counting;
  private final EditSteps steps;
  private final Making making;
  private final Rearranging rearranging;
  private final Gathering gathering;
  private final Splitting splitting;
  private Executor uiThread = Runnable::run;
  private CodeTree tree;
  private List<CodeSet> sets;
  private Map<Id<Code>, Integer> digits = Map.of();
  private Set<Id<Code>> selected = Set.of();

  /** Prepares a view of a project; {@link #start} begins. */
  public CodebookPresenter(CodingDesk desk, Project project, CodebookView view) {
    this.desk = desk;
    this.workbench = desk.workbench();
    this.project = project;
    this.view = view;
    this.tree = project.codebook().tree();
    this.sets = project.codebook().sets();
    this.search = new CodeSearch(tree, sets);
    Executor later = work -> uiThread.execute(work);
    this.counting = new Counting(workbench, project, later, this::showCounted);
    this.steps = new EditSteps(workbench, project, later);
    this.making = new Making(desk, project, view);
    this.rearranging = new Rearranging(workbench, project, view, steps);
    this.gathering = new Gathering(workbench, project, view, this::show);
    this.splitting = new Splitting(workbench, project, view, later);
  }

  /** Begins to follow the window and the project, and shows the first state. */
  public void start(Executor windowThread) {
    uiThread = windowThread;
    registrations.add(desk.opened(CodebookPresenter.class, this));
    registrations.add(workbench.onSelection(this::follow));
    registrations.add(workbench.onCoder(coder -> otherCoder()));
    registrations.add(project.onChange(windowThread, this::refresh));
    selected = workbench.selection().codes();
    digits = desk.favourites().digits();
    search.find(this::isInScope);
    counting.recount();
  }

  /** The view is gone: hears no more. */
  public void close() {
    registrations.forEach(Registration::close);
  }

  // ---- looking ---------------------------------------------------------------------------------

  /** Shows only codes with these letters in their path or meaning, and what stands above them. */
  public void filter(String letters) {
    search.filter(letters);
    showFound();
  }

  /** Shows only a part of the codebook. */
  public void choose(Scope scope) {
    search.choose(scope);
    showFound();
  }

  /** The researcher selected codes. */
  public void select(Set<Id<Code>> codes) {
    if (!codes.equals(selected)) {
      workbench.select(workbench.selection().withCodes(codes));
    }
  }

  /** Selects the first code that fits what is typed. */
  public void selectFirst() {
    search.found().first(tree).ifPresent(code -> select(Set.of(code.id())));
  }

  /** Double-click or Enter: codes the selected words; without any, shows the code's passages. */
  public void apply(Id<Code> code) {
    desk.find(TextAtHand.class)
        .flatMap(TextAtHand::selectedWords)
        .ifPresentOrElse(passage -> desk.code(code, passage), () -> retrieve(code));
  }

  /** Shows the passages with a code. */
  public void retrieve(Id<Code> code) {
    select(Set.of(code));
    showPassages();
  }

  /** Shows the passages with the selected codes. */
  public void showPassages() {
    workbench.showView("passages");
  }

  // ---- gestures --------------------------------------------------------------------------------

  /** The researcher dropped words on a code. */
  public void drop(Passage passage, Id<Code> code) {
    desk.code(code, passage);
  }

  /** The researcher dropped codes on a code: asks whether to move or to merge them. */
  public void dropOn(List<Id<Code>> codes, Id<Code> target) {
    tree.find(target).ifPresent(code -> rearranging.dropOn(found(codes), code));
  }

  /** The researcher dropped codes right before or behind a code. */
  public void dropBeside(List<Id<Code>> codes, Id<Code> sibling, boolean behind) {
    tree.find(sibling).ifPresent(code -> rearranging.moveBeside(found(codes), code, behind));
  }

  /** The researcher dropped codes where no code is: they go to the top, behind all others. */
  public void dropBelowAll(List<Id<Code>> codes) {
    rearranging.moveToTop(found(codes));
  }

  /** Makes a code; the place proposed is below the selected one. */
  public void newCode() {
    making.makeBelow(tree, selectedCode().map(Code::id).orElse(null));
  }

  /** Makes a code beside the selected one. */
  public void newSibling() {
    making.makeBelow(tree, selectedCode().map(Code::parent).orElse(null));
  }

  /** Makes a code and codes some words with it at once. */
  public void newCodeFor(Quoted quoted) {
    making.makeFor(quoted);
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

  /** Says how settled the selected codes are. */
  public void setStatus(CodeStatus status) {
    rearranging.setStatus(selectedCodes(), status);
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

  /** Asks which codings of the selected code shall go to a new one, and gives them to it. */
  public void split() {
    selectedCode()
        .ifPresent(
            code ->
                splitting.split(code, counting.use().mine() ? project.coder().id() : null, steps));
  }

  /** Sorts by name what is below the selected code, or without one what is at the top. */
  public void sort() {
    rearranging.sort(selectedCode().orElse(null));
  }

  /** Goes to the definition of the selected code. */
  public void define() {
    workbench.showView("definition");
  }

  /** Puts the selected code on a digit, or takes it off the one it is on. */
  public void favour(int digit) {
    selectedCode().ifPresent(code -> desk.favourites().set(digit, code.id()));
  }

  /** Asks for a name and makes a code set of the selected codes. */
  public void newSet() {
    gathering.make(selectedCodes());
  }

  /** Puts the selected codes into a code set; when they are all in it, takes them out. */
  public void toggle(CodeSet set) {
    gathering.toggle(set, selectedCodes());
  }

  /** Whether all selected codes are in a code set. */
  public boolean isIn(CodeSet set) {
    return Gathering.holds(set, selectedCodes());
  }

  /** The gestures on code sets. */
  public Gathering gathering() {
    return gathering;
  }

  /** Asks for another name of the code set looked at. */
  public void renameSet() {
    shownSet().ifPresent(gathering::rename);
  }

  /** Removes the code set looked at; its codes stay. */
  public void deleteSet() {
    shownSet().ifPresent(gathering::delete);
  }

  // ---- what can be done ------------------------------------------------------------------------

  /** Whether there is exactly one code to act on. */
  public boolean hasOneCode() {
    return selectedCode().isPresent();
  }

  /** Whether there is exactly one code that can be changed. */
  public boolean canChangeOne() {
    return hasOneCode() && canAdd();
  }

  /** Whether there are codes to act on. */
  public boolean hasCodes() {
    return !selected.isEmpty();
  }

  /** Whether there are codes that can be changed. */
  public boolean canChangeSome() {
    return hasCodes() && canAdd();
  }

  /** Whether a key such as Del or F2 is meant for the codebook. */
  public boolean canChange() {
    return canChangeSome() && view.hasFocus();
  }

  /** Whether codes can be made. */
  public boolean canAdd() {
    return !project.isReadOnly();
  }

  /** The code set looked at. */
  public Optional<CodeSet> shownSet() {
    return Optional.ofNullable(search.set());
  }

  // ---- following the window and the project ----------------------------------------------------

  private void follow(Selection now) {
    if (!now.codes().equals(selected)) {
      selected = now.codes();
      show();
    }
  }

  private void refresh(JournalEntry entry) {
    EditSummary summary = entry.summary();
    boolean codes = summary.touches(EntityType.CODE);
    boolean book = codes || summary.touches(EntityType.CODE_SET);
    if (codes) {
      tree = project.codebook().tree();
      selected =
          selected.stream().filter(id -> tree.find(id).isPresent()).collect(Collectors.toSet());
    }
    if (book) {
      sets = project.codebook().sets();
      search.look(tree, sets);
      search.find(this::isInScope);
    }
    boolean properties = summary.touches(EntityType.PROPERTY);
    if (properties) {
      digits = desk.favourites().digits();
    }
    boolean coded = summary.touchesAny(Set.of(EntityType.CODING, EntityType.SOURCE));
    if (codes || coded) {
      counting.recount();
    } else if (book || properties) {
      showFound();
    }
  }

  private void otherCoder() {
    digits = desk.favourites().digits();
    search.find(this::isInScope);
    counting.recount();
  }

  private boolean isInScope(Id<Code> code) {
    return switch (search.scope().kind()) {
      case FAVOURITES -> digits.containsKey(code);
      case RECENT -> desk.recent().contains(code);
      case UNUSED -> counting.use().counts().getOrDefault(code, CodeCount.NONE).codings() == 0;
      case ALL, SET -> true;
    };
  }

  /** Those of some codes that are still there, as they are now. */
  public List<Code> found(List<Id<Code>> codes) {
    return codes.stream().map(tree::find).flatMap(Optional::stream).toList();
  }

  private List<Code> selectedCodes() {
    return tree.all().stream().filter(code -> selected.contains(code.id())).toList();
  }

  private Optional<Code> selectedCode() {
    return selected.size() == 1 ? tree.find(selected.iterator().next()) : Optional.empty();
  }

  /** Other numbers change what is shown only where that depends on what was coded. */
  private void showCounted() {
    Scope.Kind kind = search.scope().kind();
    if (kind == Scope.Kind.UNUSED || kind == Scope.Kind.RECENT) {
      search.find(this::isInScope);
    }
    show();
  }

  private void showFound() {
    search.find(this::isInScope);
    show();
  }

  private void show() {
    view.show(
        new CodebookState(
            tree,
            sets,
            counting.use(),
            digits,
            search.scopes(),
            search.found(),
            selected,
            gathering.asGroups(),
            project.isReadOnly()));
  }
}
