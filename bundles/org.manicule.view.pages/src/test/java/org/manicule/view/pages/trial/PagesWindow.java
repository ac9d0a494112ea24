package org.manicule.view.pages.trial;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.project.Project;
import org.manicule.core.PooledTasks;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;

/** The pages view in a bare window, with real tasks, to try it and to take pictures. */
public final class PagesWindow implements AutoCloseable {
  public final Display display;
  public final Shell shell;
  public final TrialWorkbench workbench;
  public final View view;
  private final PooledTasks tasks = new PooledTasks();

  public PagesWindow(ViewProvider provider, Project project, boolean dark, int width, int height) {
    display = Display.getDefault();
    workbench = new TrialWorkbench(project, tasks);
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
    Executor thread =
        task -> {
          if (!display.isDisposed()) {
            display.asyncExec(task);
          }
        };
    view =
        provider.open(shell, new Site(project, workbench, new PlainTheme(display, dark), thread));
    shell.open();
    settle(50);
  }

  /** Lets things happen for some milliseconds. */
  public void settle(int milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    while (display.readAndDispatch() || System.currentTimeMillis() < end) {
      Thread.onSpinWait();
    }
  }

  /** Lets things happen until something is so; fails when it never is. */
  public void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + 30_000;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("never happened: " + what);
      }
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  /** The control with a test id; null when there is none. */
  public <C extends Control> C find(Class<C> type, String id) {
    return type.cast(find(shell, id));
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      Control found =
          id.equals(child.getData("manicule.id"))
              ? child
              : child instanceof Composite below ? find(below, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
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

  /** A key is pressed. */
  public void key(Control control, int keyCode, int mask) {
    Event event = new Event();
    event.keyCode = keyCode;
    event.stateMask = mask;
    control.notifyListeners(SWT.KeyDown, event);
  }

  /** What is to be seen of a control. */
  public ImageData seen(Control control) {
    Image image = new Image(display, control.getSize().x, control.getSize().y);
    GC gc = new GC(control);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return data;
  }

  /** Saves a picture of the window. */
  public void picture(String file) {
    settle(300);
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {seen(shell)};
    loader.save(file, SWT.IMAGE_PNG);
  }

  @Override
  public void close() {
    view.close();
    shell.dispose();
    tasks.close();
  }

  private record Site(Project project, Workbench workbench, Theme theme, Executor uiThread)
      implements ViewSite {
    @Override
    public void setTitle(String title) {
      // The trial window has no tabs.
    }
  }
}
