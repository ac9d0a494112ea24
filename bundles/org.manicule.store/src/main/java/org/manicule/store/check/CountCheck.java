package org.manicule.store.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.Issue;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Whether the kept counts are those that counting gives. */
final class CountCheck implements StoredDataCheck.Part {

  @Override
  public void check(ProjectData project, Monitor monitor, List<Issue> found) {
    Map<Id<Code>, Integer> perCode = new HashMap<>();
    Map<Id<Code>, Set<Id<Source>>> sources = new HashMap<>();
    Map<Id<Source>, Integer> perSource = project.codings().countsPerSource();
    for (Source source : project.sources().all()) {
      monitor.checkCancelled();
      List<Coding> codings = project.codings().inSource(source.id());
      for (Coding coding : codings) {
        perCode.merge(coding.code(), 1, Integer::sum);
        sources.computeIfAbsent(coding.code(), key -> new HashSet<>()).add(source.id());
      }
      int kept = perSource.getOrDefault(source.id(), 0);
      compare("the source \"" + source.name() + "\"", kept, codings.size(), found);
    }
    checkCodes(project, perCode, sources, found);
  }

  private static void checkCodes(
      ProjectData project,
      Map<Id<Code>, Integer> perCode,
      Map<Id<Code>, Set<Id<Source>>> sources,
      List<Issue> found) {
    CodeTree tree = project.codebook().tree();
    Map<Id<Code>, CodeCount> kept = project.codebook().counts();
    for (Code code : tree.all()) {
      CodeCount count = kept.getOrDefault(code.id(), CodeCount.NONE);
      String where = "the code \"" + tree.path(code.id()) + "\"";
      compare(where, count.codings(), perCode.getOrDefault(code.id(), 0), found);
      int coded = sources.getOrDefault(code.id(), Set.of()).size();
      compare("the sources of " + where, count.sources(), coded, found);
    }
  }

  private static void compare(String where, int kept, int counted, List<Issue> found) {
    if (kept != counted) {
      found.add(
          Issue.error(
              where, "The kept count is " + kept + ", but counting gives " + counted + "."));
    }
  }
}
