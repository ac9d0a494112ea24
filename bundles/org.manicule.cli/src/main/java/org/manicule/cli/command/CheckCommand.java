package org.manicule.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectRepair;
import org.manicule.api.task.Monitor;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for something wrong in a project with every check that is installed, and repairs it. */
@Command(name = "check")
final class CheckCommand extends ListingCommand {

  @Option(names = "--repair")
  private boolean repair;

  CheckCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() throws IOException {
    Project project = project();
    if (repair) {
      session().requireChangeable(project);
    }
    Plugins plugins = session().services().plugins().get();
    List<ProjectCheck> checks = session().services().checks().get();
    List<Issue> issues = new ArrayList<>();
    for (ProjectCheck check : checks) {
      issues.addAll(plugins.guard(check, () -> look(check, project)));
    }
    if (json()) {
      writeJson(issues);
    } else {
      issues.forEach(issue -> output().line(IssueLine.of(issue)));
      output().done(MESSAGES.text("check.done", issues.size(), checks.size()));
    }
    boolean broken = issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR);
    return broken ? FAILED : OK;
  }

  private List<Issue> look(ProjectCheck check, Project project) {
    return repair && check instanceof ProjectRepair repairing
        ? repairing.repair(project, Monitor.silent())
        : check.check(project, Monitor.silent());
  }

  private void writeJson(List<Issue> issues) {
    try (JsonRows rows = output().json()) {
      for (Issue issue : issues) {
        rows.row(
            row ->
                row.text("severity", IssueLine.severity(issue))
                    .text("where", issue.where())
                    .text("message", issue.message()));
      }
    }
  }
}
