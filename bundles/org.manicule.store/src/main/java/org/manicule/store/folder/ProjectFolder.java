package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.store.protect.ProjectKey;

/** The folder of a project: what lies where, and whether it can be used. */
public final class ProjectFolder {
  private static final String DATABASE = "project";
  private static final String DATABASE_SUFFIX = ".mv.db";

  /** The folder of the original files. */
  public static final String ORIGINALS = "originals";

  private final Path path;

  /** The folder at a path. */
  public ProjectFolder(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** The database's file as H2 names it, without its suffix. */
  public Path database() {
    return path.resolve(DATABASE);
  }

  /** The database's file. */
  public Path databaseFile() {
    return path.resolve(DATABASE + DATABASE_SUFFIX);
  }

  /**
   * The kept original files.
   *
   * @param key of a protected project; null when it is not
   */
  public Originals originals(@Nullable ProjectKey key) {
    return new Originals(path.resolve(ORIGINALS), key);
  }

  /** The number of the newest entry when the project was last closed. */
  public LastEntry lastEntry() {
    return new LastEntry(path);
  }

  /** Whether it looks like a project. */
  public boolean isProject() {
    return Files.isRegularFile(path.resolve(Marker.FILE)) && Files.isRegularFile(databaseFile());
  }

  /**
   * The marker of a project that this version can open.
   *
   * @throws UserException when it is no project or is from a newer version
   */
  public Marker requireKnown() {
    if (!Files.exists(path)) {
      throw new UserException(
          "There is no project at \"" + path + "\".", "Check the name, or make a new project.");
    }
    if (!isProject()) {
      throw noProject();
    }
    Marker marker = readMarker();
    if (marker.format() > Marker.FORMAT) {
      throw new UserException(
          "The project \""
              + path
              + "\" was made with Manicule "
              + marker.madeWith()
              + " (project format "
              + marker.format()
              + "), which is newer than this one.",
          "Open it with that version or a later one.");
    }
    return marker;
  }

  /** The project's marker as it lies there now. */
  public Marker readMarker() {
    try {
      return Marker.read(path);
    } catch (IOException failure) {
      throw new UserException(
          "The file \"" + path.resolve(Marker.FILE) + "\" cannot be read as that of a project.",
          "Put back a copy of that file, or of the project folder, from before.",
          failure);
    }
  }

  private UserException noProject() {
    boolean marked = Files.isRegularFile(path.resolve(Marker.FILE));
    String missing = marked ? DATABASE + DATABASE_SUFFIX : Marker.FILE;
    return new UserException(
        "\"" + path + "\" is not a Manicule project: it holds no " + missing + ".",
        marked
            ? "Put back that file, or the folder, from a copy."
            : "Choose a folder whose name ends with .manicule, or make a new project.");
  }

  /**
   * Makes sure that the project can be changed.
   *
   * @throws UserException when it cannot be written
   */
  public void requireWritable() {
    for (Path each : new Path[] {path, databaseFile()}) {
      if (!Files.isWritable(each)) {
        throw new UserException(
            "The project \"" + path + "\" is read-only: \"" + each + "\" cannot be written.",
            "Open it to be read only, copy it to a place where you may write, or change its"
                + " permissions.");
      }
    }
  }

  /** Whether the project can be changed, as far as the disk is concerned. */
  public boolean isWritable() {
    return Files.isWritable(path) && Files.isWritable(databaseFile());
  }

  /**
   * Makes the folder and whatever lies above it.
   *
   * @return what was made, to be undone when the project cannot be made after all
   */
  public Made make() {
    Made made = new Made();
    try {
      requireEmpty();
      Deque<Path> missing = new ArrayDeque<>();
      for (Path each = path; each != null && !Files.exists(each); each = each.getParent()) {
        missing.push(each);
      }
      for (Path each : missing) {
        Files.createDirectory(each);
        made.folders.push(each);
      }
      return made;
    } catch (IOException failure) {
      made.undo();
      throw new UserException(
          "The folder \"" + path + "\" cannot be made: " + Reason.of(failure) + ".",
          "Choose another place, where you may write.",
          failure);
    }
  }

  private void requireEmpty() throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UserException(
          "\"" + path + "\" is a file, so no project can be made there.", "Choose another name.");
    }
    if (Files.isDirectory(path)) {
      try (Stream<Path> content = Files.list(path)) {
        if (content.findAny().isPresent()) {
          throw new UserException(
              "The folder \"" + path + "\" exists already and is not empty.",
              isProject() ? "Open it, or choose another name." : "Choose another name.");
        }
      }
    }
  }

  /**
   * Writes the marker, or another one in its place, in one move. From then on the folder is a
   * project.
   */
  public void mark(Marker marker) throws IOException {
    Path unfinished = path.resolve(Marker.FILE + ".unfinished");
    Files.deleteIfExists(unfinished);
    Disk.write(unfinished, marker.text());
    Files.move(
        unfinished,
        path.resolve(Marker.FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Disk.forceFolder(path);
  }

  /** Folders that were made for a project. */
  public final class Made {
    private final Deque<Path> folders = new ArrayDeque<>();

    /** Takes back everything: what is in the project's folder, and the folders that were made. */
    public void undo() {
      try {
        if (Files.isDirectory(path)) {
          emptyFolder();
        }
        for (Path each : folders) {
          Files.deleteIfExists(each);
        }
      } catch (IOException failure) {
        System.getLogger(ProjectFolder.class.getName())
            .log(System.Logger.Level.WARNING, "left behind: " + path, failure);
      }
    }

    private void emptyFolder() throws IOException {
      try (Stream<Path> content = Files.list(path)) {
        for (Path each : content.toList()) {
          Disk.deleteTree(each);
        }
      }
    }
  }
}
