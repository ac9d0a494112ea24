package org.manicule.api.analysis;

import java.util.List;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Counts or compares. It returns data, which views draw and exporters write; never HTML or a
 * picture. A plugin offers it as a service. Called from background threads.
 */
@ConsumerType
public interface Analysis {

  /** Short and stable, used on the command line: {@code codes-by-sources}. */
  String id();

  /** As shown: {@code Codes by sources}. */
  String name();

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /** Computes the result from the project as it is now. */
  AnalysisResult run(ProjectData project, Options options, Monitor monitor);
}
