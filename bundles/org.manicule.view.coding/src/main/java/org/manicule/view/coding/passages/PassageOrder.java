package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.ProjectData;

/**
 * The order of the list: by code as in the codebook when it is about codes, by source, by place.
 */
final class PassageOrder {
  private final Map<Id<Source>, String> names = new HashMap<>();
  private final Map<Id<Code>, Integer> codes = new HashMap<>();
  private final Comparator<Coding> comparator;

  PassageOrder(ProjectData project, CodeTree tree, boolean byCode) {
    project.sources().all().forEach(source -> names.put(source.id(), source.name()));
    if (byCode) {
      tree.all().forEach(code -> codes.put(code.id(), codes.size()));
    }
    comparator =
        Comparator.comparingInt((Coding coding) -> codes.getOrDefault(coding.code(), 0))
            .thenComparing(coding -> names.getOrDefault(coding.source(), ""))
            .thenComparing(coding -> coding.textRange().orElse(new TextRange(0, 0)))
            .thenComparing(Coding::at)
            .thenComparing(coding -> coding.id());
  }

  List<Coding> sorted(List<Coding> codings) {
    return codings.stream().sorted(comparator).toList();
  }

  /**
   * The list after some codings went and others came. One that came already stays once: what was
   * read from the project may be ahead of what it tells.
   */
  List<Coding> changed(List<Coding> codings, Set<Id<Coding>> gone, List<Coding> come) {
    Set<Id<Coding>> replaced = new HashSet<>(gone);
    come.forEach(coding -> replaced.add(coding.id()));
    List<Coding> next = new ArrayList<>(codings.size() + come.size());
    codings.stream().filter(coding -> !replaced.contains(coding.id())).forEach(next::add);
    next.addAll(come);
    next.sort(comparator);
    return List.copyOf(next);
  }
}
