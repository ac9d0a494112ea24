package org.manicule.view.coding.sources;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.SourceEdits;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.ValueWords;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Line;
import org.manicule.view.coding.sources.SourcesState.Row;
import org.manicule.view.coding.sources.SourcesState.Totals;

/** The sources of a project with what is known of them, and how they are arranged. */
final class SourceList {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final ValueWords valueWords = new ValueWords();
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
  private final ProjectData project;
  private List<Source> sources = List.of();
  private List<String> lowerNames = List.of();
  private List<Variable> variables = List.of();
  private Set<Id<Source>> done = new HashSet<>();
  private Map<Id<Source>, Integer> codings = new HashMap<>();

  SourceList(ProjectData project) {
    this.project = project;
  }

  void readSources() {
    sources = project.sources().all();
    lowerNames = sources.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  void readVariables() {
    variables =
        project.cases().variables().stream()
            .filter(variable -> variable.scope() == EntityType.SOURCE)
            .toList();
    done = new HashSet<>(SourceEdits.done(project));
  }

  void setCodings(Map<Id<Source>, Integer> counts) {
    codings = new HashMap<>(counts);
  }

  /** Counts codings that came or went. */
  void count(Id<Source> source, int more) {
    codings.merge(source, more, Integer::sum);
  }

  /** A value came or went; it may be the mark of a source that is done. */
  void follow(Change change) {
    if (change.subject() instanceof Value value
        && value.variable().equals(Variable.CODING_DONE)) {
      Id<Source> source = new Id<>(value.owner().id().value());
      done.remove(source);
      if (change.after() != null && value.text().equals("true")) {
        done.add(source);
      }
    }
  }

  List<Variable> variables() {
    return variables;
  }

  int codings(Id<Source> source) {
    return codings.getOrDefault(source, 0);
  }

  boolean isDone(Id<Source> source) {
    return done.contains(source);
  }

  Progress progress(Id<Source> source) {
    if (isDone(source)) {
      return Progress.DONE;
    }
    return codings(source) > 0 ? Progress.PARTLY : Progress.UNCODED;
  }

  /** The row with what is known of its source now. */
  Row refreshed(Row row) {
    return new Row(row.id(), row.name(), progress(row.id()), codings(row.id()), row.value());
  }

  Totals totals(int listed) {
    int[] counts = new int[Progress.values().length];
    for (Source source : sources) {
      counts[progress(source.id()).ordinal()]++;
    }
    return new Totals(listed, counts[0], counts[1], counts[2]);
  }

  // ---- arranging -------------------------------------------------------------------------------

  /** The rows that pass a filter, in order. */
  List<Row> rows(String filter, Arrangement arrangement) {
    Map<Id<Source>, String> values = orderValues(arrangement);
    List<Row> rows = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Progress progress = progress(source.id());
      boolean wanted = arrangement.only() == null || arrangement.only() == progress;
      if (wanted && lowerNames.get(i).contains(filter)) {
        rows.add(
            new Row(
                source.id(),
                source.name(),
                progress,
                codings(source.id()),
                values.getOrDefault(source.id(), "")));
      }
    }
    return inOrder(rows, arrangement);
  }

  /** What is shown of that by which the list is ordered, unless a column of its own shows it. */
  private Map<Id<Source>, String> orderValues(Arrangement arrangement) {
    Map<Id<Source>, String> values = new HashMap<>();
    if (arrangement.order() == Order.DATE) {
      sources.forEach(each -> values.put(each.id(), dates.format(each.importedAt())));
    } else if (arrangement.order() == Order.VARIABLE) {
      return values(arrangement.orderVariable());
    }
    return values;
  }

  private Map<Id<Source>, String> values(@Nullable Id<Variable> variable) {
    Map<Id<Source>, String> values = new HashMap<>();
    if (variable != null) {
      for (Value value : project.cases().valuesOf(variable)) {
        values.put(new Id<>(value.owner().id().value()), value.text());
      }
    }
    return values;
  }

