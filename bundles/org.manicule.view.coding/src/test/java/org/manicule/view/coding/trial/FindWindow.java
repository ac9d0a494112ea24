package org.manicule.view.coding.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
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
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.find.swt.FindViewProvider;
import org.manicule.view.coding.text.swt.CodingViewProvider;

/** The text and, below it, the list of hits in a bare window. */
public final class FindWindow implements AutoCloseable {
  public final Display display = Display.getDefault();
  public final Shell shell;
  public final RecordingWorkbench workbench;
  public final CodingDesk desk;
  private final CodingDesks desks = new CodingDesks();
  private final List<View> views = new ArrayList<>();

  public FindWindow(Project project, boolean dark, int width, int height) {
    workbench = new RecordingWorkbench(project);
    desk = desks.of(workbench);
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
    SashForm both = new SashForm(shell, SWT.VERTICAL);
    Site site = new Site(project, workbench, new PlainTheme(display, dark), display::asyncExec);
    open(new CodingViewProvider(desks), both, site);
    open(new FindViewProvider(desks), both, site);
    both.setWeights(60, 40);
    shell.open();
    settle(60);
  }

  private void open(ViewProvider provider, Composite parent, Site site) {
    Composite frame = new Composite(parent, SWT.NONE);
    frame.setLayout(new FillLayout());
    views.add(provider.open(frame, site));
  }

  /** Lets things happen for some milliseconds at least. */
  public void settle(int milliseconds) {
    long end = System.currentTimeMillis() + milliseconds;
    while (System.currentTimeMillis() < end || display.readAndDispatch()) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  /** The control with a test id in any shell. */
  public <C extends Control> C find(Class<C> type, String id) {
    for (Shell each : display.getShells()) {
      Control found = find(each, id);
      if (found != null) {
        return type.cast(found);
      }
    }
    throw new AssertionError("no control " + id);
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

  /** A key goes down in a control. */
  public void press(Control control, int key, int modifiers) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = modifiers;
    control.notifyListeners(SWT.KeyDown, event);
    settle(30);
  }

  /** Saves a picture of a window. */
  public void picture(Shell of, String file) {
    settle(250);
    Image image = new Image(display, of.getSize().x, of.getSize().y);
    GC gc = new GC(of);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    loader.save(file, SWT.IMAGE_PNG);
    image.dispose();
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
      // The bare window has no tabs.
    }
  }
}
