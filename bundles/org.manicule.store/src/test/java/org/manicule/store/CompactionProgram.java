package org.manicule.store;

import java.nio.file.Path;
import org.manicule.store.sql.Compaction;

/** What runs in a process that is killed: makes the file of a closed project smaller. */
final class CompactionProgram {
  private CompactionProgram() {}

  /** Argument: the project's folder. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]).resolve("project");
    OtherProcess.say("ready.");
    while (System.in.read() >= 0) {
      for (int i = 0; i < 100; i++) {
        new Compaction(file, 0).run(null);
      }
    }
  }
}