  private @Nullable Variable variable(@Nullable Id<Variable> id) {
    return variables.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The sources come by name, and stay so where they are alike. */
  private List<Row> inOrder(List<Row> rows, Arrangement arrangement) {
    boolean down = arrangement.descending();
    switch (arrangement.order()) {
      case NAME -> {
        if (down) {
          Collections.reverse(rows);
        }
      }
      case PROGRESS -> rows.sort(directed(Comparator.comparing(Row::progress), down));
      case CODINGS -> rows.sort(directed(Comparator.comparingInt(Row::codings), down));
      case DATE -> {
        Map<Id<Source>, Source> byId = new HashMap<>();
        sources.forEach(source -> byId.put(source.id(), source));
        Comparator<Row> byDate =
            Comparator.comparing(row -> byId.getOrDefault(row.id(), sources.get(0)).importedAt());
        rows.sort(directed(byDate, down));
      }
      case VARIABLE -> byVariable(rows, variable(arrangement.orderVariable()), down);
    }
    return rows;
  }

  private static Comparator<Row> directed(Comparator<Row> order, boolean descending) {
    return descending ? order.reversed() : order;
  }

  /** Sources without a value come last either way. */
  private void byVariable(List<Row> rows, @Nullable Variable variable, boolean down) {
    if (variable != null) {
      Comparator<Row> order = Comparator.comparing(Row::value, ValueWords.order(variable));
      Comparator<Row> whole =
          Comparator.comparing((Row row) -> row.value().isEmpty())
              .thenComparing(
                  (one, other) ->
                      one.value().isEmpty() ? 0 : directed(order, down).compare(one, other));
      rows.sort(whole);
      rows.replaceAll(
          row ->
              new Row(
                  row.id(),
                  row.name(),
                  row.progress(),
                  row.codings(),
                  valueWords.shown(variable, row.value())));
    }
  }

  // ---- groups ----------------------------------------------------------------------------------

  /** The rows with the heads of their groups; those of a closed group are left out. */
  List<Line> lines(List<Row> rows, Arrangement arrangement, Set<String> closed) {
    return switch (arrangement.grouping()) {
      case NONE -> List.copyOf(rows);
      case PROGRESS -> grouped(byProgress(rows), closed);
      case CASE -> grouped(byCase(rows), closed);
      case VARIABLE -> grouped(byValue(rows, arrangement.groupVariable()), closed);
    };
  }

  private static List<Line> grouped(Map<String, List<Row>> groups, Set<String> closed) {
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (name, rows) -> {
          boolean open = !closed.contains(name);
          lines.add(new Group(name, rows.size(), open));
          if (open) {
            lines.addAll(rows);
          }
        });
    return List.copyOf(lines);
  }

  private Map<String, List<Row>> byProgress(List<Row> rows) {
    Map<Progress, List<Row>> groups = new TreeMap<>();
    rows.forEach(row -> group(groups, row.progress(), row));
    return named(groups, this::words);
  }

  /** The words for a progress. */
  String words(Progress progress) {
    return words.say(
        switch (progress) {
          case UNCODED -> "progress.uncoded";
          case PARTLY -> "progress.partly";
          case DONE -> "progress.done";
        });
  }

  private Map<String, List<Row>> byCase(List<Row> rows) {
    Map<Id<Source>, Set<Id<Case>>> cases = new HashMap<>();
    for (CaseMember member : project.cases().members()) {
      cases.computeIfAbsent(member.source(), any -> new HashSet<>()).add(member.caseId());
    }
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Case each : project.cases().all()) {
      List<Row> members =
          rows.stream()
              .filter(row -> cases.getOrDefault(row.id(), Set.of()).contains(each.id()))
              .toList();
      if (!members.isEmpty()) {
        groups.put(each.name(), members);
      }
    }
    List<Row> others = rows.stream().filter(row -> !cases.containsKey(row.id())).toList();
    if (!others.isEmpty()) {
      groups.put(words.say("group.no-case"), others);
    }
    return groups;
  }

  private Map<String, List<Row>> byValue(List<Row> rows, @Nullable Id<Variable> id) {
    Variable variable = variable(id);
    if (variable == null) {
      Map<Boolean, List<Row>> all = new TreeMap<>();
      rows.forEach(row -> group(all, true, row));
      return named(all, any -> words.say("group.no-value"));
    }
    Map<Id<Source>, String> values = values(id);
    Comparator<String> order = ValueWords.order(variable);
    Map<String, List<Row>> groups =
        new TreeMap<>(
            Comparator.comparing(String::isEmpty)
                .thenComparing((one, other) -> one.isEmpty() ? 0 : order.compare(one, other)));
    rows.forEach(row -> group(groups, values.getOrDefault(row.id(), ""), row));
    return named(
        groups,
        text ->
            text.isEmpty() ? words.say("group.no-value") : valueWords.shown(variable, text));
  }

  private static <K> void group(Map<K, List<Row>> groups, K key, Row row) {
    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
  }

  private static <K> Map<String, List<Row>> named(
      Map<K, List<Row>> groups, Function<K, String> name) {
    Map<String, List<Row>> named = new LinkedHashMap<>();
    groups.forEach((key, rows) -> named.merge(name.apply(key), rows, SourceList::joined));
    return named;
  }

  private static List<Row> joined(List<Row> one, List<Row> other) {
    List<Row> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
