package org.manicule.api.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.manicule.api.Format;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes a project, or a part of it, as one file. A plugin offers it as a service. Called from
 * background threads.
 */
@ConsumerType
public interface Exporter {

  /** The format it writes; its id is unique over all exporters. */
  Format format();

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * Writes the file. The workbench writes to a temporary file first and puts it in place when this
   * returns, so that a failure leaves no half file.
   *
   * @param project what to write
   * @param options values of the declared options
   * @param out where to write; flush it, do not close it
   * @param monitor progress and cancelling
   * @throws IOException when writing fails
   */
  void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException;
}
