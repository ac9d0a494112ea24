package org.manicule.api.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.Format;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads files of some formats. An importer never touches the project: it returns a draft, which the
 * workbench shows to the researcher and then adds in a single, undoable edit. A plugin offers it as
 * a service. Called from background threads, possibly several at once.
 */
@ConsumerType
public interface SourceImporter {

  /** The formats it reads; an id is unique over all importers. */
  List<Format> formats();

  /** Whether it may be able to read the file. If in doubt, true is the safe answer. */
  boolean accepts(Path file) throws IOException;

  /** The options it offers; none unless overridden. */
  default List<Option<?>> options() {
    return List.of();
  }

  /**
   * Reads a file.
   *
   * @param file the file; never written to
   * @param options values of the declared options
   * @param monitor progress and cancelling
   * @return what the file holds; odd places are issues of the draft
   * @throws IOException when the file cannot be read
   * @throws org.manicule.api.UserException when it is empty, encrypted or broken
   */
  Draft read(Path file, Options options, Monitor monitor) throws IOException;
}
