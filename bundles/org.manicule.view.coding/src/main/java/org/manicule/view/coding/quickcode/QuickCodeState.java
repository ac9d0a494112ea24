package org.manicule.view.coding.quickcode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/**
 * All that the quick-code box shows.
 *
 * @param about what will be coded, with its first words and the codes marked for it
 * @param typed what stands in the field
 * @param choices what Enter may apply, the best first
 * @param chosen place of the one Enter applies now, or -1 when there is none
 * @param hint what the chosen code means, or what Enter will do
 */
public record QuickCodeState(
    String about, String typed, List<Choice> choices, int chosen, String hint) {

  /** Copies the list. */
  public QuickCodeState {
    choices = List.copyOf(choices);
  }

  /**
   * A line of the box.
   *
   * @param code the code, or null for one that is to be made
   * @param path its path
   * @param words how the line reads
   * @param colour {@code #rrggbb}, or null for one that is to be made
   * @param marked whether it will be applied together with others
   */
  public record Choice(
      @Nullable Id<Code> code, String path, String words, @Nullable String colour, boolean marked) {

    Choice marked(boolean now) {
      return new Choice(code, path, words, colour, now);
    }
  }
}
