package org.manicule.store;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;

/** What runs in a process that is killed in the middle of an edit, with most of it on the disk. */
final class LongEditProgram {
  private LongEditProgram() {}

  /** Argument: the folder of a project with many codings, which the edit changes. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    OtherProcess.say("ready.");
    if (System.in.read() < 0) {
      return;
    }
    try (Project project = new H2Projects().open(folder)) {
      List<Change> changes =
          project.codings().list(CodingQuery.ALL).stream()
              .map(coding -> Change.replaced(coding, coding.withComment("look again ".repeat(20))))
              .toList();
      project.apply(Edit.streamed("Comment on all", () -> new Stuck(changes.iterator())));
    }
  }

  /** Gives all changes but the last one, and then waits for the end. */
  private record Stuck(Iterator<Change> changes) implements Iterator<Change> {

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Change next() {
      Change next = changes.next();
      if (!changes.hasNext()) {
        OtherProcess.say("written.");
        waitForTheEnd();
      }
      return next;
    }

    private static void waitForTheEnd() {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException end) {
        throw new IllegalStateException("nobody killed this program", end);
      }
    }
  }
}
