package org.manicule.view.coding.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.text.CodingState;

/**
 * The codes at the caret, to step through: the one stepped to is selected, while caret and scroll
 * stay.
 */
public final class CodesHere {
  private final Workbench workbench;
  private final List<Line> lines;
  private final @Nullable Id<Coding> before;
  private int chosen;

  /**
   * A code at the caret.
   *
   * @param coding its coding
   * @param path its full path, with the coder when that is somebody else
   * @param colour {@code #rrggbb}
   * @param details code, coder, time and comment
   */
  public record Line(Coding coding, String path, String colour, String details) {}

  CodesHere(Workbench workbench, CodingState state, List<Coding> codings) {
    this.workbench = workbench;
    Legend legend = state.legend();
    this.lines =
        codings.stream()
            .map(
                coding ->
                    new Line(
                        coding, legend.path(coding), legend.colour(coding), legend.details(coding)))
            .toList();
    this.before = state.selected();
    this.chosen = Math.max(0, codings.stream().map(Coding::id).toList().indexOf(before));
  }

  /** The codes, in the order of their passages. */
  public List<Line> lines() {
    return lines;
  }

  /** The number of the one that is selected. */
  public int chosen() {
    return chosen;
  }

  /** The list is open: selects the first code, or leaves the one selected before. */
  public void start() {
    choose(chosen);
  }

  /** Selects a code of the list. */
  public void choose(int number) {
    chosen = Math.floorMod(number, lines.size());
    Selection now = workbench.selection();
    workbench.select(now.withCoding(lines.get(chosen).coding().id()));
  }

  /** Ends with the selected code and its passage selected. */
  public void keep() {
    Coding coding = lines.get(chosen).coding();
    coding
        .textRange()
        .ifPresent(
            range ->
                workbench.select(
                    workbench
                        .selection()
                        .withText(coding.source(), range)
                        .withCoding(coding.id())));
  }

  /** Ends with what was selected before. */
  public void leave() {
    workbench.select(workbench.selection().withCoding(before));
  }
}
