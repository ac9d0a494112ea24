package org.manicule.view.coding.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.cases.GridState.Row;
import org.manicule.view.coding.desk.ValueWords;

/** Reads the rows of the grid and their cells. Cells are read when they are seen, and kept. */
final class GridRows {
  private final ValueWords words = new ValueWords();
  private final ProjectData project;
  private final EntityType kind;
  private final List<Row> all;
  private final List<Variable> variables;
  private final Map<Id<?>, List<String>> cells = new HashMap<>();

  GridRows(ProjectData project, EntityType kind) {
    this.project = project;
    this.kind = kind;
    this.all =
        kind == EntityType.CASE
            ? project.cases().all().stream().map(each -> new Row(each.id(), each.name())).toList()
            : project.sources().all().stream()
                .map(each -> new Row(each.id(), each.name()))
                .toList();
    this.variables =
        project.cases().variables().stream().filter(each -> each.scope() == kind).toList();
  }

  List<Variable> variables() {
    return variables;
  }

  int count() {
    return all.size();
  }

  /** Values changed: cells are read anew when they are seen. */
  void forgetCells() {
    cells.clear();
  }

  // ---- order -----------------------------------------------------------------------------------

  List<Row> rows(String filter, int order, boolean descending) {
    List<Row> rows = new ArrayList<>();
    for (Row row : all) {
      if (filter.isEmpty() || row.name().toLowerCase(Locale.ROOT).contains(filter)) {
        rows.add(row);
      }
    }
    int variable = order - GridState.FIRST_VARIABLE;
    if (order == GridState.NAME && descending) {
      Collections.reverse(rows);
    } else if (order == GridState.MEMBERS) {
      byMembers(rows, descending);
    } else if (variable >= 0 && variable < variables.size()) {
      byVariable(rows, variables.get(variable), descending);
    }
    return List.copyOf(rows);
  }

  private void byMembers(List<Row> rows, boolean descending) {
    Map<Id<?>, Integer> counts = new HashMap<>();
    for (CaseMember member : project.cases().members()) {
      counts.merge(kind == EntityType.CASE ? member.caseId() : member.source(), 1, Integer::sum);
    }
    Comparator<Row> order = Comparator.comparing(row -> counts.getOrDefault(row.id(), 0));
    rows.sort(descending ? order : order.reversed());
  }

  /** Rows without a value come last either way. */
  private void byVariable(List<Row> rows, Variable variable, boolean descending) {
    Map<Id<?>, String> texts = new HashMap<>();
    for (Value value : project.cases().valuesOf(variable.id())) {
      texts.put(value.owner().id(), value.text());
    }
    Map<String, Integer> ranks = new HashMap<>();
    new HashSet<>(texts.values())
        .stream()
            .sorted(ValueWords.order(variable))
            .forEach(text -> ranks.put(text, descending ? -ranks.size() : ranks.size()));
    rows.sort(
        Comparator.comparingInt(
            row -> ranks.getOrDefault(texts.getOrDefault(row.id(), ""), Integer.MAX_VALUE)));
  }

  // ---- cells -----------------------------------------------------------------------------------

  /** The cells of a row as they are shown. */
  List<String> cells(Row row) {
    return cells.computeIfAbsent(row.id(), any -> read(row));
  }

  private List<String> read(Row row) {
    Map<Id<Variable>, String> values = new HashMap<>();
    for (Value value : project.cases().values(row.id())) {
      values.put(value.variable(), value.text());
    }
    List<String> read = new ArrayList<>();
    read.add(row.name());
    read.add(members(row));
    for (Variable variable : variables) {
      read.add(words.shown(variable, values.getOrDefault(variable.id(), "")));
    }
    return List.copyOf(read);
  }

  private String members(Row row) {
    if (kind == EntityType.CASE) {
      List<CaseMember> members = project.cases().members(new Id<Case>(row.id().value()));
      long sources = members.stream().map(CaseMember::source).distinct().count();
      return sources == 0 ? "" : String.valueOf(sources);
    }
    List<Case> cases = project.cases().casesOf(new Id<Source>(row.id().value()));
    return String.join(", ", cases.stream().map(Case::name).toList());
  }
}
