package org.manicule.view.coding.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

/**
 * All that the list of sources shows.
 *
 * @param rows the sources that pass the filter, by name
 * @param open the open source, or null
 * @param total how many sources the project has
 */
public record SourcesState(List<Row> rows, @Nullable Id<Source> open, int total) {

  /**
   * A source in the list.
   *
   * @param id the source
   * @param name its name
   * @param codings how many codings it has
   */
  public record Row(Id<Source> id, String name, int codings) {}
}
