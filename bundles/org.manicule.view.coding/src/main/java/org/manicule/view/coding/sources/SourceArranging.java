package org.manicule.view.coding.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Case;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.view.coding.desk.ValueWords;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.SourceList.CaseNames;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Line;
import org.manicule.view.coding.sources.SourcesState.Row;

/** Puts the rows of sources in order and into groups. */
final class SourceArranging {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final ValueWords valueWords = new ValueWords();
  private final SourceList list;

  SourceArranging(SourceList list) {
    this.list = list;
  }

  /** Puts rows in order. They come by name, and stay so where they are alike. */
  void order(List<Row> rows, Arrangement arrangement) {
    boolean down = arrangement.descending();
    switch (arrangement.order()) {
      case NAME -> {
        if (down) {
          Collections.reverse(rows);
        }
      }
      case PROGRESS -> rows.sort(directed(Comparator.comparing(Row::progress), down));
      case CODINGS -> rows.sort(directed(Comparator.comparingInt(Row::codings), down));
      case DATE -> sort(rows, row -> list.importedAt(row.id()), down);
      case VARIABLE -> byVariable(rows, list.variable(arrangement.orderVariable()), down);
    }
  }

  private static Comparator<Row> directed(Comparator<Row> order, boolean descending) {
    return descending ? order.reversed() : order;
  }

  private record Keyed(long key, Row row) {}

  /** Looks each row's key up once, not at every comparison. */
  private static void sort(List<Row> rows, ToLongFunction<Row> key, boolean descending) {
    List<Keyed> keyed = new ArrayList<>(rows.size());
    rows.forEach(row -> keyed.add(new Keyed(key.applyAsLong(row), row)));
    keyed.sort(
        descending
            ? (one, other) -> Long.compare(other.key, one.key)
            : (one, other) -> Long.compare(one.key, other.key));
    for (int i = 0; i < keyed.size(); i++) {
      rows.set(i, keyed.get(i).row);
    }
  }

  /** Sources without a value come last either way. */
  private void byVariable(List<Row> rows, @Nullable Variable variable, boolean down) {
    if (variable != null) {
      Map<Id<Source>, String> texts = list.values(variable.id());
      Map<String, Long> ranks = new HashMap<>();
      for (String text : inOrder(new HashSet<>(texts.values()), variable)) {
        ranks.put(text, (long) (down ? -ranks.size() : ranks.size()));
      }
      sort(
          rows, row -> ranks.getOrDefault(texts.getOrDefault(row.id(), ""), Long.MAX_VALUE), false);
    }
  }

  private static List<String> inOrder(Set<String> texts, Variable variable) {
    return texts.stream().sorted(ValueWords.order(variable)).toList();
  }

  /** The rows with the heads of their groups; those of a closed group are left out. */
  List<Line> lines(List<Row> rows, Arrangement arrangement, Set<String> closed) {
    return switch (arrangement.grouping()) {
      case NONE -> List.copyOf(rows);
      case PROGRESS -> grouped(byProgress(rows), closed);
      case FILE -> grouped(byFile(rows), closed);
      case CASE -> grouped(byCase(rows), closed);
      case VARIABLE -> grouped(byValue(rows, arrangement.groupVariable()), closed);
    };
  }

  private static List<Line> grouped(Map<String, List<Row>> groups, Set<String> closed) {
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (name, rows) -> {
          boolean open = !closed.contains(name);
          long done = rows.stream().filter(row -> row.progress() == Progress.DONE).count();
          lines.add(new Group(name, rows.size(), (int) done, open));
          if (open) {
            lines.addAll(rows);
          }
        });
    return List.copyOf(lines);
  }

  private Map<String, List<Row>> byProgress(List<Row> rows) {
    Map<Progress, List<Row>> groups = new TreeMap<>();
    rows.forEach(row -> group(groups, row.progress(), row));
    return named(groups, list::words);
  }

  /** By the ends of their file names, in order; those that came from no file last. */
  private Map<String, List<Row>> byFile(List<Row> rows) {
    Map<Id<Source>, String> kinds = list.fileKinds();
    Map<String, List<Row>> groups = new TreeMap<>();
    rows.forEach(row -> group(groups, kinds.getOrDefault(row.id(), ""), row));
    List<Row> without = groups.remove("");
    Map<String, List<Row>> named = named(groups, kind -> kind);
    if (without != null) {
      named.put(words.say("group.no-file"), without);
    }
    return named;
  }

  private Map<String, List<Row>> byCase(List<Row> rows) {
    CaseNames known = list.cases();
    Map<Id<Case>, List<Row>> members = new HashMap<>();
    List<Row> others = new ArrayList<>();
    for (Row row : rows) {
      Set<Id<Case>> belongs = known.ofSources().getOrDefault(row.id(), Set.of());
      belongs.forEach(each -> group(members, each, row));
      if (belongs.isEmpty()) {
        others.add(row);
      }
    }
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Case each : known.all()) {
      List<Row> found = members.get(each.id());
      if (found != null) {
        groups.put(each.name(), found);
      }
    }
    if (!others.isEmpty()) {
      groups.put(words.say("group.no-case"), others);
    }
    return groups;
  }

  private Map<String, List<Row>> byValue(List<Row> rows, @Nullable Id<Variable> id) {
    Variable variable = list.variable(id);
    if (variable == null) {
      Map<Boolean, List<Row>> all = new TreeMap<>();
      rows.forEach(row -> group(all, true, row));
      return named(all, any -> words.say("group.no-value"));
    }
    Map<Id<Source>, String> texts = list.values(variable.id());
    Map<String, List<Row>> groups = new HashMap<>();
    rows.forEach(row -> group(groups, texts.getOrDefault(row.id(), ""), row));
    List<Row> without = groups.remove("");
    Map<String, List<Row>> ordered = new LinkedHashMap<>();
    for (String text : inOrder(groups.keySet(), variable)) {
      ordered.put(text, groups.getOrDefault(text, List.of()));
    }
    if (without != null) {
      ordered.put("", without);
    }
    return named(
        ordered,
        text -> text.isEmpty() ? words.say("group.no-value") : valueWords.shown(variable, text));
  }

  private static <K> void group(Map<K, List<Row>> groups, K key, Row row) {
    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
  }

  private static <K> Map<String, List<Row>> named(
      Map<K, List<Row>> groups, Function<K, String> name) {
    Map<String, List<Row>> named = new LinkedHashMap<>();
    groups.forEach((key, rows) -> named.merge(name.apply(key), rows, SourceArranging::joined));
    return named;
  }

  private static List<Row> joined(List<Row> one, List<Row> other) {
    List<Row> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
