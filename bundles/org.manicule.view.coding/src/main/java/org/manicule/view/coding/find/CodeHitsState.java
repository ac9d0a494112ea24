package org.manicule.view.coding.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/**
 * All that the dialog shows. What a row says is asked for when it is seen.
 *
 * @param heading what was looked for and how many hits are checked
 * @param widening how much around a hit is coded
 * @param rows sources and hits
 * @param codes the codes that fit what was typed, the best first
 * @param chosen which of them is applied, or -1
 * @param canCode whether there is something to code and a code for it
 * @param version changes when rows may read differently
 */
public record CodeHitsState(
    String heading,
    Widening widening,
    HitRows rows,
    List<CodeLine> codes,
    int chosen,
    boolean canCode,
    int version) {

  /** Copies the list. */
  public CodeHitsState {
    codes = List.copyOf(codes);
  }

  /**
   * A code to choose.
   *
   * @param code the code, or null for one that is to be made
   * @param path its path
   * @param words how the line reads
   * @param colour {@code #rrggbb}, or null for one that is to be made
   */
  public record CodeLine(
      @Nullable Id<Code> code, String path, String words, @Nullable String colour) {}

  /**
   * What a row of a hit reads like.
   *
   * @param place its paragraph
   * @param context what will be coded, with the words around it
   * @param remark that it is coded already, or the same as the row above; empty when neither
   */
  public record RowWords(String place, HitContext context, String remark) {}
}
