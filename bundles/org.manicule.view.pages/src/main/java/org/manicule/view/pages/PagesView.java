package org.manicule.view.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.Wish;

/** Shows pages. */
public interface PagesView {
  /** Shows all of it. */
  void show(PagesState state);

  /** A picture that was wished for is there. */
  void printed(Wish wish, Raster picture);

  /** The letters of a page are known now, so codings and selection may show there. */
  void read(int page);

  /** A page cannot be shown, and why. */
  void spoilt(Wish wish, String problem);

  /** Scrolls to a page, and there to a place unless it is null. */
  void reveal(int page, @Nullable Box place);

  /** Lets the researcher choose a code for a place on a page. */
  void openChoice(CodeChoice choice, int page, @Nullable Box place);

  /** Asks for a comment; empty when it was cancelled. */
  Optional<String> askComment(String about, String comment);

  /** The page in view, from 0. */
  int page();

  /** The part of a page that is in view, when some of it is. */
  Optional<Box> visible(int page);

  /** Whether the pages have the keyboard. */
  boolean hasFocus();
}
