package org.manicule.store;

import java.nio.file.Path;
import org.manicule.api.task.Monitor;
import org.manicule.store.schema.Migrations;

/** What runs in a process that is killed: gives a project a password and takes it away again. */
final class PasswordProgram {
  private PasswordProgram() {}

  /** Argument: the project's folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    H2Projects projects = new H2Projects(Migrations.released(), ProtectedTest.ITERATIONS);
    OtherProcess.say("ready.");
    if (System.in.read() < 0) {
      return;
    }
    while (true) {
      boolean isProtected = projects.look(folder).isProtected();
      char[] present = isProtected ? "first".toCharArray() : null;
      char[] wanted = isProtected ? null : "first".toCharArray();
      projects.protect(folder, present, wanted, Monitor.silent());
      OtherProcess.say("changed.");
    }
  }
}
