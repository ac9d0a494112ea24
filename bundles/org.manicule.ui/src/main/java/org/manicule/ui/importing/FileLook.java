package org.manicule.ui.importing;

import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Recognition;

/** A file as recognisers see it, and which of them are to look. */
final class FileLook {
  private final NewLook look;
  private FileDraft file;
  private Recognition recognition = Recognition.AUTO;
  private int looks;
  private boolean looking;
  private boolean wanted;

  FileLook(FileDraft file, NewLook look) {
    this.file = file;
    this.look = look;
  }

  FileDraft file() {
    return file;
  }

  Recognition recognition() {
    return recognition;
  }

  /** Uses a recogniser or does without it; all of them look anew at the next {@link #anew}. */
  void use(String id, boolean used) {
    recognition = used ? recognition.withNamed(id) : recognition.withUse(id, false);
    wanted = true;
  }

  /** Whether recognisers are looking at present, so that what is shown will change. */
  boolean isGoingOn() {
    return looking;
  }

  /**
   * Lets recognisers look anew when that is wanted. What they answer to an earlier question counts
   * no more.
   *
   * @param then called when they have looked
   */
  void anew(Runnable then) {
    if (!wanted) {
      return;
    }
    wanted = false;
    looking = true;
    int mine = ++looks;
    look.at(
        file,
        recognition,
        found -> {
          if (mine == looks) {
            file = found;
            looking = false;
            then.run();
          }
        });
  }
}
