package org.manicule.benchmarks.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.benchmarks.store.model.Tier;

/**
 * A figure that is shown, and what is to be reached.
 *
 * @param words what it is, for people
 * @param figure the figure's name
 * @param against the figure that it is a multiple of, or null when it stands alone
 * @param targets what is to be reached at which tier: a multiple when there is something to compare
 *     with, else the value itself
 */
record Goal(String words, String figure, @Nullable String against, Map<String, Double> targets) {

  private static final String ONE = "store: one coding";
  private static final String WORN = " after undo and redo";
  private static final String FLOOR_ONE = "floor: one row";
  private static final String APPLY = "store: bulk edit, ms";
  private static final String OPEN = "store: open to first page";
  private static final String LARGEST = "store: codings of the largest document";
  private static final String HEAP = "store: heap with the project open";

  /** All figures in the order of the table. */
  static final List<Goal> ALL =
      List.of(
          goal("one coding applied, committed and on disk: median, ms", ONE + ", median, ms")
              .against(FLOOR_ONE + ", median, ms")
              .most(2),
          goal("one coding: p95, ms", ONE + ", p95, ms").most(20),
          goal("one coding: p95 against the floor's, ms", ONE + ", p95, ms")
              .against(FLOOR_ONE + ", p95, ms"),
          goal("written for one coding, kB", ONE + ", written, kB")
              .against(FLOOR_ONE + ", written, kB"),
          goal("one coding after undo and redo: median, ms", ONE + WORN + ", median, ms")
              .against(FLOOR_ONE + WORN + ", median, ms"),
          goal("bulk edit of all codings, with journal and counts, ms", APPLY)
              .against("floor: batch insert, ms")
              .most(3, "bigqual", "xl"),
          goal("undo of it, against its apply, ms", "store: undo of the bulk edit, ms")
              .against(APPLY)
              .most(2, "bigqual", "xl"),
          goal("redo of it, against its apply, ms", "store: redo of the bulk edit, ms")
              .against(APPLY),
          goal("cancelled half-way: until nothing is left of it, ms", "store: cancel half-way, ms"),
          goal("adding the sources, ms", "store: sources, ms").against("floor: texts, ms"),
          goal("open to first page, new process, ms", OPEN + ", ms")
              .most(1_000, "bigqual")
              .most(3_000, "xl"),
          goal("the same with the start of Java, ms", OPEN + ", with the start of Java, ms"),
          goal("codings of the largest document, n", LARGEST + ", n"),
          goal("codings of it: median, ms", LARGEST + ", median, ms").most(30, "long"),
          goal("codings of it: first time, ms", LARGEST + ", first, ms"),
          goal("columns of all codings, ms", "store: columns, ms")
              .against("floor: select, ms")
              .most(1.5, "xl"),
          goal("heap with the project open, MB", HEAP + ", MB").most(400, "xl"),
          goal("heap with its columns as well, MB", HEAP + " and its columns, MB").most(400, "xl"),
          goal("peak heap of the bulk edit, MB", "store: peak heap of the bulk edit, MB"),
          goal("peak heap of its undo, MB", "store: peak heap of the undo, MB"),
          goal("size on disk, MB", "store: file, MB").against("floor: file, MB").most(3, "xl"),
          goal("size on disk after undo and redo, MB", "store: file after undo and redo, MB")
              .against("floor: file, MB"),
          goal("load of the machine", "load"));

  private static Goal goal(String words, String figure) {
    return new Goal(words, figure, null, Map.of());
  }

  private Goal against(String other) {
    return new Goal(words, figure, other, targets);
  }

  /** Demands a target of some tiers; none means all. */
  private Goal most(double target, String... tiers) {
    Map<String, Double> more = new HashMap<>(targets);
    for (String tier : tiers) {
      more.put(tier, target);
    }
    if (tiers.length == 0) {
      Tier.ALL.forEach(tier -> more.put(tier.name(), target));
    }
    return new Goal(words, figure, against, more);
  }

  /** What was seen at a tier; null when it was not measured there. */
  @Nullable Seen seen(String tier, Map<String, Double> figures) {
    Double value = figures.get(figure);
    Double other = against == null ? null : figures.get(against);
    if (value == null || (against != null && other == null)) {
      return null;
    }
    Double ratio = other == null ? null : Double.valueOf(value / other);
    return new Seen(tier, words, value, other, ratio, targets.get(tier));
  }

  /**
   * A figure as it was seen.
   *
   * @param tier the tier
   * @param words what it is
   * @param value the value
   * @param other what it is compared with
   * @param ratio how many times that it is
   * @param target what is to be reached, by the ratio when there is one
   */
  record Seen(
      String tier,
      String words,
      double value,
      @Nullable Double other,
      @Nullable Double ratio,
      @Nullable Double target) {

    /** Whether it is reached; null when nothing is demanded. */
    @Nullable Boolean reached() {
      return target == null ? null : Boolean.valueOf((ratio != null ? ratio : value) <= target);
    }
  }
}
