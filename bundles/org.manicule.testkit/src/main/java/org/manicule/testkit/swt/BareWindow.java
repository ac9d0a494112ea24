package org.manicule.testkit.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;

/**
 * Views in a bare window, with the real widgets: to test them, to measure them and to take
 * pictures. It needs a display, and belongs to the thread that made it.
 *
 * <pre>{@code
 * try (BareWindow window = new BareWindow(new TrialWorkbench(study.project()), 900, 600)) {
 *   window.open(new MyViewProvider());
 *   window.show();
 *   assertThat(window.find(Table.class, "mine.table").getItemCount()).isEqualTo(2);
 * }
 * }</pre>
 */
public class BareWindow implements AutoCloseable {
  private static final int PATIENCE = 30_000;
  private static final int DRAWN = 250;

  /** The screen. */
  public final Display display = Display.getDefault();

  /** The window. */
  public final Shell shell;

  /** What the views know of the window. */
  public final TrialWorkbench workbench;

  private final ViewSite site;
  private final List<View> views = new ArrayList<>();

  /** A light window of some size, which is not shown yet. */
  public BareWindow(TrialWorkbench workbench, int width, int height) {
    this(workbench, false, width, height);
  }

  /** A window of some size, light or dark, which is not shown yet. */
  public BareWindow(TrialWorkbench workbench, boolean dark, int width, int height) {
    this.workbench = workbench;
    Project project = workbench.project().orElseThrow();
    site = new Site(project, workbench, new PlainTheme(display, dark), this::later);
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
  }

  private void later(Runnable task) {
    if (!display.isDisposed()) {
      display.asyncExec(task);
    }
  }

  /** Opens a view that fills the window. */
  public final View open(ViewProvider provider) {
    return open(provider, shell);
  }

  /** Opens a view in a part of the window. */
  public final View open(ViewProvider provider, Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    frame.setLayout(new FillLayout());
    View view = provider.open(frame, site);
    views.add(view);
    return view;
  }

  /** Shows the window. */
  public final void show() {
    shell.open();
    shell.forceActive();
    settleNow();
  }

  /** Lets happen what is waiting right now. */
  public final void settleNow() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  /** Lets things happen for some milliseconds at least. */
  public final void settle(int milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    while (display.readAndDispatch() || System.currentTimeMillis() < end) {
      Thread.onSpinWait();
    }
  }

  /**
   * Lets things happen until something is so.
   *
   * @throws AssertionError when it never is
   */
  public final void until(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.currentTimeMillis() > end) {
        throw new AssertionError("never happened: " + what);
      }
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  /**
   * The control with an id, see {@link Controls}, also in a dialog.
   *
   * @throws AssertionError when there is none
   */
  public final <C extends Control> C find(Class<C> type, String id) {
    return lookFor(type, id)
        .orElseThrow(() -> new AssertionError("there is no control with the id " + id));
  }

  /** The control with an id, if there is one. */
  public final <C extends Control> Optional<C> lookFor(Class<C> type, String id) {
    for (Shell each : display.getShells()) {
      Optional<Control> found = below(each, id);
      if (found.isPresent()) {
        return found.map(type::cast);
      }
    }
    return Optional.empty();
  }

  private static Optional<Control> below(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData(Controls.ID))) {
        return Optional.of(child);
      }
      if (child instanceof Composite composite) {
        Optional<Control> found = below(composite, id);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A key goes down in a control. */
  public final void key(Control control, int key, int modifiers) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = modifiers;
    control.notifyListeners(SWT.KeyDown, event);
  }

  /** What is to be seen of a control; copied from the screen. */
  public final ImageData seen(Control control) {
    Image image = new Image(display, control.getSize().x, control.getSize().y);
    GC gc = new GC(control);
    try {
      gc.copyArea(image, 0, 0);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Saves a picture of the window as PNG. */
  public final void picture(String file) {
    picture(shell, file);
  }

  /** Saves a picture of a window, such as a dialog, as PNG. */
  public final void picture(Shell of, String file) {
    settle(DRAWN);
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {seen(of)};
    loader.save(file, SWT.IMAGE_PNG);
  }

  @Override
  public void close() {
    views.forEach(View::close);
    for (Shell each : display.getShells()) {
      each.dispose();
    }
  }

  private record Site(Project project, Workbench workbench, Theme theme, Executor uiThread)
      implements ViewSite {
    @Override
    public void setTitle(String title) {
      // A bare window has no tabs.
    }
  }
}
