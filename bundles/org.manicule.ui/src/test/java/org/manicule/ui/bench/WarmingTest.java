package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.task.Task;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class WarmingTest {
  @TempDir Path folder;
  private final PooledTasks tasks = new PooledTasks();
  private TestProject study;

  @BeforeEach
  void make() {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void close() {
    study.close();
    tasks.close();
  }

  @Test
  void theColumnsOfManyCodingsAreReadInTheBackground() throws Exception {
    code(Warming.MANY);
    Task<Integer> task = Warming.start(study.project(), tasks).orElseThrow();

    assertThat(task.label()).isNotBlank();
    assertThat(task.result().get(30, TimeUnit.SECONDS)).isEqualTo(Warming.MANY);
  }

  @Test
  void aSmallProjectIsLeftAlone() {
    code(10);

    assertThat(Warming.start(study.project(), tasks)).isEmpty();
    assertThat(tasks.running()).isEmpty();
  }

  private void code(int count) {
    Source source = study.source("Long", "x".repeat(count + 1));
    Code code = study.code("often");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      changes.add(
          Change.added(
              new Coding(
                  Id.random(),
                  source.id(),
                  new TextRange(i, i + 1),
                  code.id(),
                  study.project().coder().id(),
                  Instant.EPOCH,
                  null,
                  "")));
    }
    study.project().apply(new Edit("Code", changes));
  }
}
