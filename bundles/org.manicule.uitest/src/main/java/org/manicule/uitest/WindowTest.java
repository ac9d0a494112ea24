package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Source;
import org.manicule.api.project.Projects;
import org.manicule.testkit.TestProject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The real window on a real project. */
class WindowTest {

  @TempDir Path folder;

  private Window window;

  @BeforeEach
  void open() {
    Path project;
    try (TestProject study = TestProject.in(folder, projects())) {
      Source minutes =
          study.source(
              "Scrutiny minutes",
              "The Chair opened the meeting.\n"
                  + "Members feared that the service would be sold.\n"
                  + "Nobody from the valley could come, as there is no bus.");
      study.coding(minutes, "would be sold", study.code("privatisation fears > sale"));
      study.coding(minutes, "there is no bus", study.code("inequalities > rural access"));
      project = study.project().folder();
    }
    window = Window.on(project);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void theWindowShowsTheNameOfTheProject() {
    Ui ui = window.ui();

    assertThat(ui.ask(() -> ui.shells().stream().map(Shell::getText).toList()))
        .anyMatch(title -> title.contains("Study"));
    ui.shoot("window");
  }

  private static Projects projects() {
    BundleContext context = FrameworkUtil.getBundle(WindowTest.class).getBundleContext();
    return context.getService(context.getServiceReference(Projects.class));
  }
}
