package org.manicule.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.Monitor;

/** Reads files of one request in this process, each on its own. Thread-safe. */
final class FileReading {
  private final Plugins plugins;
  private final Readers readers;
  private final DraftFinishing finishing;
  private final Imports.Request request;

  FileReading(Plugins plugins, Readers readers, DraftFinishing finishing, Imports.Request request) {
    this.plugins = plugins;
    this.readers = readers;
    this.finishing = finishing;
    this.request = request;
  }

  FileDraft read(Path file, Monitor monitor) {
    try {
      requireFile(file);
      Reader reader =
          request.format().isPresent()
              ? readers.withFormat(request.format().get())
              : readers.forFile(file);
      Options options = readers.optionsFor(reader, request.options());
      Draft read = draft(reader, file, options, monitor);
      // The columns of a table say what its texts are: an answer is no article.
      boolean table = reader.importer() instanceof TableImporter;
      Draft draft =
          (table ? finishing.withoutGuessing() : finishing)
              .finish(String.valueOf(file.getFileName()), read, monitor);
      return FileDraft.of(file, mediaType(reader, file), read).withRefined(draft);
    } catch (UserException e) {
      return FileDraft.failed(file, e);
    } catch (IOException e) {
      return FileDraft.failed(file, unreadable(file, e));
    }
  }

  private static void requireFile(Path file) {
    if (!Files.exists(file)) {
      throw refused("import.missing", file);
    }
    if (Files.isDirectory(file)) {
      throw refused("import.isFolder", file);
    }
    // A pipe or device could keep the program waiting for ever.
    if (!Files.isRegularFile(file)) {
      throw refused("import.noFile", file);
    }
  }

  private Draft draft(Reader reader, Path file, Options options, Monitor monitor)
      throws IOException {
    Draft draft =
        plugins.guard(
            reader.importer(),
            () -> Objects.requireNonNull(reader.importer().read(file, options, monitor)));
    if (draft.sources().isEmpty()) {
      throw refused("import.nothing", file);
    }
    return draft;
  }

  private String mediaType(Reader reader, Path file) {
    Optional<Format> asked = request.format().flatMap(reader::format);
    return Reader.mediaType(asked.isPresent() ? asked : reader.formatOf(file));
  }

  private static UserException refused(String key, Path file) {
    return new UserException(Messages.text(key, file), Messages.text(key + ".do"));
  }

  static UserException unreadable(Path file, IOException problem) {
    return new UserException(
        Messages.text("import.unreadable", file, FileProblem.reason(problem)),
        Messages.text("import.unreadable.do"),
        problem);
  }
}
