package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.manicule.api.UserException;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/**
 * Prepares edits of sources from a project as it is now. Applying them is the caller's; each is one
 * step of undo.
 */
public final class SourceEdits {
  private static final String DONE = "coding done";

  private final ProjectData project;

  /** Works on the sources as they are now. */
  public SourceEdits(ProjectData project) {
    this.project = project;
  }

  /**
   * Gives a source another name; empty when it has that name.
   *
   * @param name blanks around it do not matter
   * @throws UserException when the name is empty or taken, or the source is gone
   */
  public Optional<Edit> rename(Id<Source> source, String name, String label) {
    Source stored = stored(source);
    String wanted = name.strip();
    if (wanted.equals(stored.name())) {
      return Optional.empty();
    }
    if (wanted.isEmpty()) {
      throw new UserException("A source needs a name.", "Write a name of one letter or more.");
    }
    if (project.sources().named(wanted).isPresent()) {
      throw new UserException(
          "There is a source \u201c" + wanted + "\u201d already.", "Choose another name.");
    }
    return Optional.of(Edit.of(label, Change.replaced(stored, stored.withName(wanted))));
  }

  /**
   * Removes sources with all that lies on them: codings, memos and links on them and on their
   * codings, values, structure and revisions. They no longer belong to any case. The codings are
   * read while the edit is applied when they are many.
   *
   * @throws UserException when one of them is gone
   * @throws IllegalArgumentException when there are none
   */
  public Edit delete(Collection<Id<Source>> sources, String label) {
    Set<Id<Source>> doomed = new LinkedHashSet<>(sources);
    if (doomed.isEmpty()) {
      throw new IllegalArgumentException("no source to remove");
    }
    List<Source> stored = doomed.stream().map(this::stored).toList();
    return CodingSteps.edit(
        project,
        CodingQuery.inSources(doomed),
        label,
        () -> new SourceRemoval(project, stored, doomed));
  }

  /** The sources that are marked as coded to the end. */
  public static Set<Id<Source>> done(ProjectData project) {
    return project.cases().valuesOf(Variable.CODING_DONE).stream()
        .filter(value -> value.text().equals("true"))
        .map(value -> new Id<Source>(value.owner().id().value()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Marks sources as coded to the end, or takes the marks away. The mark is a value of {@link
   * Variable#CODING_DONE}.
   *
   * @return the edit; empty when nothing changes
   */
  public Optional<Edit> mark(Collection<Id<Source>> sources, boolean done, String label) {
    Optional<Variable> known =
        project.cases().variables().stream()
            .filter(each -> each.id().equals(Variable.CODING_DONE))
            .findFirst();
    if (known.isEmpty() && (!done || sources.isEmpty())) {
      return Optional.empty();
    }
    Map<Id<Source>, String> written = new HashMap<>();
    sources.forEach(source -> written.put(source, done ? "true" : ""));
    return known.isPresent()
        ? new VariableEdits(project).set(known.get(), written, label)
        : Optional.of(firstMarks(written, label));
  }

  private Edit firstMarks(Map<Id<Source>, String> written, String label) {
    Variable made =
        new Variable(Variable.CODING_DONE, freeName(), VariableType.YES_NO, EntityType.SOURCE, "");
    List<Change> changes = new ArrayList<>();
    changes.add(Change.added(made));
    written.forEach((source, text) -> changes.add(Change.added(Value.of(made, source, text))));
    return new Edit(label, changes);
  }

  private String freeName() {
    String name = DONE;
    for (int i = 2; project.cases().variable(name, EntityType.SOURCE).isPresent(); i++) {
      name = DONE + " (" + i + ")";
    }
    return name;
  }

  private Source stored(Id<Source> source) {
    return project
        .sources()
        .find(source)
        .orElseThrow(
            () ->
                new UserException(
                    "The source no longer exists.", "Undo its removal first, or import it anew."));
  }
}
