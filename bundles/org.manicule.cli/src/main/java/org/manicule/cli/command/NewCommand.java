package org.manicule.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes an empty project. */
@Command(name = "new")
final class NewCommand extends ProjectCommand {
  @Option(names = "--name", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--password")
  private boolean isProtected;

  NewCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Path file = opening().passwordFile();
    Path folder = session().newFolder(projectAsWritten());
    boolean wanted = isProtected || file != null;
    char[] password = wanted ? session().passwords().first(folder, file) : null;
    Project made = session().create(projectAsWritten(), name, coder(), password);
    output().done(MESSAGES.text("new.done", made.name(), made.folder()));
    return OK;
  }
}
