package org.manicule.view.coding.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How one list becomes another that is much the same: which rows go, which come, and which stay but
 * read differently. Found in one pass over both, so that a table need not be filled anew when one
 * row of many thousands comes.
 *
 * @param steps taken one after the other from the first, they make the other list
 * @param reread rows of the other list that stay but read differently, in order
 */
public record RowChanges(List<Step> steps, List<Integer> reread) {
  /** How far ahead it looks for where both lists go on alike. */
  private static final int AHEAD = 60;

  /**
   * Rows that go and rows that come in their place.
   *
   * @param row where, when all steps before are taken
   * @param gone how many rows go
   * @param come how many rows come
   */
  public record Step(int row, int gone, int come) {}

  /**
   * Finds what differs.
   *
   * @param same whether two rows stand for the same
   * @param alike whether two rows that stand for the same also read the same
   * @param most more rows than that are not worth it
   * @return empty when the lists differ in too much
   */
  public static <R> Optional<RowChanges> between(
      List<? extends R> before,
      List<? extends R> now,
      BiPredicate<R, R> same,
      BiPredicate<R, R> alike,
      int most) {
    Comparison<R> comparison = new Comparison<>(before, now, same, alike);
    return comparison.run(most)
        ? Optional.of(new RowChanges(comparison.steps, comparison.reread))
        : Optional.empty();
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return steps.isEmpty() && reread.isEmpty();
  }

  /** How a row of the old list is called in the new one; nearby when it is gone. */
  public int moved(int row) {
    int moved = row;
    for (Step step : steps) {
      if (step.row() + step.gone() <= moved) {
        moved += step.come() - step.gone();
      } else if (step.row() < moved) {
        moved = step.row();
      }
    }
    return moved;
  }

  private static final class Comparison<R> {
    private final List<? extends R> before;
    private final List<? extends R> now;
    private final BiPredicate<R, R> same;
    private final BiPredicate<R, R> alike;
    private final List<Step> steps = new ArrayList<>();
    private final List<Integer> reread = new ArrayList<>();
    private int old;
    private int row;
    private int differing;

    Comparison(
        List<? extends R> before,
        List<? extends R> now,
        BiPredicate<R, R> same,
        BiPredicate<R, R> alike) {
      this.before = before;
      this.now = now;
      this.same = same;
      this.alike = alike;
    }

    boolean run(int most) {
      while (old < before.size() && row < now.size() && differing <= most) {
        R one = before.get(old);
        R other = now.get(row);
        if (one == other || same.test(one, other)) {
          stay(one, other);
        } else if (!step()) {
          return false;
        }
      }
      int rest = before.size() - old + now.size() - row;
      if (rest > 0 && differing <= most) {
        take(before.size() - old, now.size() - row);
      }
      return differing <= most;
    }

    private void stay(R one, R other) {
      if (one != other && !alike.test(one, other)) {
        reread.add(row);
        differing++;
      }
      old++;
      row++;
    }

    /** Goes on to where both lists are the same again, by as few rows as possible. */
    private boolean step() {
      for (int away = 1; away <= AHEAD; away++) {
        for (int gone = 0; gone <= away; gone++) {
          if (meet(gone, away - gone)) {
            take(gone, away - gone);
            return true;
          }
        }
      }
      return take(before.size() - old, now.size() - row);
    }

    private boolean meet(int gone, int come) {
      int left = before.size() - old - gone;
      int right = now.size() - row - come;
      return left >= 0
          && right >= 0
          && ((left == 0 && right == 0)
              || (left > 0 && right > 0 && same.test(before.get(old + gone), now.get(row + come))));
    }

    private boolean take(int gone, int come) {
      steps.add(new Step(row, gone, come));
      differing += gone + come;
      old += gone;
      row += come;
      return true;
    }
  }
}
