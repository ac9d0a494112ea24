package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/**
 * Prepares edits of the codebook from a project as it is now. Applying them is the caller's.
 *
 * <p>Each edit is one step of undo. Those that concern many codings do not hold them: they read
 * them from the project while the edit is applied. Apply an edit before the project changes
 * otherwise, and look at what it did in the journal, not in the prepared edit. Preparing one may
 * read many codings, so do it on a task when {@link org.manicule.api.project.Codebook#counts} says
 * that there are many.
 */
public final class CodebookEdits {
  private final ProjectData project;
  private final CodeTree tree;

  /** Works on the codebook as it is now. */
  public CodebookEdits(ProjectData project) {
    this.project = project;
    this.tree = project.codebook().tree();
  }

  /**
   * A code at a path, with the changes that make it and its missing ancestors.
   *
   * @param code the code, stored already or about to be
   * @param changes what makes it; empty when it exists
   */
  public record CodeAtPath(Code code, List<Change> changes) {}

  /**
   * Finds the code at a path such as {@code A > B}, or prepares what makes it. New codes get a
   * colour: a new theme the one used least, a sub-code that of its parent.
   *
   * @throws UserException when a name in the path is empty
   */
  public CodeAtPath atPath(String path) {
    return atPath(path, tree);
  }

  /**
   * Finds or prepares several codes for one edit: what one of them makes, the next ones find.
   *
   * @param paths as for {@link #atPath(String)}
   * @return the codes in the same order; together their changes make all that is missing
   * @throws UserException when a name in a path is empty
   */
  public List<CodeAtPath> atPaths(List<String> paths) {
    List<CodeAtPath> found = new ArrayList<>();
    List<Code> codes = new ArrayList<>(tree.all());
    for (String path : paths) {
      CodeAtPath code = atPath(path, found.isEmpty() ? tree : new CodeTree(codes));
      code.changes().forEach(change -> codes.add((Code) change.subject()));
      found.add(code);
    }
    return found;
  }

  private static CodeAtPath atPath(String path, CodeTree tree) {
    List<Change> changes = new ArrayList<>();
    Code code = null;
    for (String name : CodeTree.names(path)) {
      if (name.isEmpty()) {
        throw new UserException(
            "\"" + path + "\" is no path of a code: a name is empty.",
            "Write it as theme > code, with a name on each side of \">\".");
      }
      Id<Code> parent = code == null ? null : code.id();
      Optional<Code> known =
          tree.children(parent).stream().filter(child -> child.name().equals(name)).findFirst();
      // Below a code that is only about to be made there is nothing to find.
      if (known.isPresent() && changes.isEmpty()) {
        code = known.get();
      } else {
        String colour = code == null ? CodePalette.next(tree) : code.colour();
        code = Code.named(parent, name, colour).withPlace(parent, tree.children(parent).size());
        changes.add(Change.added(code));
      }
    }
    if (code == null) {
      throw new IllegalStateException("a path has at least one name");
    }
    return new CodeAtPath(code, List.copyOf(changes));
  }

  /** What becomes of the definition of a code that is merged into another one. */
  public enum MergedDefinitions {
    /**
     * Each of its texts stands below that of the target, with the path of the merged code before
     * it; its examples are added to those of the target.
     */
    APPENDED,
    /** It is left out; undo and earlier versions of the codebook still have it. */
    LEFT_OUT
  }

  /**
   * The code that a split makes.
   *
   * @param name its name; blanks around it do not matter
   * @param withDefinition whether it gets the definition of the old code, else none
   */
  public record NewCode(String name, boolean withDefinition) {}

  /**
   * Replaces a code by a changed copy of itself: new name, colour, definition or status.
   *
   * @throws UserException when the code is gone or its name is taken
   */
  public Edit change(Code changed, String label) {
    Code stored = stored(changed);
    TreeChanges.between(tree, Map.of(changed.id(), changed), Set.of());
    return Edit.of(label, Change.replaced(stored, changed));
  }

  /**
   * Gives a code another name; empty when it has that name.
   *
   * @param name blanks around it do not matter
   * @throws UserException when the name is empty, holds a {@code >} or is taken, or the code is
   *     gone
   */
  public Optional<Edit> rename(Code code, String name, String label) {
    String checked = checkedName(name);
    return changeEach(List.of(code), stored -> stored.withName(checked), label);
  }

