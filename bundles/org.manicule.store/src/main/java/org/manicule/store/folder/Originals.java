package org.manicule.store.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.ContentHash;
import org.manicule.api.task.Monitor;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.protect.SealedInput;
import org.manicule.store.protect.SealedOutput;

/**
 * The original files of a project, each under the SHA-256 of its bytes: {@code originals/ab/abcd…}.
 * A file is written under another name, forced to the disk and then renamed, so whatever carries a
 * hash is complete; it is never written again. In a protected project the files are sealed, and a
 * name made with the project's key stands for the hash.
 */
public final class Originals {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String UNFINISHED = ".unfinished";
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final @Nullable ProjectKey key;

  /**
   * The originals in a folder, which is made when the first one is kept.
   *
   * @param key of a protected project; null when it is not
   */
  public Originals(Path folder, @Nullable ProjectKey key) {
    this.folder = folder;
    this.key = key;
  }

  /**
   * Keeps a copy of a file, on disk when this returns.
   *
   * @return the SHA-256 of its bytes
   */
  public String keep(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return keep(in);
    }
  }

  private String keep(InputStream in) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve(UUID.randomUUID() + UNFINISHED);
    try {
      String hash = copy(in, copy);
      Path target = path(hash);
      if (!Files.exists(target)) {
        Path shelf = Files.createDirectories(parent(target));
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
    return opened(path(hash));
  }

  private InputStream opened(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    if (key == null) {
      return in;
    }
    try {
      return new SealedInput(new BufferedInputStream(in, BUFFER), key);
    } catch (IOException damaged) {
      in.close();
      throw new IOException(file + ": " + damaged.getMessage(), damaged);
    }
  }

  /**
   * Keeps all of it once more elsewhere, with another key or none; a file that is not whole is an
   * error.
   */
  public void copyTo(Originals other, Monitor monitor) throws IOException {
    for (Path file : files()) {
      monitor.checkCancelled();
      try (InputStream in = opened(file)) {
        other.keep(in);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> HASH.matcher(each.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
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
    String name = key == null ? hash : key.nameOf(hash);
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private static Path parent(Path target) {
    return Objects.requireNonNull(target.getParent());
  }

  private String copy(InputStream from, Path to) throws IOException {
    MessageDigest digest = ContentHash.digest();
    try (OutputStream file = Files.newOutputStream(to);
        OutputStream out = key == null ? file : new SealedOutput(file, key)) {
      new DigestInputStream(from, digest).transferTo(out);
    }
    return ContentHash.hex(digest.digest());
  }
}
