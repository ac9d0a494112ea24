package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectData;

/** Reads codings some sources at a time, so that memory never holds many of them. */
final class CodingPortions implements Iterator<List<Coding>> {
  /** How many codings are held at once, unless one source alone has more. */
  static final int AT_ONCE = 10_000;

  private final ProjectData project;
  private final CodingQuery query;
  private final Iterator<Set<Id<Source>>> groups;

  /** Begins to read. */
  CodingPortions(ProjectData project, CodingQuery query) {
    this.project = project;
    this.query = query;
    // Few codings are read by one question, however many sources there are.
    this.groups = few(project, query) ? List.of(query.sources()).iterator() : groups().iterator();
  }

  /** Whether all codings asked for fit in memory without further thought. */
  static boolean few(ProjectData project, CodingQuery query) {
    return atMost(project, query) <= AT_ONCE;
  }

  /** How many codings there can be, by the counts that are kept. */
  private static long atMost(ProjectData project, CodingQuery query) {
    if (query.codes().isEmpty()) {
      Map<Id<Source>, Integer> counts = project.codings().countsPerSource();
      return counts.entrySet().stream()
          .filter(each -> query.sources().isEmpty() || query.sources().contains(each.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    return query.codes().stream()
        .mapToLong(code -> counts.getOrDefault(code, CodeCount.NONE).codings())
        .sum();
  }

  private List<Set<Id<Source>>> groups() {
    List<Set<Id<Source>>> found = new ArrayList<>();
    List<Id<Source>> group = new ArrayList<>();
    long codings = 0;
    for (Map.Entry<Id<Source>, Integer> source :
        new TreeMap<>(project.codings().countsPerSource()).entrySet()) {
      if (query.sources().isEmpty() || query.sources().contains(source.getKey())) {
        if (!group.isEmpty() && codings + source.getValue() > AT_ONCE) {
          found.add(Set.copyOf(group));
          group.clear();
          codings = 0;
        }
        group.add(source.getKey());
        codings += source.getValue();
      }
    }
    if (!group.isEmpty()) {
      found.add(Set.copyOf(group));
    }
    return found;
  }

  @Override
  public boolean hasNext() {
    return groups.hasNext();
  }

  @Override
  public List<Coding> next() {
    return project.codings().list(new CodingQuery(groups.next(), query.codes(), query.coders()));
  }
}
