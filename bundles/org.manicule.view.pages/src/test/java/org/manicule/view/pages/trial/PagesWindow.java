package org.manicule.view.pages.trial;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.manicule.api.project.Project;
import org.manicule.core.PooledTasks;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;

/** The pages view in a bare window, with real tasks, to try it and to take pictures. */
public final class PagesWindow extends BareWindow {
  public final View view;

  public PagesWindow(ViewProvider provider, Project project, boolean dark, int width, int height) {
    super(new TrialWorkbench(project, new PooledTasks()), dark, width, height);
    view = open(provider);
    show();
    settle(50);
  }

  /** The pointer does something at a place. */
  public void mouse(Control control, int type, int x, int y, int mask) {
    Event event = new Event();
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.count = 1;
    event.x = x;
    event.y = y;
    event.stateMask = mask;
    control.notifyListeners(type, event);
  }

  @Override
  public void close() {
    super.close();
    if (workbench.tasks() instanceof PooledTasks tasks) {
      tasks.close();
    }
  }
}
