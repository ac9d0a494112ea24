package org.manicule.view.coding.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/**
 * A code that can be chosen, or the top of the codebook.
 *
 * @param code the code; null for the top
 * @param words how it is shown: its path
 */
public record CodeChoice(@Nullable Id<Code> code, String words) {

  /** The choices that have all the words typed in them, in any order and case. */
  public static List<CodeChoice> fitting(List<CodeChoice> choices, String typed) {
    List<String> parts = Arrays.asList(lower(typed).strip().split("\\s+"));
    return choices.stream()
        .filter(choice -> parts.stream().allMatch(lower(choice.words)::contains))
        .toList();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
