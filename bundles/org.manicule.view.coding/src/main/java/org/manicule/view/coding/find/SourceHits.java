package org.manicule.view.coding.find;

import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;

/**
 * What was found in one source.
 *
 * @param source the source
 * @param name its name
 * @param textHash the text it was found in
 * @param hits at least one
 */
public record SourceHits(Id<Source> source, String name, String textHash, Hits hits) {

  /** What was found in a source. */
  static SourceHits in(Source source, Hits hits) {
    return new SourceHits(source.id(), source.name(), source.textHash(), hits);
  }

  /** Where one of the hits lies. */
  Passage passage(int hit) {
    return new Passage(source, hits.get(hit));
  }
}