  /**
   * Gives codes another colour; empty when they have it.
   *
   * @param colour {@code #rrggbb}
   * @throws UserException when one of the codes is gone
   */
  public Optional<Edit> recolour(Collection<Code> codes, String colour, String label) {
    return changeEach(codes, stored -> stored.withColour(colour), label);
  }

  /**
   * Gives a code another definition; empty when it has that one.
   *
   * @throws UserException when the code is gone
   */
  public Optional<Edit> define(Code code, CodeDefinition definition, String label) {
    return changeEach(List.of(code), stored -> stored.withDefinition(definition), label);
  }

  /**
   * Gives codes another status; empty when they have it.
   *
   * @throws UserException when one of the codes is gone
   */
  public Optional<Edit> setStatus(Collection<Code> codes, CodeStatus status, String label) {
    return changeEach(codes, stored -> stored.withStatus(status), label);
  }

  private Optional<Edit> changeEach(
      Collection<Code> codes, UnaryOperator<Code> change, String label) {
    Map<Id<Code>, Code> after = new HashMap<>();
    codes.forEach(code -> after.put(code.id(), change.apply(stored(code))));
    return unlessEmpty(TreeChanges.between(tree, after, Set.of()), label);
  }

  /**
   * Moves codes with all that is below them. A code that is below another one of them stays there.
   *
   * @param codes the codes; they keep the order they have in the codebook
   * @param parent the code below which they shall stand, or null for the top
   * @param place how many of the other codes there shall stand before them; more than there are
   *     means behind all
   * @param label what the Undo menu says
   * @return the edit; empty when they stand there already
   * @throws UserException when a code would be below itself, a name is taken there, or a code is
   *     gone
   */
  public Optional<Edit> move(
      Collection<Code> codes, @Nullable Code parent, int place, String label) {
    Id<Code> home = parent == null ? null : stored(parent).id();
    List<Code> moving = topmost(codes);
    for (Code code : moving) {
      if (home != null && tree.withDescendants(code.id()).contains(home)) {
        throw belowItself(code, home);
      }
    }
    List<Code> children = new ArrayList<>(tree.children(home));
    children.removeAll(moving);
    children.addAll(Math.max(0, Math.min(place, children.size())), moving);
    return arrange(home, children, label);
  }

  /**
   * Puts the codes right below one in the order of their names, upper and lower case mixed.
   *
   * @param parent the code above them, or null for the top
   * @return the edit; empty when they stand in that order
   * @throws UserException when the code above is gone
   */
  public Optional<Edit> sortChildren(@Nullable Code parent, String label) {
    Id<Code> home = parent == null ? null : stored(parent).id();
    List<Code> children = new ArrayList<>(tree.children(home));
    children.sort(
        Comparator.comparing(Code::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Code::name));
    return arrange(home, children, label);
  }

  private Optional<Edit> arrange(@Nullable Id<Code> parent, List<Code> children, String label) {
    if (children.equals(tree.children(parent))) {
      return Optional.empty();
    }
    Map<Id<Code>, Code> after = new HashMap<>();
    for (int i = 0; i < children.size(); i++) {
      after.put(children.get(i).id(), children.get(i).withPlace(parent, i));
    }
    return unlessEmpty(TreeChanges.between(tree, after, Set.of()), label);
  }

  /**
   * Makes codes part of another one: their codings, memos, links and places in code sets become
   * those of the target, their sub-codes stand below it; a sub-code of the same name as one there
   * is merged with that one in the same way. A target below a code that is merged takes its place.
   *
   * <p>Where a coder would then have the same code twice on exactly the same place, one coding
   * stays: the one with comment and weight, else the one that was the target's, else the older. It
   * takes in comments and a weight that only others had, a weight that differs as {@code [40]} in
   * its comment, and the memos, links and examples that hung on the others. Links are never
   * removed, so one between two merged codes leads from the target to itself.
   *
   * @param merged the codes that become part of the target and then are gone
   * @param target the code that stays, with its identity, name and colour
   * @param definitions what becomes of what the merged codes meant
   * @param label what the Undo menu says
   * @throws UserException when there is nothing but the target to merge, a target that takes the
   *     place of a code above it finds its name taken, or a code is gone
   */
  public Edit merge(
      Collection<Code> merged, Code target, MergedDefinitions definitions, String label) {
    List<Code> going = merged.stream().map(this::stored).toList();
    CodeMergePlan plan = CodeMergePlan.of(tree, going, stored(target));
    TreeChanges.between(tree, plan.after(), plan.gone());
    return CodingSteps.edit(
        project,
        CodingQuery.ofCodes(plan.gone()),
        label,
        () -> new CodeMerge(project, tree, plan, definitions));
  }

