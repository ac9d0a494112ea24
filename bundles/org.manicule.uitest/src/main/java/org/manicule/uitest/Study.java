package org.manicule.uitest;

import java.nio.file.Path;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.testkit.TestProject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A small project on disk, made before the window opens it and looked at after it is closed. */
final class Study {

  static final String TEXT =
      """
      The Chair opened the meeting.
      Members feared that the service would be sold.
      Nobody from the valley could come, as there is no bus.
      """;

  private Study() {}

  /** A project with one source, two codes and two codings. */
  static Path make(Path folder) {
    try (TestProject study = TestProject.in(folder, projects())) {
      var minutes = study.source("Scrutiny minutes", TEXT);
      study.coding(minutes, "would be sold", study.code("privatisation fears > sale"));
      study.coding(minutes, "there is no bus", study.code("inequalities > rural access"));
      return study.project().folder();
    }
  }

  /** How often a code is used, read from the disk. */
  static int codings(Path project, String code) {
    try (Project study = projects().open(project)) {
      return study
          .codebook()
          .tree()
          .find(code)
          .map(found -> study.codebook().counts().getOrDefault(found.id(), CodeCount.NONE))
          .map(CodeCount::codings)
          .orElse(0);
    }
  }

  private static Projects projects() {
    BundleContext context = FrameworkUtil.getBundle(Study.class).getBundleContext();
    return context.getService(context.getServiceReference(Projects.class));
  }
}
