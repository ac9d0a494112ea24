package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.UserException;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Whatever is done to a codebook, it can be undone and redone, is counted right, and is kept. */
final class RandomCodebookTest {
  private static final int STEPS = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isUndoneToTheStartAndRedoneToTheSame(long seed, @TempDir Path folder) {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Project project = study.project();
      RandomCodebookWork work = new RandomCodebookWork(study, seed);
      long start = project.journal().last();
      Map<Long, Map<String, Object>> states = new TreeMap<>(Map.of(start, contents(project)));
      for (int i = 0; i < STEPS; i++) {
        doNext(work, project);
        states.putIfAbsent(project.journal().last(), contents(project));
        requireEverythingCounted(project);
      }
      assertThat(states).hasSizeGreaterThan(STEPS / 3);
      List<Map<String, Object>> inOrder = new ArrayList<>(states.values());

      for (int i = inOrder.size() - 2; i >= 0; i--) {
        undoTo(inOrder.get(i), project, inOrder.get(i + 1));
      }
      for (int i = 1; i < inOrder.size(); i++) {
        redoTo(inOrder.get(i), project);
      }
      requireEverythingCounted(project);
      requireVersions(states, project);
    }
  }

  private static void doNext(RandomCodebookWork work, Project project) {
    Optional<Edit> edit;
    try {
      edit = work.next();
    } catch (UserException forbidden) {
      // Names clash and codes would come below themselves: the rules are tested elsewhere.
      assertThat(forbidden.whatToDo()).isNotBlank();
      return;
    }
    // What could be prepared must be applicable.
    edit.ifPresent(project::apply);
  }

  /** A new coder is a step of undo, too, but changes nothing that is compared here. */
  private static void undoTo(Map<String, Object> state, Project project, Map<String, Object> now) {
    assertThat(contents(project)).isEqualTo(now);
    do {
      assertThat(project.undo()).isPresent();
    } while (!contents(project).equals(state) && contents(project).equals(now));
    assertThat(contents(project)).isEqualTo(state);
  }

  private static void redoTo(Map<String, Object> state, Project project) {
    Map<String, Object> before = contents(project);
    while (contents(project).equals(before) && !before.equals(state)) {
      assertThat(project.redo()).isPresent();
    }
    assertThat(contents(project)).isEqualTo(state);
  }

  private static void requireVersions(Map<Long, Map<String, Object>> states, Project project) {
    CodebookVersions versions = new CodebookVersions(project);
    states.forEach(
        (number, state) -> {
          CodebookVersion version = versions.at(number, Monitor.silent());
          assertThat(version.tree().all()).isEqualTo(state.get("codes"));
          assertThat(byId(version.sets())).isEqualTo(state.get("sets"));
        });
  }

  private static Map<String, Object> contents(Project project) {
    Map<String, Object> all = new TreeMap<>();
    all.put("codes", project.codebook().tree().all());
    all.put("sets", byId(project.codebook().sets()));
    all.put("codings", byId(project.codings().list(CodingQuery.ALL)));
    all.put("memos", byId(project.memos().all()));
    all.put("counts", project.codebook().counts());
    return all;
  }

  private static <E extends Entity> List<E> byId(List<E> entities) {
    return entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
  }

  /** The kept counts are those of counting anew, and nothing is coded twice by one coder. */
  private static void requireEverythingCounted(Project project) {
    Map<Id<Code>, Integer> codings = new HashMap<>();
    Map<Id<Code>, Set<Id<Source>>> sources = new HashMap<>();
    Set<List<Object>> places = new HashSet<>();
    for (Coding coding : project.codings().list(CodingQuery.ALL)) {
      codings.merge(coding.code(), 1, Integer::sum);
      sources.computeIfAbsent(coding.code(), code -> new HashSet<>()).add(coding.source());
      assertThat(places.add(List.of(coding.passage(), coding.coder(), coding.code())))
          .as("coded twice: %s", coding)
          .isTrue();
    }
    Map<Id<Code>, CodeCount> counted = new HashMap<>();
    codings.forEach((code, n) -> counted.put(code, new CodeCount(n, sources.get(code).size())));
    Map<Id<Code>, CodeCount> kept = new HashMap<>(project.codebook().counts());
    kept.values().removeIf(CodeCount.NONE::equals);
    assertThat(kept).isEqualTo(counted);
    for (CodeSet set : project.codebook().sets()) {
      assertThat(set.codes()).allMatch(code -> project.codebook().tree().find(code).isPresent());
    }
  }
}
