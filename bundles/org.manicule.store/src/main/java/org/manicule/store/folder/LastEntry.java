package org.manicule.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.manicule.api.UserException;

/**
 * The number of the newest journal entry, noted beside the database whenever a project is closed. A
 * database that was cut short, as a broken copy leaves it, still opens at an earlier state; this
 * number gives it away. After a crash the number is too low, which does no harm.
 */
public final class LastEntry {
  private static final String FILE = "last-entry";

  private final Path folder;

  LastEntry(Path folder) {
    this.folder = folder;
  }

  /** Notes the number. */
  public void note(long number) throws IOException {
    Path file = folder.resolve(FILE);
    Path unfinished = folder.resolve(FILE + ".unfinished");
    Files.writeString(unfinished, number + "\n");
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Compares what was noted with what the database holds.
   *
   * @throws UserException when the database lacks entries
   */
  public void require(long newest) {
    long noted = noted();
    if (newest < noted) {
      throw new UserException(
          "The database of the project \""
              + folder
              + "\" is incomplete: its journal ends with entry "
              + newest
              + ", but had "
              + noted
              + " when the project was last closed.",
          "Put back a copy of the project folder from before. To go on with what is left, delete the"
              + " file \""
              + FILE
              + "\" in the folder.");
    }
  }

  private long noted() {
    Path file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file).strip()) : 0;
    } catch (IOException | NumberFormatException unreadable) {
      System.getLogger(LastEntry.class.getName())
          .log(System.Logger.Level.WARNING, "no number in " + file, unreadable);
      return 0;
    }
  }
}
