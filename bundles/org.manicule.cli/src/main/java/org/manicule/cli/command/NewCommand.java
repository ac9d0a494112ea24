package org.manicule.cli.command;

import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an empty project. */
@Command(name = "new")
final class NewCommand extends ProjectCommand {
  @Option(names = "--name", paramLabel = "NAME")
  private @Nullable String name;

  NewCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project made = session().create(projectAsWritten(), name, coder());
    output().done(MESSAGES.text("new.done", made.name(), made.folder()));
    return OK;
  }
}
