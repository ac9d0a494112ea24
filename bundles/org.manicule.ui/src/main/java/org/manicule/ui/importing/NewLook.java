package org.manicule.ui.importing;

import java.util.function.Consumer;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Recognition;

/** Lets recognisers look anew at what was read, which may take a while. */
public interface NewLook {
  /**
   * Begins to look.
   *
   * @param then called once, on the window's thread, with what was found, or with the file as it
   *     was when looking failed or was cancelled
   */
  void at(FileDraft file, Recognition recognition, Consumer<FileDraft> then);
}
