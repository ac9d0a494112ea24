package org.manicule.view.pages;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Finds the open pages view of a window, for its commands. Used on the window's thread. */
@Component(service = OpenPages.class)
public final class OpenPages {
  private final Map<Workbench, Desk> open = new WeakHashMap<>();

  /** Made by the framework. */
  public OpenPages() {}

  /**
   * What commands act on.
   *
   * @param presenter what is shown
   * @param tagger how it is coded
   * @param looks how it is looked at
   */
  public record Desk(PagesPresenter presenter, Tagger tagger, Looks looks) {}

  /** Ways to look at the pages. */
  public interface Looks {
    /** Shows pages larger or smaller by one step. */
    void zoom(boolean in);

    /** Shows pages in their real size. */
    void realSize();

    /** Shows pages as wide as the view. */
    void fitWidth();

    /** Asks for the page to go to. */
    void askForPage();

    /** From now on the pointer draws rectangles, or selects words again. */
    void toggleRectangles();
  }

  /** A pages view was opened in a window; closing the registration forgets it. */
  public Registration opened(Workbench workbench, Desk desk) {
    open.put(workbench, desk);
    return () -> open.remove(workbench, desk);
  }

  /** The open pages view of a window. */
  Optional<Desk> of(Workbench workbench) {
    return Optional.ofNullable(open.get(workbench));
  }
}
