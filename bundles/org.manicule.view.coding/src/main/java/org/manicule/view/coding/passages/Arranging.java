package org.manicule.view.coding.passages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Belonging;
import org.manicule.view.coding.passages.query.Hit;
import org.manicule.view.coding.passages.query.ValueOrder;

/** Puts what was found into groups and in order. Knows names and ranks as of when it was made. */
final class Arranging {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final Arrangement arrangement;
  private final Belonging belonging;
  private final Map<Id<?>, Group> named = new HashMap<>();
  private final Map<String, Group> values = new HashMap<>();
  private final Map<Id<Code>, Integer> codes = new HashMap<>();
  private final Map<Id<Source>, Integer> sources = new HashMap<>();
  private final Map<Id<Coder>, String> coders = new HashMap<>();
  private final Group none;
  private final Comparator<Entry> order;

  Arranging(ProjectData project, Arrangement arrangement, Belonging belonging) {
    this.arrangement = arrangement;
    this.belonging = belonging;
    CodeTree tree = project.codebook().tree();
    tree.all().forEach(code -> codes.put(code.id(), codes.size()));
    project.sources().all().forEach(source -> sources.put(source.id(), sources.size()));
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    String groupless = arrangement.grouping() == Grouping.CASE ? "group.no-case" : "group.no-value";
    none = new Group(Integer.MAX_VALUE, words.say(groupless));
    nameGroups(project, tree);
    order = Comparator.comparingInt((Entry entry) -> entry.group().rank()).thenComparing(byHit());
  }

  private void nameGroups(ProjectData project, CodeTree tree) {
    switch (arrangement.grouping()) {
      case CODE -> tree.all().forEach(code -> name(code.id(), tree.path(code.id())));
      case SOURCE -> project.sources().all().forEach(it -> name(it.id(), it.name()));
      case CODER -> project.coders().all().forEach(it -> name(it.id(), it.name()));
      case CASE -> project.cases().all().forEach((Case it) -> name(it.id(), it.name()));
      case VARIABLE -> nameValues(project);
      case NONE -> named.clear();
    }
  }

  private void name(Id<?> id, String name) {
    named.put(id, new Group(named.size(), name));
  }

  private void nameValues(ProjectData project) {
    Variable variable = variable();
    if (variable != null) {
      project.cases().valuesOf(variable.id()).stream()
          .map(Value::text)
          .distinct()
          .sorted(ValueOrder.of(variable.valueType()))
          .forEach(value -> values.put(value, new Group(values.size(), value)));
    }
  }

  private @Nullable Variable variable() {
    Id<Variable> id = arrangement.variable();
    return id == null ? null : belonging.variable(id);
  }

  Arrangement arrangement() {
    return arrangement;
  }

  /** Everything found, each once, in the order of the list. */
  Listed arranged(Collection<Hit> hits) {
    List<Entry> entries = new ArrayList<>(hits.size());
    hits.forEach(hit -> groups(hit).forEach(group -> entries.add(new Entry(group, hit))));
    entries.sort(order);
    return new Listed(entries, hits.size());
  }

  /**
   * The list after some codings went and others came, without sorting all of it again. Entries that
   * stay are the same objects as before: whoever compares finds quickly what is different.
   */
  Listed changed(Listed before, Set<Id<Coding>> gone, List<Hit> come) {
    Set<Id<Coding>> replaced = new HashSet<>(gone);
    // What was read from the project may be ahead of what it tells: nothing is listed twice.
    come.forEach(hit -> replaced.add(hit.id()));
    // Identities are compared as numbers first: there may be hundreds of thousands of entries.
    long[] low =
        replaced.stream().mapToLong(id -> id.value().getLeastSignificantBits()).sorted().toArray();
    List<Entry> next = new ArrayList<>(before.entries().size() + come.size());
    Set<Id<Coding>> left = new HashSet<>();
    for (Entry entry : before.entries()) {
      if (Arrays.binarySearch(low, entry.hit().idLow()) < 0
          || !replaced.contains(entry.hit().id())) {
        next.add(entry);
      } else {
        left.add(entry.hit().id());
      }
    }
    come.forEach(hit -> groups(hit).forEach(group -> insert(new Entry(group, hit), next)));
    return new Listed(next, before.passages() - left.size() + come.size());
  }

  private void insert(Entry entry, List<Entry> into) {
    int found = Collections.binarySearch(into, entry, order);
    into.add(found < 0 ? -found - 1 : found, entry);
  }

  private List<Group> groups(Hit hit) {
    return switch (arrangement.grouping()) {
      case NONE -> List.of(Group.ALL);
      case CODE -> List.of(named.getOrDefault(hit.code(), none));
      case SOURCE -> List.of(named.getOrDefault(hit.source(), none));
      case CODER -> List.of(named.getOrDefault(hit.coder(), none));
      case CASE ->
          orNone(belonging.cases(hit).stream().map(id -> named.getOrDefault(id, none)).toList());
      case VARIABLE ->
          orNone(valuesOf(hit).stream().map(text -> values.getOrDefault(text, none)).toList());
    };
  }

  private List<String> valuesOf(Hit hit) {
    Id<Variable> variable = arrangement.variable();
    return variable == null ? List.of() : belonging.values(variable, hit);
  }

  private List<Group> orNone(List<Group> groups) {
    return groups.isEmpty() ? List.of(none) : groups;
  }

  private Comparator<Entry> byHit() {
    Comparator<Hit> place =
        Comparator.comparingInt((Hit hit) -> sources.getOrDefault(hit.source(), 0))
            .thenComparingInt(Hit::start)
            .thenComparingInt(Hit::end)
            .thenComparingInt(this::rank)
            .thenComparingLong(Hit::at)
            .thenComparingLong(Hit::idHigh)
            .thenComparingLong(Hit::idLow);
    Comparator<Hit> hits =
        switch (arrangement.sorting()) {
          case PLACE -> place;
          case CODE -> Comparator.comparingInt(this::rank).thenComparing(place);
          case CODER ->
              Comparator.comparing((Hit hit) -> coders.getOrDefault(hit.coder(), ""))
                  .thenComparing(place);
          case NEWEST -> Comparator.comparingLong(Hit::at).reversed().thenComparing(place);
          case LONGEST -> Comparator.comparingInt(Hit::length).reversed().thenComparing(place);
        };
    return Comparator.comparing(Entry::hit, hits);
  }

  private int rank(Hit hit) {
    return codes.getOrDefault(hit.code(), 0);
  }
}
