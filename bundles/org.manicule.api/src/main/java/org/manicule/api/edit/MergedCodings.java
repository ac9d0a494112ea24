package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Codings;

/**
 * Gives codings their new codes. Where one coder would then have the same code twice on the same
 * place, the codings become one that keeps what all of them said.
 */
final class MergedCodings {
  private final Codings codings;
  private final Map<Id<Code>, Id<Code>> into;
  private final Set<Id<Code>> targets;
  private final Set<Id<?>> wanted;
  private final Map<Id<Coding>, Id<Coding>> survivors = new HashMap<>();

  /**
   * For one walk.
   *
   * @param codings the codings of the project
   * @param into the new code of each code that goes
   * @param wanted codings whose survivors have to be known: remembering all could be too many
   */
  MergedCodings(Codings codings, Map<Id<Code>, Id<Code>> into, Set<Id<?>> wanted) {
    this.codings = codings;
    this.into = into;
    this.targets = Set.copyOf(into.values());
    this.wanted = wanted;
  }

  /** What would be coded twice. */
  private record Spot(Id<Source> source, Location location, Id<Coder> coder, Id<Code> code) {}

  private Spot spot(Coding coding) {
    return new Spot(coding.source(), coding.location(), coding.coder(), newCode(coding));
  }

  private Id<Code> newCode(Coding coding) {
    return into.getOrDefault(coding.code(), coding.code());
  }

  /** Codings that went because another says the same, as far as they are wanted, and that other. */
  Map<Id<Coding>, Id<Coding>> survivors() {
    return survivors;
  }

  /** What happens to some codings with codes that go; all of a source come together. */
  List<Change> changes(List<Coding> portion) {
    Map<Spot, List<Coding>> spots = new LinkedHashMap<>();
    Set<Id<Source>> sources = new HashSet<>();
    for (Coding coding : portion) {
      spots.computeIfAbsent(spot(coding), spot -> new ArrayList<>(1)).add(coding);
      sources.add(coding.source());
    }
    if (!spots.isEmpty()) {
      codings.forEach(
          new CodingQuery(sources, targets, Set.of()),
          coding -> spots.computeIfPresent(spot(coding), (spot, same) -> with(same, coding)));
    }
    List<Change> changes = new ArrayList<>();
    spots.values().forEach(same -> becomeOne(same, changes));
    return changes;
  }

  private static List<Coding> with(List<Coding> same, Coding coding) {
    same.add(coding);
    return same;
  }

  private void becomeOne(List<Coding> same, List<Change> changes) {
    same.sort(
        Comparator.comparingInt(MergedCodings::says)
            .reversed()
            .thenComparing(coding -> !targets.contains(coding.code()))
            .thenComparing(Coding::at)
            .thenComparing(Coding::id));
    Coding before = same.get(0);
    Coding after = before.withCode(newCode(before));
    for (Coding other : same.subList(1, same.size())) {
      after = joined(after, other);
      changes.add(Change.removed(other));
      if (wanted.contains(other.id())) {
        survivors.put(other.id(), before.id());
      }
    }
    if (!after.equals(before)) {
      changes.add(Change.replaced(before, after));
    }
  }

  /** How much a coding says beyond its place. */
  private static int says(Coding coding) {
    return (coding.comment().isBlank() ? 0 : 2) + (coding.weight() == null ? 0 : 1);
  }

  private static Coding joined(Coding kept, Coding other) {
    Integer weight = other.weight();
    String comment = joined(kept.comment(), other.comment().strip());
    if (weight == null || weight.equals(kept.weight())) {
      return kept.withComment(comment);
    }
    return kept.weight() == null
        ? kept.withComment(comment).withWeight(weight)
        : kept.withComment(joined(comment, "[" + weight + "]"));
  }

  private static String joined(String comment, String added) {
    boolean said = ("\n" + comment + "\n").contains("\n" + added + "\n");
    if (added.isEmpty() || said) {
      return comment;
    }
    return comment.isBlank() ? added : comment + "\n" + added;
  }
}
