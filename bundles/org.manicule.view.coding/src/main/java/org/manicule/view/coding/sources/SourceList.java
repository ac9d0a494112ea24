package org.manicule.view.coding.sources;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesState.Row;
import org.manicule.view.coding.sources.SourcesState.Totals;

/** The sources of a project with what is known of them. */
final class SourceList {
  private final Words words = Words.beside(SourcesPresenter.class);
  private final ValueWords valueWords = new ValueWords();
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());
  private final ProjectData project;
  private Sources sources = Sources.NONE;
  private final Map<Id<Variable>, Map<Id<Source>, String>> values = new HashMap<>();
  private @Nullable CaseNames cases;
  private List<Variable> variables = List.of();
  private Set<Id<Source>> done = new HashSet<>();
  private Map<Id<Source>, Integer> codings = new HashMap<>();

  SourceList(ProjectData project) {
    this.project = project;
  }

  /** The sources by name, with what is asked of all of them at every key. */
  private record Sources(
      List<Source> all, List<String> lowerNames, Map<Id<Source>, Instant> imported) {
    static final Sources NONE = new Sources(List.of(), List.of(), Map.of());

    static Sources read(ProjectData project) {
      List<Source> all = project.sources().all();
      Map<Id<Source>, Instant> imported = new HashMap<>();
      all.forEach(source -> imported.put(source.id(), source.importedAt()));
      List<String> names = all.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
      return new Sources(all, names, imported);
    }
  }

  /** The cases in order, and those that each source belongs to. */
  record CaseNames(List<Case> all, Map<Id<Source>, Set<Id<Case>>> ofSources) {
    private static CaseNames read(ProjectData project) {
      Map<Id<Source>, Set<Id<Case>>> ofSources = new HashMap<>();
      for (CaseMember member : project.cases().members()) {
        ofSources.computeIfAbsent(member.source(), any -> new HashSet<>()).add(member.caseId());
      }
      return new CaseNames(project.cases().all(), ofSources);
    }
  }

  /**
   * Reads what is known of all sources; may take a moment and be done on any thread.
   *
   * @param names whether the sources themselves are read as well
   * @return takes over what was read, on the window's thread
   */
  Runnable readAll(boolean names) {
    Sources read = names ? Sources.read(project) : null;
    Runnable others = readVariables();
    return () -> {
      sources = read == null ? sources : read;
      others.run();
    };
  }

  /** Reads which variables there are and which sources are done; as {@link #readAll}. */
  Runnable readVariables() {
    List<Variable> read =
        project.cases().variables().stream()
            .filter(variable -> variable.scope() == EntityType.SOURCE)
            .toList();
    Set<Id<Source>> marked = new HashSet<>(SourceEdits.done(project));
    return () -> {
      variables = read;
      done = marked;
      values.clear();
      cases = null;
    };
  }

  /** Whether more must be read before the sources can be arranged so. */
  boolean lacks(Arrangement arrangement) {
    return !lackingValues(arrangement).isEmpty() || lacksCases(arrangement);
  }

  /** What reads that; it answers what takes it over, as {@link #readAll} does. */
  Supplier<Runnable> reading(Arrangement arrangement) {
    List<Id<Variable>> lacking = lackingValues(arrangement);
    boolean withCases = lacksCases(arrangement);
    return () -> {
      Map<Id<Variable>, Map<Id<Source>, String>> read = new HashMap<>();
      lacking.forEach(variable -> read.put(variable, readValues(variable)));
      CaseNames names = withCases ? CaseNames.read(project) : null;
      return () -> {
        values.putAll(read);
        cases = names == null ? cases : names;
      };
    };
  }

  private boolean lacksCases(Arrangement arrangement) {
    return arrangement.grouping() == Grouping.CASE && cases == null;
  }

  private List<Id<Variable>> lackingValues(Arrangement arrangement) {
    return Stream.of(arrangement.orderVariable(), arrangement.groupVariable())
        .map(this::variable)
        .filter(Objects::nonNull)
        .map(Variable::id)
        .distinct()
        .filter(id -> !values.containsKey(id))
        .toList();
  }

  /** How many codings the sources have; those that have none may be missing. */
  void setCodings(Map<Id<Source>, Integer> counts) {
    codings = counts;
  }

  /** Counts codings that came or went. */
  void count(Id<Source> source, int more) {
    codings.merge(source, more, Integer::sum);
  }

  /** A value came, went or was changed; it may be the mark of a source that is done. */
  void follow(Change change) {
    if (change.subject() instanceof Value value) {
      Id<Source> source = new Id<>(value.owner().id().value());
      Map<Id<Source>, String> known = values.get(value.variable());
      if (known != null && change.after() != null) {
        known.put(source, value.text());
      } else if (known != null) {
        known.remove(source);
      }
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
    for (Source source : sources.all()) {
      counts[progress(source.id()).ordinal()]++;
    }
    return new Totals(listed, counts[0], counts[1], counts[2]);
  }

  /** The rows that pass a filter, by name. */
  List<Row> rows(String filter, Arrangement arrangement) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < sources.all().size(); i++) {
      Source source = sources.all().get(i);
      Progress progress = progress(source.id());
      boolean wanted = arrangement.only() == null || arrangement.only() == progress;
      if (wanted && sources.lowerNames().get(i).contains(filter)) {
        rows.add(new Row(source.id(), source.name(), progress, codings(source.id())));
      }
    }
    return rows;
  }

  /** That by which the list is ordered, where no other column shows it. */
  String orderValue(Id<Source> source, Arrangement arrangement) {
    Variable variable = variable(arrangement.orderVariable());
    Instant at = sources.imported().get(source);
    if (arrangement.order() == Order.DATE && at != null) {
      return dates.format(at);
    }
    return arrangement.order() == Order.VARIABLE && variable != null
        ? valueWords.shown(variable, values(variable.id()).getOrDefault(source, ""))
        : "";
  }

  /** Whether there is such a source. */
  boolean knows(Id<Source> source) {
    return sources.imported().containsKey(source);
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

  /** The values that sources have for a variable. */
  Map<Id<Source>, String> values(Id<Variable> variable) {
    return values.computeIfAbsent(variable, this::readValues);
  }

  private Map<Id<Source>, String> readValues(Id<Variable> variable) {
    Map<Id<Source>, String> read = new HashMap<>();
    for (Value value : project.cases().valuesOf(variable)) {
      read.put(new Id<>(value.owner().id().value()), value.text());
    }
    return read;
  }

  /** The variable of that identity, or null when there is none. */
  @Nullable Variable variable(@Nullable Id<Variable> id) {
    return variables.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** When a source came into the project, in microseconds. */
  long importedAt(Id<Source> source) {
    Instant at = sources.imported().get(source);
    return at == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  /** What kind of file each source came from; empty for those that came from none. */
  Map<Id<Source>, String> fileKinds() {
    Map<Id<Source>, String> kinds = new HashMap<>();
    sources.all().forEach(source -> kinds.put(source.id(), SourceFiles.kind(source)));
    return kinds;
  }

  /** The cases of the project, and those that each source belongs to. */
  CaseNames cases() {
    CaseNames known = cases == null ? CaseNames.read(project) : cases;
    cases = known;
    return known;
  }
}
