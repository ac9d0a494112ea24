package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.store.H2Projects;

class CodersTest {
  @TempDir Path folder;

  private Project project() {
    return new H2Projects().create(folder.resolve("Study" + Projects.SUFFIX), "Study");
  }

  @Test
  void nobodyIsAskedInAProjectOfTheirOwn() {
    try (Project project = project()) {
      assertThat(new Coders(project).mustAsk(project.coder().name())).isFalse();
    }
  }

  @Test
  void whoeverIsNotAmongTheCodersIsAskedOnce() {
    try (Project project = project()) {
      Coders coders = new Coders(project);
      assertThat(coders.mustAsk("somebody else")).isTrue();

      coders.codeAs(project.coder().name());

      assertThat(coders.mustAsk("somebody else")).isFalse();
    }
  }

  @Test
  void aRenamedCoderKeepsCodingAndUndoBringsTheNameBack() {
    try (Project project = project()) {
      Coder before = project.coder();

      new Coders(project).rename(before, " Dr. Ann ");
      assertThat(project.coder().name()).isEqualTo("Dr. Ann");
      assertThat(project.coder().id()).isEqualTo(before.id());

      project.undo();
      assertThat(project.coder()).isEqualTo(before);
    }
  }

  @Test
  void aNameThatIsTakenOrEmptyIsRefused() {
    try (Project project = project()) {
      Coder ann = project.codeAs("Ann");
      project.codeAs("Ben");
      Coders coders = new Coders(project);

      assertThatThrownBy(() -> coders.rename(ann, "Ben")).isInstanceOf(UserException.class);
      assertThatThrownBy(() -> coders.rename(ann, " ")).isInstanceOf(UserException.class);
    }
  }
}
