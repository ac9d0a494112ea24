package org.manicule.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Projects as earlier versions of the program wrote them, kept as test data. */
public final class ReleasedProject {
  private static final Path PLACE = Path.of("src/test/resources/released");

  private ReleasedProject() {}

  /** The names of all that are kept. */
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(PLACE)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  /** Unpacks one into a new folder and answers where the project is. */
  public static Path unpack(String name, Path into) throws IOException {
    Path project = into;
    try (InputStream file = Files.newInputStream(PLACE.resolve(name));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = into.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
        if (entry.getName().endsWith("project.properties")) {
          project = target.getParent();
        }
      }
    }
    return project;
  }
}
