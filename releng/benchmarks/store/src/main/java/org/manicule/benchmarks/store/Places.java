package org.manicule.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the files of a run are. */
final class Places {
  private static final String SUFFIX = ".mv.db";

  private Places() {}

  /** The file of a project's database, without H2's suffix. */
  static Path database(Path project) throws IOException {
    try (Stream<Path> files = Files.list(project)) {
      String file =
          files
              .map(Path::toString)
              .filter(name -> name.endsWith(SUFFIX))
              .findFirst()
              .orElseThrow(() -> new IOException("no database in " + project));
      return Path.of(file.substring(0, file.length() - SUFFIX.length()));
    }
  }

  /** The file that H2 makes of a database. */
  static Path file(Path database) {
    return database.resolveSibling(database.getFileName() + SUFFIX);
  }

  /** Copies a closed project. */
  static void copy(Path project, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
