package org.manicule.store;

import java.nio.file.Path;
import java.util.List;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;

/** What runs in a second process: changes a project all the time, in small and large edits. */
final class BusyProgram {
  private BusyProgram() {}

  /** Argument: the project's folder. */
  public static void main(String[] arguments) throws Exception {
    OtherProcess.say("ready.");
    if (System.in.read() < 0) {
      return;
    }
    try (Project project = new H2Projects().open(Path.of(arguments[0]))) {
      Source source = project.sources().named("minutes").orElseThrow();
      Code code = project.codebook().tree().find("trust").orElseThrow();
      while (true) {
        int changes = project.journal().last() % 10 == 0 ? 2000 : 20;
        Edit edit = new Edit("Code", Given.newCodings(project, source, code, changes));
        OtherProcess.say(project.apply(edit).number() + ".");
        if (project.journal().last() % 3 == 0) {
          OtherProcess.say(project.undo().orElseThrow().number() + ".");
        }
      }
    }
  }

  /** The last number that was said. */
  static long last(List<String> said) {
    return Long.parseLong(said.get(said.size() - 1));
  }
}
