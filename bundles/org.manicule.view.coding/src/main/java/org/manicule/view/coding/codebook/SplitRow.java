package org.manicule.view.coding.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;

/**
 * A coding that may go to another code.
 *
 * @param coding which one
 * @param quote its words, shortened
 * @param place where it stands, as it is cited
 * @param coder who coded it
 * @param comment the comment on it
 */
public record SplitRow(
    Id<Coding> coding, String quote, String place, String coder, String comment) {

  /** The rows that have all the words typed in them, in any order and case. */
  public static List<SplitRow> fitting(List<SplitRow> rows, String typed) {
    List<String> parts = Arrays.asList(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return rows.stream().filter(row -> parts.stream().allMatch(row.searched()::contains)).toList();
  }

  private String searched() {
    return String.join("\n", quote, place, coder, comment).toLowerCase(Locale.ROOT);
  }
}
