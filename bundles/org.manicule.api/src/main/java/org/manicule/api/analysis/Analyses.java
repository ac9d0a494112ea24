package org.manicule.api.analysis;

import java.util.List;
import java.util.Map;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/** Runs whatever analyses are installed. A service; safe to use from any thread. */
@ProviderType
public interface Analyses {

  /** The installed analyses by name. */
  List<Analysis> analyses();

  /**
   * Runs an analysis.
   *
   * @param project what to analyse
   * @param id the analysis
   * @param options written values of options by name
   * @param monitor progress and cancelling
   * @throws org.manicule.api.UserException when the analysis or an option is unknown
   */
  AnalysisResult run(ProjectData project, String id, Map<String, String> options, Monitor monitor);
}
