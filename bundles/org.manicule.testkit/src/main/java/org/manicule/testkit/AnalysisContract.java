package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.Projects;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/**
 * What every {@link Analysis} keeps to. Extend it in the analysis' test folder; {@link #study} is
 * an empty project that each test fills as it likes.
 */
public abstract class AnalysisContract {
  /** A project of this test alone, empty at first. */
  protected TestProject study;

  /** The analysis under test. */
  protected abstract Analysis analysis();

  /** Makes projects, mostly {@code new H2Projects()}. */
  protected abstract Projects projects();

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, projects());
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  /** What the analysis finds in the study as it is now, with options as written. */
  protected AnalysisResult run(Map<String, String> options) {
    List<Option<?>> declared = analysis().options();
    return analysis().run(study.project(), Options.of(options, declared), Monitor.silent());
  }

  @Test
  void canBeNamedOnTheCommandLine() {
    Declarations.checkId(analysis().id(), analysis().name());
  }

  @Test
  void optionsAreDeclaredProperly() {
    Declarations.checkOptions(analysis().options());
  }

  @Test
  void anEmptyProjectHasAResultToo() {
    assertThat(run(Map.of()).title()).isNotBlank();
  }

  @Test
  void everyChoiceThatItOffersWorks() {
    AwkwardProject.fill(study);
    for (Option<?> option : analysis().options()) {
      for (String choice : option.choices()) {
        assertThat(run(Map.of(option.name(), choice)).title())
            .as("title with %s=%s", option.name(), choice)
            .isNotBlank();
      }
    }
  }

  @Test
  void findsTheSameTwiceAndLeavesTheProjectAsItIs() {
    AwkwardProject.fill(study);
    long last = study.project().journal().last();
    assertThat(run(Map.of())).usingRecursiveComparison().isEqualTo(run(Map.of()));
    assertThat(study.project().journal().last()).isEqualTo(last);
  }

  @Test
  void stopsWhenItIsCancelled() {
    AwkwardProject.fill(study);
    assertThatThrownBy(
            () -> analysis().run(study.project(), Options.none(), new CancelledMonitor()))
        .isInstanceOf(CancelledException.class);
  }
}
