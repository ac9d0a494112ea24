package org.manicule.store.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manicule.api.model.ContentHash;

/**
 * The original files of a project, each under the SHA-256 of its bytes: {@code originals/ab/abcd…}.
 * A file is written under another name, forced to the disk and then renamed, so whatever carries a
 * hash is complete; it is never written again.
 */
public final class Originals {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;

  /** The originals in a folder, which is made when the first one is kept. */
  public Originals(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy of a file, on disk when this returns.
   *
   * @return the SHA-256 of its bytes
   */
  public String keep(Path file) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve(UUID.randomUUID() + UNFINISHED);
    try {
      String hash = copy(file, copy);
      Path target = path(hash);
      if (!Files.exists(target)) {
        Path shelf = Files.createDirectories(folder.resolve(hash.substring(0, 2)));
        Disk.force(copy);
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(shelf);
        Disk.forceFolder(folder);
      }
      return hash;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Opens a kept file; the caller closes it. */
  public InputStream open(String hash) throws IOException {
    if (!HASH.matcher(hash).matches() || !Files.exists(path(hash))) {
      throw new NoSuchFileException(hash, null, "the project does not hold this original");
    }
    return Files.newInputStream(path(hash));
  }

  /** Removes what a program that was killed left half written. */
  public void removeUnfinished() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(UNFINISHED)).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path path(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static String copy(Path from, Path to) throws IOException {
    MessageDigest digest = ContentHash.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
        OutputStream out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
    return ContentHash.hex(digest.digest());
  }
}
