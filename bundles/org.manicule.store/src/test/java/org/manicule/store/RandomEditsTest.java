package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;

/** Whatever edits are made, undo takes them back to nothing and redo makes them again. */
class RandomEditsTest extends OpenProject {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areUndoneToNothingAndRedoneToTheSame(long seed) {
    Map<String, Object> start = contents();
    RandomEdits edits = new RandomEdits(project, seed);
    List<Map<String, Object>> states = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      states.add(contents());
      Edit edit = edits.next();
      project.apply(edit);
    }
    Map<String, Object> end = contents();

    for (int i = states.size() - 1; i >= 0; i--) {
      assertThat(project.undo()).isPresent();
      assertThat(contents()).isEqualTo(states.get(i));
    }
    assertThat(project.undo()).isEmpty();
    assertThat(contents()).isEqualTo(start);
    reopen();
    for (int i = 1; i < states.size(); i++) {
      assertThat(project.redo()).isPresent();
      assertThat(contents()).isEqualTo(states.get(i));
    }
    assertThat(project.redo()).isPresent();
    assertThat(project.redo()).isEmpty();
    assertThat(contents()).isEqualTo(end);
    assertThat(new StoredDataCheck().check(project, Monitor.silent()))
        .filteredOn(issue -> issue.message().contains("count"))
        .isEmpty();
  }

  /** Everything that can be read, kept counts included. */
  private Map<String, Object> contents() {
    Map<String, Object> all = new TreeMap<>();
    all.put("coders", project.coders().all());
    all.put("sources", project.sources().all());
    for (Source source : project.sources().all()) {
      all.put("units " + source.id(), byId(project.sources().units(source.id())));
      all.put("revisions " + source.id(), project.sources().revisions(source.id()));
      all.put("values " + source.id(), byId(project.cases().values(source.id())));
      all.put("codings " + source.id(), byId(project.codings().inSource(source.id())));
    }
    all.put("codes", project.codebook().tree().all());
    all.put("counts", project.codebook().counts());
    all.put("counts per source", project.codings().countsPerSource());
    all.put("sets", project.codebook().sets());
    all.put("all codings", byId(project.codings().list(CodingQuery.ALL)));
    all.put("memos", project.memos().all());
    all.put("links", project.memos().links());
    all.put("cases", project.cases().all());
    project
        .cases()
        .all()
        .forEach(each -> all.put("case " + each.id(), byId(project.cases().members(each.id()))));
    all.put("variables", project.cases().variables());
    all.put("property", project.property(RandomEdits.PROPERTY));
    assertThat(project.codings().count()).isEqualTo(((List<?>) all.get("all codings")).size());
    assertThat(columns()).isEqualTo(columnsOf(project.codings().list(CodingQuery.ALL)));
    return all;
  }

  /** What the columns say, sorted. */
  private List<String> columns() {
    CodingColumns columns = project.codings().columns(Monitor.silent());
    return IntStream.range(0, columns.size())
        .mapToObj(
            row ->
                String.join(
                    " ",
                    columns.sources().get(columns.source(row)).toString(),
                    columns.start(row) + "-" + columns.end(row),
                    columns.codes().get(columns.code(row)).toString(),
                    columns.coders().get(columns.coder(row)).toString()))
        .sorted()
        .toList();
  }

  /** What they have to say. */
  private static List<String> columnsOf(List<Coding> codings) {
    return codings.stream()
        .map(
            coding ->
                String.join(
                    " ",
                    coding.source().toString(),
                    coding.textRange().map(each -> each.start() + "-" + each.end()).orElse("-1--1"),
                    coding.code().toString(),
                    coding.coder().toString()))
        .sorted()
        .toList();
  }

  private static <E extends Entity> List<E> byId(List<E> entities) {
    return entities.stream().sorted((a, b) -> a.id().value().compareTo(b.id().value())).toList();
  }
}
