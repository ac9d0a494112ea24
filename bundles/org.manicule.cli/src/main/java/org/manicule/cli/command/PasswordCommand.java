package org.manicule.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.cli.session.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives a project a password, another one, or none. */
@Command(name = "password")
final class PasswordCommand extends ProjectCommand {
  @Option(names = "--remove")
  private boolean remove;

  @Option(names = "--new-password-file", paramLabel = "FILE")
  private @Nullable Path newPasswordFile;

  PasswordCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if (remove && newPasswordFile != null) {
      throw usage("password.both");
    }
    Path folder = session().closed(projectAsWritten());
    Projects projects = session().services().projects().get();
    boolean isProtected = projects.look(folder).isProtected();
    if (remove && !isProtected) {
      throw MESSAGES.problem("password.none", folder);
    }
    Passwords passwords = session().passwords();
    char[] present = null;
    char[] wanted = null;
    try {
      present = isProtected ? passwords.present(folder, opening().passwordFile()) : null;
      wanted = remove ? null : passwords.wanted(folder, newPasswordFile);
      projects.protect(folder, present, wanted, Monitor.silent());
    } finally {
      Passwords.clear(present);
      Passwords.clear(wanted);
    }
    String what = remove ? "removed" : isProtected ? "changed" : "set";
    output().done(MESSAGES.text("password." + what, folder));
    return OK;
  }
}
