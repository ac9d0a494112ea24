package org.manicule.view.coding.sources;

import java.time.Instant;
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
  private final Map<Id<Source>, Instant> imported = new HashMap<>();
  private final Map<Id<Variable>, Map<Id<Source>, String>> values = new HashMap<>();
  private List<Variable> variables = List.of();
  private Set<Id<Source>> done = new HashSet<>();
  private Map<Id<Source>, Integer> codings = new HashMap<>();

  SourceList(ProjectData project) {
    this.project = project;
  }

  void readSources() {
    sources = project.sources().all();
    imported.clear();
    lowerNames = sources.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  void readVariables() {
    variables =
        project.cases().variables().stream()
            .filter(variable -> variable.scope() == EntityType.SOURCE)
            .toList();
    values.clear();
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
    if (change.subject() instanceof Value value) {
      values.remove(value.variable());
      followMark(change, value);
    }
  }

  private void followMark(Change change, Value value) {
    if (value.variable().equals(Variable.CODING_DONE)) {
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
    return new Row(row.id(), row.name(), progress(row.id()), codings(row.id()));
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
    List<Row> rows = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      Progress progress = progress(source.id());
      boolean wanted = arrangement.only() == null || arrangement.only() == progress;
      if (wanted && lowerNames.get(i).contains(filter)) {
        rows.add(new Row(source.id(), source.name(), progress, codings(source.id())));
      }
    }
    inOrder(rows, arrangement);
    return rows;
  }

  /** That by which the list is ordered, where no other column shows it. */
  String orderValue(Id<Source> source, Arrangement arrangement) {
    Variable variable = variable(arrangement.orderVariable());
    Instant at = imported().get(source);
    if (arrangement.order() == Order.DATE && at != null) {
      return dates.format(at);
    }
    return arrangement.order() == Order.VARIABLE && variable != null
        ? valueWords.shown(variable, values(variable.id()).getOrDefault(source, ""))
        : "";
  }

  /** Whether there is such a source. */
  boolean knows(Id<Source> source) {
    return imported().containsKey(source);
  }

  private Map<Id<Source>, Instant> imported() {
    if (imported.isEmpty()) {
      sources.forEach(source -> imported.put(source.id(), source.importedAt()));
    }
    return imported;
  }

  private Map<Id<Source>, String> values(Id<Variable> variable) {
    return values.computeIfAbsent(variable, this::readValues);
  }

  private Map<Id<Source>, String> readValues(Id<Variable> variable) {
    Map<Id<Source>, String> read = new HashMap<>();
    for (Value value : project.cases().valuesOf(variable)) {
      read.put(new Id<>(value.owner().id().value()), value.text());
    }
    return read;
  }

  private @Nullable Variable variable(@Nullable Id<Variable> id) {
    return variables.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The sources come by name, and stay so where they are alike. */
  private void inOrder(List<Row> rows, Arrangement arrangement) {
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
        Map<Id<Source>, Instant> times = imported();
        rows.sort(
            directed(
                Comparator.comparing(row -> times.getOrDefault(row.id(), Instant.EPOCH)), down));
      }
      case VARIABLE -> byVariable(rows, variable(arrangement.orderVariable()), down);
    }
  }

  private static Comparator<Row> directed(Comparator<Row> order, boolean descending) {
    return descending ? order.reversed() : order;
  }

  /** Sources without a value come last either way. */
  private void byVariable(List<Row> rows, @Nullable Variable variable, boolean down) {
    if (variable != null) {
      Map<Id<Source>, String> texts = values(variable.id());
      Map<String, Integer> ranks = new HashMap<>();
      for (String text : inOrder(new HashSet<>(texts.values()), variable)) {
        ranks.put(text, down ? -ranks.size() : ranks.size());
      }
      rows.sort(
          Comparator.comparingInt(
              row -> ranks.getOrDefault(texts.getOrDefault(row.id(), ""), Integer.MAX_VALUE)));
    }
  }

  private static List<String> inOrder(Set<String> texts, Variable variable) {
    return texts.stream().sorted(ValueWords.order(variable)).toList();
  }

  // ---- groups ----------------------------------------------------------------------------------

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

  /** By the ends of their file names, in order; those that came from no file last. */
  private Map<String, List<Row>> byFile(List<Row> rows) {
    Map<Id<Source>, String> kinds = new HashMap<>();
    sources.forEach(source -> kinds.put(source.id(), SourceFiles.kind(source)));
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
    Map<Id<Source>, String> texts = values(variable.id());
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
    groups.forEach((key, rows) -> named.merge(name.apply(key), rows, SourceList::joined));
    return named;
  }

  private static List<Row> joined(List<Row> one, List<Row> other) {
    List<Row> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
