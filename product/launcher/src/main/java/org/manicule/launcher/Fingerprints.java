package org.manicule.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Remembers what each jar looked like, to see at the next start which ones were replaced. Size and
 * time of change alone do not tell: archives that are built reproducibly carry the same time for
 * every file. The time at which the file itself came to the disk does.
 */
final class Fingerprints {

  private final Path file;
  private final Properties known = new Properties();

  private Fingerprints(Path file) {
    this.file = file;
  }

  static Fingerprints read(Path file) throws IOException {
    Fingerprints fingerprints = new Fingerprints(file);
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        fingerprints.known.load(in);
      }
    }
    return fingerprints;
  }

  boolean changed(String location, Path jar) throws IOException {
    return !of(jar).equals(known.getProperty(location));
  }

  void remember(String location, Path jar) throws IOException {
    known.setProperty(location, of(jar));
  }

  void forget(String location) {
    known.remove(location);
  }

  void write() throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      known.store(out, null);
    }
  }

  private static String of(Path jar) throws IOException {
    boolean unix = jar.getFileSystem().supportedFileAttributeViews().contains("unix");
    Object onDiskSince = Files.getAttribute(jar, unix ? "unix:ctime" : "creationTime");
    return Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " " + onDiskSince;
  }
}
