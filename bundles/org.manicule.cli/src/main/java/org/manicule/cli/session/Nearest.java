package org.manicule.cli.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant who mistyped a name. */
final class Nearest {
  private Nearest() {}

  /**
   * The candidate whose spelling is nearest to a word, when one is near enough.
   *
   * @param spelling how a candidate may have been written
   */
  static <T> Optional<T> to(
      String word, Collection<T> candidates, Function<T, Collection<String>> spelling) {
    return candidates.stream()
        .map(candidate -> new Scored<>(candidate, distance(word, spelling.apply(candidate))))
        .filter(scored -> scored.distance <= Math.max(2, word.length() / 3))
        .min(Comparator.comparingInt(Scored::distance))
        .map(Scored::candidate);
  }

  private static int distance(String word, Collection<String> spellings) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return spellings.stream()
        .map(spelling -> spelling.toLowerCase(Locale.ROOT))
        .mapToInt(spelling -> distance(wanted, spelling))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int distance(String wanted, String spelling) {
    boolean isPart = wanted.length() > 2 && spelling.contains(wanted);
    return isPart ? 1 : levenshtein(wanted, spelling);
  }

  /** The number of letters to add, drop or replace. */
  private static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private record Scored<T extends @Nullable Object>(T candidate, int distance) {}
}
