package org.manicule.view.coding.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;

/**
 * All that the list of sources shows.
 *
 * @param lines the sources that pass the filter, arranged, with heads of groups between them
 * @param open the open source, or null
 * @param arrangement how they are arranged
 * @param variables by what they can be arranged besides
 * @param totals how many sources there are, filter or not
 */
public record SourcesState(
    List<Line> lines,
    @Nullable Id<Source> open,
    Arrangement arrangement,
    List<Variable> variables,
    Totals totals) {
  /** Nothing known yet. */
  public static final SourcesState NOTHING =
      new SourcesState(List.of(), null, Arrangement.FIRST, List.of(), new Totals(0, 0, 0, 0));

  /** A line of the list. */
  public sealed interface Line {}

  /**
   * A source in the list.
   *
   * @param id the source
   * @param name its name
   * @param progress how far its coding has come
   * @param codings how many codings it has
   */
  public record Row(Id<Source> id, String name, Progress progress, int codings) implements Line {}

  /**
   * The head of a group.
   *
   * @param name what its sources have in common
   * @param sources how many it has
   * @param done how many of them are done
   * @param open whether they are listed
   */
  public record Group(String name, int sources, int done, boolean open) implements Line {}

  /**
   * How many sources there are.
   *
   * @param listed how many are listed or in a closed group
   * @param uncoded how many have no codings
   * @param partly how many have codings
   * @param done how many are done
   */
  public record Totals(int listed, int uncoded, int partly, int done) {

    /** All sources of the project. */
    public int all() {
      return uncoded + partly + done;
    }
  }
}
