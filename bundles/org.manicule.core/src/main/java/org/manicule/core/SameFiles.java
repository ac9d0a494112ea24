package org.manicule.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of some files are the same to the byte. Only those of one size are read to find out. */
final class SameFiles {
  private final Map<Long, Integer> filesBySize = new HashMap<>();
  private final Map<String, Path> firstByHash = new HashMap<>();

  private SameFiles() {}

  static SameFiles among(Collection<Path> files) {
    SameFiles same = new SameFiles();
    files.forEach(file -> same.filesBySize.merge(size(file), 1, Integer::sum));
    return same;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1; // reading it says why it cannot be read
    }
  }

  /** Whether another file has the same size; if not, none is the same. */
  boolean isPossible(Path file) {
    return filesBySize.getOrDefault(size(file), 0) > 1;
  }

  /** The file asked about before that is the same, or null. */
  @Nullable Path earlier(Path file) throws IOException {
    return isPossible(file) ? earlier(file, FileHash.of(file)) : null;
  }

  /** The same for a file whose hash is known. */
  @Nullable Path earlier(Path file, String hash) {
    return firstByHash.putIfAbsent(hash, file);
  }
}
