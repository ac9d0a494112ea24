package org.manicule.api.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectData;

/**
 * The definitions that a code had one after the other, and how many of its codings were made while
 * each was in force.
 *
 * <p>What counts is the time at which a coding was made ({@link Coding#at}) against the times of
 * the journal's entries. So codings that came from a merged code count by when they were made, and
 * a definition is in force again from the moment at which its change was undone. Codings that are
 * older than the code in this project, as after an import, count for its first definition; those
 * from a time at which the code was gone for the one before.
 */
public final class DefinitionHistory {
  private final Id<Code> code;
  private final List<Phase> phases;

  DefinitionHistory(Id<Code> code, List<Phase> phases) {
    this.code = code;
    this.phases = List.copyOf(phases);
  }

  /**
   * A time in which one definition was in force.
   *
   * @param entry number of the entry of the journal that began it
   * @param from when it began
   * @param until when it ended, or null when it is in force now
   * @param by whose entry began it
   * @param definition the definition
   * @param codings how many codings of the code were made in it; 0 where they were not counted
   */
  public record Phase(
      long entry,
      Instant from,
      @Nullable Instant until,
      Id<Coder> by,
      CodeDefinition definition,
      int codings) {

    Phase endingAt(Instant end) {
      return new Phase(entry, from, end, by, definition, codings);
    }

    Phase with(int count) {
      return new Phase(entry, from, until, by, definition, count);
    }
  }

  /** Whose definitions they are. */
  public Id<Code> code() {
    return code;
  }

  /** The definitions in the order of time; there is at least one. */
  public List<Phase> phases() {
    return phases;
  }

  /** The definition that counts for a coding of that time. */
  public Phase at(Instant moment) {
    return phases.get(indexAt(moment));
  }

  /**
   * Hands over the codings of the code that were made while a definition was in force, by source
   * and place.
   *
   * @param project the project of this history
   * @param phase one of {@link #phases}
   * @param each called on the calling thread; it must not apply edits
   */
  public void forEachCoding(ProjectData project, Phase phase, Consumer<Coding> each) {
    project
        .codings()
        .forEach(
            CodingQuery.ofCodes(Set.of(code)),
            coding -> {
              if (at(coding.at()).entry() == phase.entry()) {
                each.accept(coding);
              }
            });
  }

  int indexAt(Instant moment) {
    int index = phases.size() - 1;
    while (index > 0 && phases.get(index).from().isAfter(moment)) {
      index--;
    }
    return index;
  }

  DefinitionHistory counted(int[] counts) {
    List<Phase> counted = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      counted.add(phases.get(i).with(counts[i]));
    }
    return new DefinitionHistory(code, counted);
  }
}
