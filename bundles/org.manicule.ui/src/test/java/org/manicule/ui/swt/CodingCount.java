package org.manicule.ui.swt;

import java.util.List;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.Table;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Counts the codings, as a plugin would. */
final class CodingCount implements Analysis {
  @Override
  public String id() {
    return "coding-count";
  }

  @Override
  public String name() {
    return "Codings & all";
  }

  @Override
  public Table run(ProjectData project, Options options, Monitor monitor) {
    return new Table(
        "All codings", List.of("codings"), List.of(List.of(project.codings().count())));
  }
}
