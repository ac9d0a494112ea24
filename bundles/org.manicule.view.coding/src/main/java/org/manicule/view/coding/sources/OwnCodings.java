package org.manicule.view.coding.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingColumns;

/** Counts the codings of one coder alone, for coding blind. */
final class OwnCodings {
  private OwnCodings() {}

  /** How many codings a coder has in each source that the coder has coded. */
  static Map<Id<Source>, Integer> perSource(CodingColumns columns, Id<Coder> coder) {
    int wanted = columns.coders().indexOf(coder);
    int[] counts = new int[columns.sources().size()];
    for (int row = 0; row < columns.size(); row++) {
      if (columns.coder(row) == wanted) {
        counts[columns.source(row)]++;
      }
    }
    List<Id<Source>> sources = columns.sources();
    Map<Id<Source>, Integer> found = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.put(sources.get(i), counts[i]);
      }
    }
    return found;
  }
}
