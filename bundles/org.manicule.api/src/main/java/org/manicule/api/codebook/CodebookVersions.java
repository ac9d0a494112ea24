package org.manicule.api.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/**
 * Earlier versions of a project's codebook. Nothing is kept for them: they are computed backwards
 * from the codebook as it is, from what the journal tells, so there is one for every number of the
 * journal. Safe to use from any thread.
 */
public final class CodebookVersions {
  private static final Set<EntityType> CODEBOOK = Set.of(EntityType.CODE, EntityType.CODE_SET);

  private final ProjectData project;

  /** The versions of a project's codebook. */
  public CodebookVersions(ProjectData project) {
    this.project = project;
  }

  /** Numbers of the entries that changed codes or code sets, newest first. */
  public List<Long> numbers() {
    return project.journal().touching(CODEBOOK, 0);
  }

  /** The codebook as it is now. */
  public CodebookVersion current() {
    Journal journal = project.journal();
    long before = journal.last();
    while (true) {
      CodeTree tree = project.codebook().tree();
      List<CodeSet> sets = project.codebook().sets();
      long after = journal.last();
      if (before == after) {
        return new CodebookVersion(after, tree, sets);
      }
      // Somebody changed the project between the readings.
      before = after;
    }
  }

  /**
   * The codebook as it was after an entry of the journal; 0 means before the first one.
   *
   * @param monitor progress and cancelling; the cost grows with the entries since then that changed
   *     the codebook
   * @throws UserException when there is no such entry
   */
  public CodebookVersion at(long number, Monitor monitor) {
    CodebookVersion now = current();
    requireNumber(number, now.number());
    Map<Id<?>, Entity> entities = new HashMap<>();
    now.tree().all().forEach(code -> entities.put(code.id(), code));
    now.sets().forEach(set -> entities.put(set.id(), set));
    for (JournalEntry entry : entries(number, now.number(), monitor)) {
      before(entry)
          .forEach(
              (id, entity) ->
                  entity.ifPresentOrElse(
                      then -> entities.put(id, then), () -> entities.remove(id)));
    }
    return version(number, entities.values());
  }

  /** The codes and sets that an entry changed, as they were before it; empty for not there. */
  private static Map<Id<?>, Optional<Entity>> before(JournalEntry entry) {
    Map<Id<?>, Optional<Entity>> before = new HashMap<>();
    for (Change change : CodebookChanges.of(entry, CODEBOOK)) {
      // An edit may change an entity more than once; what counts is how the first time began.
      before.putIfAbsent(change.subject().id(), Optional.ofNullable(change.before()));
    }
    return before;
  }

  private static CodebookVersion version(long number, Iterable<Entity> entities) {
    List<Code> codes = new ArrayList<>();
    List<CodeSet> sets = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity instanceof Code code) {
        codes.add(code);
      } else if (entity instanceof CodeSet set) {
        sets.add(set);
      }
    }
    sets.sort(Comparator.comparing(CodeSet::name, String.CASE_INSENSITIVE_ORDER));
    return new CodebookVersion(number, new CodeTree(codes), sets);
  }

  /**
   * What changed in the codebook between two entries of the journal, from the state after the first
   * to the state after the second. The first may be the later one: then the difference is told the
   * other way round, and no merges are recognised.
   *
   * @param monitor progress and cancelling
   * @throws UserException when there is no such entry
   */
  public CodebookDiff diff(long from, long to, Monitor monitor) {
    CodebookVersion before = at(from, monitor);
    CodebookVersion after = at(to, monitor);
    return CodebookDiff.between(before, after, merged(before, after, monitor));
  }

  /** The codes that became part of others between two versions, as the journal shows it. */
  private Map<Id<?>, Id<Code>> merged(
      CodebookVersion before, CodebookVersion after, Monitor monitor) {
    Merges merges = new Merges();
    if (before.number() < after.number()) {
      entries(before.number(), after.number(), monitor).forEach(merges::look);
    }
    return merges.found();
  }

  /**
   * How a code's definition changed, and how many codings were made while each was in force. A code
   * that is gone has a history, too; it ends with its removal.
   *
   * @param monitor progress and cancelling; all codings with the code are read
   * @throws UserException when the journal knows no such code
   */
  public DefinitionHistory history(Id<Code> code, Monitor monitor) {
    List<DefinitionHistory.Phase> phases = phases(code, monitor);
    if (phases.isEmpty()) {
      throw new UserException(
          "There never was a code " + code + " in " + project.name() + ".",
          "Choose a code of the codebook.");
    }
    int[] counts = new int[phases.size()];
    DefinitionHistory history = new DefinitionHistory(code, phases);
    project
        .codings()
        .forEach(
            CodingQuery.ofCodes(Set.of(code)),
            coding -> {
              monitor.checkCancelled();
              counts[history.indexAt(coding.at())]++;
            });
    return history.counted(counts);
  }

  /**
   * The definition that was in force when a coding was made; empty when the journal does not know
   * the code. See {@link DefinitionHistory} for what that means.
   */
  public Optional<DefinitionHistory.Phase> inForce(Coding coding) {
    List<DefinitionHistory.Phase> phases = phases(coding.code(), Monitor.silent());
    return phases.isEmpty()
        ? Optional.empty()
        : Optional.of(new DefinitionHistory(coding.code(), phases).at(coding.at()));
  }

  private List<DefinitionHistory.Phase> phases(Id<Code> code, Monitor monitor) {
    PhaseFinder finder = new PhaseFinder(code);
    List<Long> oldestFirst =
        new ArrayList<>(project.journal().touching(Set.of(EntityType.CODE), 0));
    Collections.reverse(oldestFirst);
    for (int i = 0; i < oldestFirst.size(); i++) {
      finder.look(entry(oldestFirst, i, monitor));
    }
    return finder.phases();
  }

  /** The entries after one up to another that changed the codebook, newest first, one by one. */
  private Iterable<JournalEntry> entries(long after, long upTo, Monitor monitor) {
    List<Long> numbers =
        project.journal().touching(CODEBOOK, after).stream().filter(n -> n <= upTo).toList();
    return () ->
        IntStream.range(0, numbers.size()).mapToObj(i -> entry(numbers, i, monitor)).iterator();
  }

  private JournalEntry entry(List<Long> numbers, int index, Monitor monitor) {
    monitor.checkCancelled();
    monitor.progress(index, numbers.size());
    return project.journal().entry(numbers.get(index)).orElseThrow();
  }

  private void requireNumber(long number, long last) {
    if (number < 0 || number > last) {
      throw new UserException(
          "There is no entry " + number + " in the journal of " + project.name() + ".",
          "Give a number from 0 to " + last + ".");
    }
  }
}
