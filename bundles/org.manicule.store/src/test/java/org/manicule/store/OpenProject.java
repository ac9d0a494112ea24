package org.manicule.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.project.Project;

/** A new project in a temporary folder for each test. */
abstract class OpenProject {
  @TempDir Path temp;
  Project project;

  @BeforeEach
  void createProject() {
    project = new H2Projects().create(temp.resolve("study.manicule"), "Study");
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  void reopen() {
    project.close();
    project = new H2Projects().open(project.folder());
  }
}
