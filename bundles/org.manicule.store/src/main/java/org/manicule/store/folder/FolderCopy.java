package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.task.Monitor;

/**
 * Copies the files of a project that nobody changes, and compares each with its copy. The marker
 * comes last: what is not complete is no project.
 */
public final class FolderCopy {
  private final Path from;
  private final Path to;

  /** From one folder into another, which is there and empty. */
  public FolderCopy(ProjectFolder from, ProjectFolder to) {
    this.from = from.path();
    this.to = to.path();
  }

  /** Copies everything but the lock and what is not finished. */
  public void run(Monitor monitor) throws IOException {
    List<Path> files = files();
    monitor.step("copying " + from.getFileName());
    try (Monitor.Part part = monitor.part("Files", files.size())) {
      for (Path each : files) {
        monitor.checkCancelled();
        copy(each);
        part.advance();
      }
    }
    copy(from.resolve(Marker.FILE));
    Disk.forceFolder(to);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      return all.filter(each -> Files.isRegularFile(each) && isCopied(from.relativize(each)))
          .sorted()
          .toList();
    }
  }

  private static boolean isCopied(Path relative) {
    String first = relative.getName(0).toString();
    boolean unfinished = relative.toString().contains(".unfinished");
    return !unfinished
        && !first.equals(FolderLock.FILE)
        && !relative.toString().equals(Marker.FILE);
  }

  private void copy(Path file) throws IOException {
    Path target = to.resolve(from.relativize(file).toString());
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
    if (Files.mismatch(file, target) >= 0) {
      throw new IOException(file + " changed while it was copied, or cannot be read reliably");
    }
    Disk.force(target);
  }
}
