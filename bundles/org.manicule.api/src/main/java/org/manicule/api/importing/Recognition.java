package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which recognisers look at what was read.
 *
 * @param automatic whether those do that are sure enough
 * @param named ids of those that do in any case
 * @param without ids of those that do not, however sure they are
 */
public record Recognition(boolean automatic, List<String> named, Set<String> without) {
  /** Those that are sure enough. */
  public static final Recognition AUTO = new Recognition(true, List.of(), Set.of());

  /** None. */
  public static final Recognition NONE = new Recognition(false, List.of(), Set.of());

  private static final String AUTO_WORD = "auto";
  private static final String NONE_WORD = "none";

  /** Copies the lists. */
  public Recognition {
    named = List.copyOf(named);
    without = Set.copyOf(without);
  }

  /**
   * Reads what is written on the command line: {@code auto}, {@code none}, or ids with commas
   * between them; {@code auto,-minutes} is all but that one.
   */
  public static Recognition parse(String written) {
    List<String> words =
        Arrays.stream(written.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
    List<String> named =
        words.stream()
            .filter(w -> !w.startsWith("-") && !w.equals(AUTO_WORD) && !w.equals(NONE_WORD))
            .toList();
    List<String> without =
        words.stream().filter(w -> w.startsWith("-")).map(w -> w.substring(1)).toList();
    boolean automatic =
        words.contains(AUTO_WORD) || (named.isEmpty() && !words.contains(NONE_WORD));
    return new Recognition(automatic, named, Set.copyOf(without));
  }

  /** The same as {@link #parse} reads it. */
  public String asWritten() {
    StringBuilder written = new StringBuilder(automatic ? AUTO_WORD : "");
    named.forEach(id -> written.append(written.isEmpty() ? "" : ",").append(id));
    String chosen = written.isEmpty() ? NONE_WORD : written.toString();
    StringBuilder all = new StringBuilder(chosen);
    new TreeSet<>(without).forEach(id -> all.append(",-").append(id));
    return all.toString();
  }

  /** The same without a recogniser, or with it again. */
  public Recognition withUse(String id, boolean used) {
    Set<String> off = new TreeSet<>(without);
    List<String> on = named.stream().filter(each -> used || !each.equals(id)).toList();
    if (used) {
      off.remove(id);
    } else {
      off.add(id);
    }
    return new Recognition(automatic, on, off);
  }

  /** The same with a recogniser that works in any case. */
  public Recognition withNamed(String id) {
    Set<String> off = new TreeSet<>(without);
    off.remove(id);
    List<String> more = new ArrayList<>(named);
    if (!more.contains(id)) {
      more.add(id);
    }
    return new Recognition(automatic, more, off);
  }
}
