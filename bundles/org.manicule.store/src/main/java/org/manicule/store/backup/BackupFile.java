package org.manicule.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup as it lies on the disk: a zip of the database's file, the small files that belong to it,
 * what it holds in numbers, and a list of the originals that were there.
 */
final class BackupFile {
  /** The database's file. */
  static final String DATABASE = "project.mv.db";

  /** What the backup holds. */
  static final String CONTENTS = "backup.properties";

  /** The original files that were beside the database, which are not in the backup. */
  static final String ORIGINALS = "originals.txt";

  private static final Set<String> OWN = Set.of(DATABASE, CONTENTS, ORIGINALS);

  /** A name with a path in it could lead out of the folder. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Path path;

  BackupFile(Path path) {
    this.path = path;
  }

  /**
   * A small file that belongs to the database.
   *
   * @param name its name in the project's folder
   * @param bytes what is in it
   */
  record Small(String name, byte[] bytes) {}

  /** What it holds. */
  Contents contents() throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile());
        InputStream text = open(zip, CONTENTS)) {
      if (zip.getEntry(DATABASE) == null) {
        throw new NoSuchFileException(path.toString(), DATABASE, "the backup holds no database");
      }
      return Contents.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Writes its database into a new file; fails when a byte of it has changed since. */
  void extractDatabase(Path to) throws IOException {
    readDatabase(database -> Files.copy(database, to));
  }

  /** What is done with the bytes of a file. */
  private interface Reading {
    long from(InputStream in) throws IOException;
  }

  private void readDatabase(Reading reading) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile());
        CheckedInputStream database = new CheckedInputStream(open(zip, DATABASE), new CRC32())) {
      reading.from(database);
      if (database.getChecksum().getValue() != zip.getEntry(DATABASE).getCrc()) {
        throw new IOException("the database in it has been damaged");
      }
    }
  }

  /** Reads its database once more; fails when a byte of it is not what was written. */
  void requireReadable() throws IOException {
    readDatabase(database -> database.transferTo(OutputStream.nullOutputStream()));
  }

  /** The small files in a project's folder that belong to its database. */
  static List<Path> smallFiles(Path project) throws IOException {
    try (Stream<Path> all = Files.list(project)) {
      return all.filter(each -> Files.isRegularFile(each) && isSmall(each.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  /** The lock and the note of the newest entry are about a moment, not about the project. */
  private static boolean isSmall(String name) {
    return NAME.matcher(name).matches()
        && !OWN.contains(name)
        && !name.equals("lock")
        && !name.startsWith("last-entry")
        && !name.endsWith(".db")
        && !name.endsWith(".unfinished");
  }

  /** The small files in it. */
  List<Small> smallFiles() throws IOException {
    List<Small> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        String name = entries.nextElement().getName();
        if (isSmall(name)) {
          try (InputStream content = open(zip, name)) {
            files.add(new Small(name, content.readAllBytes()));
          }
        }
      }
    }
    return files;
  }

  private static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new NoSuchFileException(zip.getName(), name, "the backup holds no " + name);
    }
    return zip.getInputStream(entry);
  }
}
