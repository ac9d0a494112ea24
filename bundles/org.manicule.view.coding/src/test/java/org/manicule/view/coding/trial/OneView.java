package org.manicule.view.coding.trial;

import java.util.function.Function;
import org.eclipse.swt.graphics.Point;
import org.manicule.api.project.Project;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;

/** One view in a bare window of its own, to try it, measure it and take pictures. */
public final class OneView extends BareWindow {
  public final CodingDesk desk;

  /** Opens the view that a provider makes, on a desk of its own. */
  public OneView(
      Project project,
      boolean dark,
      int width,
      int height,
      Function<CodingDesks, ViewProvider> of) {
    this(new TrialWorkbench(project), dark, new Point(width, height), of);
  }

  /** Opens a view in a window with tasks or settings of its own. */
  public OneView(
      TrialWorkbench workbench, boolean dark, Point size, Function<CodingDesks, ViewProvider> of) {
    super(workbench, dark, size.x, size.y);
    CodingDesks desks = new CodingDesks();
    desk = desks.of(workbench);
    open(of.apply(desks));
    show();
  }
}
