package org.manicule.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.api.project.Backup;
import org.manicule.store.folder.Disk;

/**
 * The folder {@code backups} of a project. Whatever is not finished yet has a name that ends with
 * {@code .unfinished}; all other names stand for something whole.
 */
public final class BackupFolder {
  private static final String FOLDER = "backups";
  private static final String SUFFIX = ".zip";
  private static final String UNFINISHED = ".unfinished";
  private static final System.Logger LOG = System.getLogger(BackupFolder.class.getName());

  /** A colon may not be in file names everywhere. */
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Path folder;

  /** The backups of the project in a folder. */
  public BackupFolder(Path project) {
    this.folder = project.toAbsolutePath().normalize().resolve(FOLDER);
  }

  /** Something that is being made: a folder of its own, which is removed at the end. */
  final class Workplace implements AutoCloseable {
    private final String name;
    private final Path place;

    private Workplace(String name) throws IOException {
      this.name = name;
      this.place = Files.createDirectory(folder.resolve(name + UNFINISHED));
    }

    /** A file or folder in it. */
    Path file(String file) {
      return place.resolve(file);
    }

    /** Gives a finished file its name among the backups. */
    Path finish(Path file, String suffix) throws IOException {
      Path target = folder.resolve(name + suffix);
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(folder);
      return target;
    }

    /** Gives a finished backup its name. */
    Path finish(Path file) throws IOException {
      return finish(file, SUFFIX);
    }

    @Override
    public void close() {
      try {
        Disk.deleteTree(place);
      } catch (IOException failure) {
        LOG.log(
            System.Logger.Level.WARNING, "left behind until the next opening: " + place, failure);
      }
    }
  }

  /** A moment as backups keep it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** A place to make something that is named after a moment and a word. */
  Workplace workplace(Instant at, String word) throws IOException {
    Files.createDirectories(folder);
    Instant free = at;
    // Two backups at the same moment have names a millisecond apart.
    while (isTaken(name(free, word))) {
      free = free.plusMillis(1);
    }
    return new Workplace(name(free, word));
  }

  private static String name(Instant at, String word) {
    return STAMP.format(at) + "-" + word.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private boolean isTaken(String name) {
    return Stream.of("", SUFFIX, UNFINISHED)
        .anyMatch(each -> Files.exists(folder.resolve(name + each)));
  }

  /** The backups, newest first; what cannot be read is left out. */
  List<Backup> list() {
    List<Backup> backups = new ArrayList<>();
    for (Path file : files(SUFFIX)) {
      contents(file).ifPresent(contents -> backups.add(contents.in(file, file.toFile().length())));
    }
    backups.sort(Comparator.comparing(Backup::at).reversed());
    return backups;
  }

  /** What the newest backup says about itself. */
  Optional<Contents> newest() {
    return files(SUFFIX).stream()
        .map(BackupFolder::contents)
        .flatMap(Optional::stream)
        .max(Comparator.comparing(Contents::at));
  }

  private static Optional<Contents> contents(Path file) {
    try {
      return Optional.of(new BackupFile(file).contents());
    } catch (IOException damaged) {
      LOG.log(System.Logger.Level.WARNING, "not a backup that can be read: " + file, damaged);
      return Optional.empty();
    }
  }

  /** Deletes backups that are no longer wanted. */
  void delete(List<Backup> backups) throws IOException {
    for (Backup each : backups) {
      Files.deleteIfExists(each.file());
    }
  }

  /** Deletes what a program that was killed left half made. The project must be locked. */
  public void removeUnfinished() throws IOException {
    for (Path each : files(UNFINISHED)) {
      Disk.deleteTree(each);
    }
  }

  /**
   * Deletes all backups and whatever was set aside: for when they could be read by somebody who
   * must not read the project any more.
   */
  public void removeAll() throws IOException {
    Disk.deleteTree(folder);
  }

  private List<Path> files(String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().endsWith(suffix)).toList();
    } catch (IOException failure) {
      LOG.log(System.Logger.Level.WARNING, "the folder of backups cannot be read", failure);
      return List.of();
    }
  }
}
