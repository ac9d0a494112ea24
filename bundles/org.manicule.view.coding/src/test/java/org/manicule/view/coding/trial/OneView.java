package org.manicule.view.coding.trial;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.swt.Controls;

/** One view in a bare window of its own, to try it, measure it and take pictures. */
public final class OneView implements AutoCloseable {
  public final Display display;
  public final Shell shell;
  public final RecordingWorkbench workbench;
  public final CodingDesk desk;
  private final View view;

  /** Opens the view that a provider makes, on a desk of its own. */
  public OneView(
      Project project,
      boolean dark,
      int width,
      int height,
      Function<CodingDesks, ViewProvider> of) {
    display = Display.getDefault();
    workbench = new RecordingWorkbench(project);
    CodingDesks desks = new CodingDesks();
    desk = desks.of(workbench);
    PlainTheme theme = new PlainTheme(display, dark);
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
    view = of.apply(desks).open(shell, new Site(project, workbench, theme, display::asyncExec));
    shell.open();
    shell.update();
    settleNow();
  }

  /** Lets happen what is waiting right now. */
  public void settleNow() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  /** Lets things happen for some milliseconds at least. */
  public void settle(int milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    while (System.currentTimeMillis() < end) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  /** The control with a test id, also in a dialog. */
  public <C extends Control> C find(Class<C> type, String id) {
    for (Shell each : display.getShells()) {
      Control found = find(each, id);
      if (found != null) {
        return type.cast(found);
      }
    }
    return null;
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      Control found =
          id.equals(child.getData(Controls.ID))
              ? child
              : child instanceof Composite below ? find(below, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Saves a picture of the window. */
  public void picture(String file) {
    settle(250);
    Image image = new Image(display, shell.getSize().x, shell.getSize().y);
    GC gc = new GC(shell);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    loader.save(file, SWT.IMAGE_PNG);
    image.dispose();
  }

  @Override
  public void close() {
    view.close();
    shell.dispose();
  }

  private record Site(Project project, Workbench workbench, Theme theme, Executor uiThread)
      implements ViewSite {
    @Override
    public void setTitle(String title) {
      // The trial window has no tabs.
    }
  }
}