  /**
   * Gives some codings of a code to a new code, which is made right behind it in the same colour.
   * Memos on the codings stay on them; the old code keeps its sub-codes, memos and sets.
   *
   * @param code the code to split
   * @param chosen whether a coding of it goes to the new code; the codings of a source come one
   *     after the other. Must answer the same each time, also while the edit is applied
   * @param fresh the new code
   * @param label what the Undo menu says
   * @return the edit; empty when no coding is chosen
   * @throws UserException when the new name is empty, holds a {@code >} or is taken, or the code is
   *     gone
   */
  public Optional<Edit> split(Code code, Predicate<Coding> chosen, NewCode fresh, String label) {
    Code old = stored(code);
    Code made =
        Code.named(old.parent(), checkedName(fresh.name()), old.colour())
            .withDefinition(fresh.withDefinition() ? old.definition() : CodeDefinition.EMPTY);
    CodeSplit split = CodeSplit.of(tree, old, made, chosen);
    CodingQuery query = CodingQuery.ofCodes(Set.of(old.id()));
    Iterator<List<Coding>> portions = new CodingPortions(project, query);
    while (portions.hasNext()) {
      if (portions.next().stream().anyMatch(chosen)) {
        return Optional.of(CodingSteps.edit(project, query, label, () -> split));
      }
    }
    return Optional.empty();
  }

  /**
   * Removes a code; see {@link #delete(Collection, String)}.
   *
   * @throws UserException when the code is gone
   */
  public Edit delete(Code code, String label) {
    return delete(List.of(code), label);
  }

  /**
   * Removes codes with their sub-codes, all their codings, and the memos and links on the codes,
   * and takes them out of code sets. Memos and links on a coding stay: they move to its passage.
   *
   * @throws UserException when one of the codes is gone
   */
  public Edit delete(Collection<Code> codes, String label) {
    Set<Id<Code>> doomed = new HashSet<>();
    codes.forEach(code -> doomed.addAll(tree.withDescendants(stored(code).id())));
    return CodingSteps.edit(
        project, CodingQuery.ofCodes(doomed), label, () -> new CodeRemoval(project, tree, doomed));
  }

  private static Optional<Edit> unlessEmpty(List<Change> changes, String label) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  /** The codes that are below none of the others, in the order of the codebook. */
  private List<Code> topmost(Collection<Code> codes) {
    Set<Id<Code>> chosen = new LinkedHashSet<>();
    codes.forEach(code -> chosen.add(stored(code).id()));
    return tree.all().stream()
        .filter(code -> chosen.contains(code.id()))
        .filter(
            code ->
                tree.ancestry(code.id()).stream().map(Code::id).filter(chosen::contains).count()
                    == 1)
        .toList();
  }

  private UserException belowItself(Code code, Id<Code> home) {
    String path = tree.path(code.id());
    String there =
        home.equals(code.id()) ? "itself" : "\"" + tree.path(home) + "\", which is part of it";
    return new UserException(
        "The code \"" + path + "\" cannot be moved below " + there + ".",
        "Choose a place outside of it.");
  }

  private static String checkedName(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.indexOf('>') >= 0) {
      throw new UserException(
          "\"" + stripped + "\" cannot be the name of a code.",
          "Use a name that is not empty and has no \">\" in it.");
    }
    return stripped;
  }

  private Code stored(Code code) {
    return tree.find(code.id())
        .orElseThrow(
            () ->
                new UserException(
                    "The code \"" + code.name() + "\" no longer exists.",
                    "Undo its removal first, or make it anew."));
  }
}
