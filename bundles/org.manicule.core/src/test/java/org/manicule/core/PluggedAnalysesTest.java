package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.analysis.Analyses;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Table;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

final class PluggedAnalysesTest {
  private static final Option<Integer> LIMIT = Option.number("limit", "How many", 3);

  private TestProject study;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  /** Answers with a table whose caption is the limit. */
  private record Limit(String id, String name) implements Analysis {
    @Override
    public List<Option<?>> options() {
      return List.of(LIMIT);
    }

    @Override
    public AnalysisResult run(ProjectData project, Options options, Monitor monitor) {
      return new Table("limit " + options.get(LIMIT), List.of(), List.of());
    }
  }

  /** Cannot even say its name. */
  private record Broken() implements Analysis {
    @Override
    public String id() {
      throw new IllegalStateException("no id");
    }

    @Override
    public String name() {
      throw new IllegalStateException("no name");
    }

    @Override
    @SuppressWarnings("NullAway")
    public AnalysisResult run(ProjectData project, Options options, Monitor monitor) {
      return null;
    }
  }

  private static Analyses analyses(Analysis... analyses) {
    return new PluggedAnalyses(new InstalledPlugins(), List.of(analyses));
  }

  private AnalysisResult run(Analyses analyses, String id, Map<String, String> options) {
    return analyses.run(study.project(), id, options, Monitor.silent());
  }

  @Test
  void runsTheAnalysisOfThatIdWithOptionsAsWritten() {
    Analyses analyses = analyses(new Limit("a", "A"), new Limit("b", "B"));
    assertThat(run(analyses, "b", Map.of("limit", "7")).title()).isEqualTo("limit 7");
    assertThat(run(analyses, "b", Map.of()).title()).isEqualTo("limit 3");
  }

  @Test
  void anUnknownAnalysisListsTheKnownOnes() {
    Analyses analyses = analyses(new Limit("b", "B"), new Limit("a", "A"));
    assertThatThrownBy(() -> run(analyses, "c", Map.of()))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("a, b"));
  }

  @Test
  void analysesAreListedByName() {
    assertThat(analyses(new Limit("1", "zeta"), new Limit("2", "Alpha")).analyses())
        .extracting(Analysis::id)
        .containsExactly("2", "1");
  }

  @Test
  void oneThatCannotSayItsNameHarmsNoOther() {
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      Analyses analyses = analyses(new Broken(), new Limit("a", "A"));
      assertThat(analyses.analyses()).extracting(Analysis::id).containsExactly("a");
      assertThat(run(analyses, "a", Map.of()).title()).isEqualTo("limit 3");
      assertThat(log.records()).isNotEmpty();
    }
  }
}
