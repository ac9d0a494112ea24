package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Prepares edits of code sets from a project as it is now. Applying them is the caller's. */
public final class CodeSetEdits {
  private final ProjectData project;
  private final List<CodeSet> sets;

  /** Works on the code sets as they are now. */
  public CodeSetEdits(ProjectData project) {
    this.project = project;
    this.sets = project.codebook().sets();
  }

  /**
   * Makes a code set.
   *
   * @param name its name; blanks around it do not matter
   * @param codes its codes in order
   * @param label what the Undo menu says
   * @throws UserException when the name is empty or taken
   */
  public Edit make(String name, Collection<Code> codes, String label) {
    CodeSet made = new CodeSet(Id.random(), free(name), distinct(ids(codes)));
    return Edit.of(label, Change.added(made));
  }

  /**
   * Gives a code set another name; empty when it has that name.
   *
   * @throws UserException when the name is empty or taken, or the set is gone
   */
  public Optional<Edit> rename(CodeSet set, String name, String label) {
    CodeSet stored = stored(set);
    return stored.name().equals(name.strip())
        ? Optional.empty()
        : replaced(stored, new CodeSet(stored.id(), free(name), stored.codes()), label);
  }

  /**
   * Removes a code set with the memos and links on it. Its codes stay.
   *
   * @throws UserException when the set is gone
   */
  public Edit delete(CodeSet set, String label) {
    CodeSet stored = stored(set);
    List<Change> changes = new ArrayList<>();
    changes.addAll(Attachments.of(project).follow(Map.of(), Set.of(stored.id())));
    changes.add(Change.removed(stored));
    return new Edit(label, changes);
  }

  /**
   * Puts codes into a code set, behind those that are in it; empty when it has them all.
   *
   * @throws UserException when the set is gone
   */
  public Optional<Edit> add(CodeSet set, Collection<Code> codes, String label) {
    CodeSet stored = stored(set);
    List<Id<Code>> members = new ArrayList<>(stored.codes());
    members.addAll(ids(codes));
    return replaced(stored, with(stored, members), label);
  }

  /**
   * Takes codes out of a code set; empty when it has none of them.
   *
   * @throws UserException when the set is gone
   */
  public Optional<Edit> remove(CodeSet set, Collection<Code> codes, String label) {
    CodeSet stored = stored(set);
    List<Id<Code>> members = new ArrayList<>(stored.codes());
    members.removeAll(new HashSet<>(ids(codes)));
    return replaced(stored, with(stored, members), label);
  }

  /** What takes codes out of all sets. */
  static List<Change> without(List<CodeSet> sets, Set<Id<Code>> codes) {
    List<Change> changes = new ArrayList<>();
    for (CodeSet set : sets) {
      List<Id<Code>> staying = set.codes().stream().filter(id -> !codes.contains(id)).toList();
      if (staying.size() < set.codes().size()) {
        changes.add(Change.replaced(set, with(set, staying)));
      }
    }
    return changes;
  }

  /** What puts other codes in the place of codes in all sets. */
  static List<Change> instead(List<CodeSet> sets, Map<Id<Code>, Id<Code>> others) {
    List<Change> changes = new ArrayList<>();
    for (CodeSet set : sets) {
      CodeSet later =
          with(set, set.codes().stream().map(id -> others.getOrDefault(id, id)).toList());
      if (!later.equals(set)) {
        changes.add(Change.replaced(set, later));
      }
    }
    return changes;
  }

  private static CodeSet with(CodeSet set, List<Id<Code>> codes) {
    return new CodeSet(set.id(), set.name(), distinct(codes));
  }

  private static List<Id<Code>> distinct(List<Id<Code>> codes) {
    return List.copyOf(new LinkedHashSet<>(codes));
  }

  private static List<Id<Code>> ids(Collection<Code> codes) {
    return codes.stream().map(Code::id).toList();
  }

  private static Optional<Edit> replaced(CodeSet stored, CodeSet later, String label) {
    return stored.equals(later)
        ? Optional.empty()
        : Optional.of(Edit.of(label, Change.replaced(stored, later)));
  }

  private CodeSet stored(CodeSet set) {
    return sets.stream()
        .filter(each -> each.id().equals(set.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "The code set \"" + set.name() + "\" no longer exists.",
                    "Undo its removal first, or make it anew."));
  }

  private String free(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new UserException("A code set needs a name.", "Give it one.");
    }
    if (sets.stream().anyMatch(each -> each.name().equals(stripped))) {
      throw new UserException(
          "There is a code set \"" + stripped + "\" already.", "Choose another name.");
    }
    return stripped;
  }
}
