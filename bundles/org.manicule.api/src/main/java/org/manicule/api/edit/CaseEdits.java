package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/**
 * Prepares edits of cases and of what belongs to them from a project as it is now. Applying them is
 * the caller's; each is one step of undo.
 */
public final class CaseEdits {
  private final ProjectData project;
  private final List<Case> cases;

  /** Works on the cases as they are now. */
  public CaseEdits(ProjectData project) {
    this.project = project;
    this.cases = project.cases().all();
  }

  /**
   * A case by its name, with what makes it.
   *
   * @param found the case, stored already or about to be
   * @param changes what makes it; empty when it exists
   */
  public record NamedCase(Case found, List<Change> changes) {}

  /**
   * Finds the case of a name, or prepares what makes it.
   *
   * @param name blanks around it do not matter
   * @throws UserException when the name is empty
   */
  public NamedCase named(String name) {
    String checked = checked(name);
    return cases.stream()
        .filter(each -> each.name().equals(checked))
        .findFirst()
        .map(known -> new NamedCase(known, List.of()))
        .orElseGet(
            () -> {
              Case made = new Case(Id.random(), checked, "");
              return new NamedCase(made, List.of(Change.added(made)));
            });
  }

  /**
   * Makes a case.
   *
   * @throws UserException when the name is empty or taken
   */
  public Edit make(String name, String label) {
    return Edit.of(label, Change.added(new Case(Id.random(), free(name), "")));
  }

  /**
   * Gives a case another name; empty when it has that name.
   *
   * @throws UserException when the name is empty or taken, or the case is gone
   */
  public Optional<Edit> rename(Case renamed, String name, String label) {
    Case stored = stored(renamed);
    if (stored.name().equals(name.strip())) {
      return Optional.empty();
    }
    Case after = new Case(stored.id(), free(name), stored.description());
    return Optional.of(Edit.of(label, Change.replaced(stored, after)));
  }

  /**
   * Removes cases with their values and the memos and links on them. The sources stay.
   *
   * @throws UserException when one of them is gone
   */
  public Edit delete(Collection<Case> doomed, String label) {
    Set<Id<Case>> ids = new LinkedHashSet<>();
    doomed.forEach(each -> ids.add(stored(each).id()));
    List<Change> changes = new ArrayList<>(Attachments.of(project).follow(Map.of(), ids));
    for (Id<Case> id : ids) {
      project.cases().members(id).forEach(member -> changes.add(Change.removed(member)));
      project.cases().values(id).forEach(value -> changes.add(Change.removed(value)));
    }
    cases.stream()
        .filter(each -> ids.contains(each.id()))
        .map(Change::removed)
        .forEach(changes::add);
    return new Edit(label, changes);
  }

  /**
   * Makes sources belong to a case as a whole.
   *
   * @return the edit; empty when they do and the case exists
   */
  public Optional<Edit> assign(NamedCase to, Collection<Id<Source>> sources, String label) {
    List<Place> places = sources.stream().map(source -> new Place(source, null)).toList();
    return assignPlaces(to, places, label);
  }

  /**
   * Makes passages belong to a case.
   *
   * @return the edit; empty when they do and the case exists
   */
  public Optional<Edit> assignPassages(NamedCase to, Collection<Passage> passages, String label) {
    List<Place> places =
        passages.stream().map(each -> new Place(each.source(), each.location())).toList();
    return assignPlaces(to, places, label);
  }

  private Optional<Edit> assignPlaces(NamedCase to, List<Place> places, String label) {
    Id<Case> id = to.found().id();
    Set<Place> known =
        project.cases().members(id).stream()
            .map(member -> new Place(member.source(), member.location()))
            .collect(Collectors.toCollection(HashSet::new));
    List<Change> changes = new ArrayList<>(to.changes());
    for (Place place : places) {
      if (known.add(place)) {
        changes.add(
            Change.added(new CaseMember(Id.random(), id, place.source(), place.location())));
      }
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  /**
   * Takes sources with all their passages out of a case.
   *
   * @return the edit; empty when none of them belongs to it
   */
  public Optional<Edit> unassign(Case from, Collection<Id<Source>> sources, String label) {
    Set<Id<Source>> leaving = Set.copyOf(sources);
    List<Change> changes =
        project.cases().members(from.id()).stream()
            .filter(member -> leaving.contains(member.source()))
            .map(Change::removed)
            .toList();
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  private record Place(Id<Source> source, @Nullable Location location) {}

  private String free(String name) {
    String checked = checked(name);
    if (cases.stream().anyMatch(each -> each.name().equals(checked))) {
      throw new UserException(
          "There is a case \u201c" + checked + "\u201d already.", "Choose another name.");
    }
    return checked;
  }

  private static String checked(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new UserException("A case needs a name.", "Write the name of a person, body or place.");
    }
    return stripped;
  }

  private Case stored(Case wanted) {
    return cases.stream()
        .filter(each -> each.id().equals(wanted.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "The case \u201c" + wanted.name() + "\u201d no longer exists.",
                    "Undo its removal first, or make it anew."));
  }
}
