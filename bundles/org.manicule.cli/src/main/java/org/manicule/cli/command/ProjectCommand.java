package org.manicule.cli.command;

import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.cli.session.Named;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A sub-command on a project. */
abstract class ProjectCommand extends Subcommand {
  @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "project")
  private String project = "";

  @Option(names = "--coder", paramLabel = "NAME")
  private @Nullable String coder;

  @Mixin private OpeningOptions opening = new OpeningOptions();

  ProjectCommand(Bench bench) {
    super(bench);
  }

  /** The project as written. */
  final String projectAsWritten() {
    return project;
  }

  /** The coder given right with this sub-command. */
  final @Nullable String ownCoder() {
    return coder;
  }

  /** The project as it was asked for: only what the coder did who was given with this command. */
  final ProjectData projectAsAsked() {
    return coder == null ? project() : project().onlyBy(named().coder(coder));
  }

  /** The project, opened. */
  final Project project() {
    return session().open(project, opening.access());
  }

  /** How it is to be opened. */
  final OpeningOptions opening() {
    return opening;
  }

  final Named named() {
    return new Named(project());
  }

  /**
   * The project to be changed now by the coder given. Call it when everything else is checked: a
   * new coder is a change, and a command that fails must not leave one.
   */
  final Project projectToChange() {
    Project open = project();
    session().workAs(open, coder());
    return open;
  }

  /** Who is to make the change, when somebody is named. */
  final @Nullable String coder() {
    return coder != null ? coder : coderBefore();
  }
}
