package org.manicule.api.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads a whole project that another program wrote, codes and codings included. A plugin offers it
 * as a service. Called from background threads.
 */
@ConsumerType
public interface ProjectImporter {

  /** The format it reads. */
  Format format();

  /** Whether it may be able to read the file. If in doubt, true is the safe answer. */
  boolean accepts(Path file) throws IOException;

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * Reads a file into a project as one edit, so that it can be undone.
   *
   * @return what was odd or could not be taken over, item by item
   * @throws IOException when the file cannot be read
   * @throws org.manicule.api.UserException when it is broken; the project is as it was
   */
  List<Issue> read(Path file, Project into, Options options, Monitor monitor) throws IOException;
}
