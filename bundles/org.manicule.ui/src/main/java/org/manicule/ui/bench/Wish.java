package org.manicule.ui.bench;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Opening;

/**
 * A project that is to be opened, with what the researcher has said about it so far.
 *
 * @param folder its folder
 * @param way how it is to be opened
 * @param password the password given, or null; cleared by {@link #forget}
 */
record Wish(Path folder, Way way, char @Nullable [] password) {

  /** How a project is to be opened. */
  enum Way {
    WRITE,
    READ,
    /** To change it, although the folder says that another computer has it open. */
    PASS_OVER
  }

  static Wish of(Path folder) {
    return new Wish(folder, Way.WRITE, null);
  }

  Wish with(char @Nullable [] newPassword) {
    return new Wish(folder, way, newPassword);
  }

  Wish by(Way newWay) {
    return new Wish(folder, newWay, password);
  }

  Wish at(Path newFolder) {
    return new Wish(newFolder, way, password);
  }

  Opening how() {
    Opening how =
        switch (way) {
          case WRITE -> Opening.writing();
          case READ -> Opening.reading();
          case PASS_OVER -> Opening.writing().evenIfHeldElsewhere();
        };
    return password == null ? how : how.with(password);
  }

  /** Leaves nothing of the password in memory. */
  void forget() {
    if (password != null) {
      Arrays.fill(password, '\0');
    }
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }
}
