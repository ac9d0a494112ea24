package org.manicule.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.TikaImporter;

/** The documents that were written for these tests, as the importer reads them. */
final class Documents {
  private Documents() {}

  /** Names without ending, those in a folder below with its name before them. */
  static List<String> names() {
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path folder() {
    try {
      return Path.of(Documents.class.getResource("posts-dates-above.txt").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static DraftSource named(String name) {
    return read(folder().resolve(name + ".txt"));
  }

  static DraftSource read(Path file) {
    try {
      return new TikaImporter().read(file, Options.none(), Monitor.silent()).sources().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
