package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Prepares edits of the codebook from a project as it is now. Applying them is the caller's. */
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

  /** Replaces a code by a changed copy of itself: new name, colour, definition or status. */
  public Edit change(Code changed, String label) {
    Code stored =
        tree.find(changed.id())
            .orElseThrow(
                () ->
                    new UserException(
                        "The code \"" + changed.name() + "\" no longer exists.",
                        "Undo its removal first, or make it anew."));
    return Edit.of(label, Change.replaced(stored, changed));
  }

  /**
   * Removes a code with its sub-codes and all their codings and memos, and takes it out of code
   * sets. One edit, so one undo brings everything back.
   */
  public Edit delete(Code code, String label) {
    Set<Id<Code>> doomed = tree.withDescendants(code.id());
    List<Change> changes = new ArrayList<>();
    Set<Id<? extends Entity>> gone = new HashSet<>(doomed);
    project.codings().forEach(CodingQuery.ofCodes(doomed), coding -> remove(coding, gone, changes));
    leaveSets(doomed, changes);
    removeAttached(gone, changes);
    List<Code> deepestFirst = new ArrayList<>();
    tree.all().stream().filter(each -> doomed.contains(each.id())).forEach(deepestFirst::add);
    deepestFirst.sort(Comparator.comparing(each -> -tree.ancestry(each.id()).size()));
    deepestFirst.forEach(each -> changes.add(Change.removed(each)));
    return new Edit(label, changes);
  }

  private static void remove(Coding coding, Set<Id<? extends Entity>> gone, List<Change> changes) {
    gone.add(coding.id());
    changes.add(Change.removed(coding));
  }

  private void leaveSets(Set<Id<Code>> doomed, List<Change> changes) {
    for (CodeSet set : project.codebook().sets()) {
      List<Id<Code>> staying = set.codes().stream().filter(id -> !doomed.contains(id)).toList();
      if (staying.size() < set.codes().size()) {
        changes.add(Change.replaced(set, new CodeSet(set.id(), set.name(), staying)));
      }
    }
  }

  private void removeAttached(Set<Id<? extends Entity>> gone, List<Change> changes) {
    for (Memo memo : project.memos().all()) {
      Anchor anchor = memo.anchor();
      if (anchor != null && gone.contains(anchor.id())) {
        gone.add(memo.id());
        changes.add(Change.removed(memo));
      }
    }
    project.memos().links().stream()
        .filter(link -> gone.contains(link.from().id()) || gone.contains(link.to().id()))
        .forEach(link -> changes.add(Change.removed(link)));
  }
}
