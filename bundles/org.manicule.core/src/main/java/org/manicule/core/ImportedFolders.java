package org.manicule.core;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which folders files lay that are imported together, as seen from the folder that holds them
 * all. Files of one folder are in none: what is the same for all tells nothing.
 */
final class ImportedFolders {
  private final @Nullable Path common;

  private ImportedFolders(@Nullable Path common) {
    this.common = common;
  }

  /** The folders of some files. */
  static ImportedFolders of(Collection<Path> files) {
    Set<Path> folders = new HashSet<>();
    for (Path file : files) {
      Path folder = folder(file);
      if (folder != null) {
        folders.add(folder);
      }
    }
    Path shared = null;
    for (Path folder : folders) {
      shared = shared == null ? folder : above(shared, folder);
      if (shared == null) {
        break;
      }
    }
    return new ImportedFolders(folders.size() < 2 ? null : shared);
  }

  private static @Nullable Path folder(Path file) {
    return file.toAbsolutePath().normalize().getParent();
  }

  /** The folder above both, or one of them; null when they lie on different disks. */
  private static @Nullable Path above(Path one, Path other) {
    Path found = one;
    while (found != null && !other.startsWith(found)) {
      found = found.getParent();
    }
    return found;
  }

  /** The folder of a file, such as {@code interviews/2021}; empty for one that lies above. */
  Optional<String> of(Path file) {
    Path folder = folder(file);
    if (common == null || folder == null) {
      return Optional.empty();
    }
    Path below = common.relativize(folder);
    String names =
        IntStream.range(0, below.getNameCount())
            .mapToObj(below::getName)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return Optional.of(names).filter(it -> !it.isBlank());
  }
}
