package org.manicule.view.coding.revise;

import java.nio.file.Path;
import java.util.Optional;

/** The dialogs of revising as their presenter sees them. */
public interface RevisingView {

  /** Lets the researcher correct a stretch of the text. */
  void correct(CorrectTextPresenter presenter);

  /** Lets the researcher choose the newer version of a file; empty when they changed their mind. */
  Optional<Path> chooseFile(String title);

  /** Shows what a newer version comes to; whether the researcher wants it. */
  boolean confirm(PlanState plan);

  /** Shows what waits to be reviewed. */
  void review(ReviewListPresenter presenter);
}
