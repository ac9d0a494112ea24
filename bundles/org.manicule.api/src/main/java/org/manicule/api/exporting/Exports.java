package org.manicule.api.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/** Writes files with whatever exporters are installed. A service; safe to use from any thread. */
@ProviderType
public interface Exports {

  /** The installed exporters by format name. */
  List<Exporter> exporters();

  /**
   * Writes a file; an existing one is replaced only when the new one is complete.
   *
   * @param project what to write
   * @param format id of the exporter's format
   * @param options written values of options by name
   * @param target the file
   * @param monitor progress and cancelling
   * @throws org.manicule.api.UserException when the format or an option is unknown, or the file
   *     cannot be written; nothing is left behind
   */
  void write(
      ProjectData project,
      String format,
      Map<String, String> options,
      Path target,
      Monitor monitor);
}
