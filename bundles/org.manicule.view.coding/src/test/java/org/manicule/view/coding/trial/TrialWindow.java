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
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.codebook.swt.CodebookViewProvider;
import org.manicule.view.coding.definition.swt.DefinitionViewProvider;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.passages.swt.PassagesViewProvider;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;
import org.manicule.view.coding.text.swt.CodingViewProvider;

/** All views of this bundle in a bare window, to try them and to take pictures. */
public final class TrialWindow implements AutoCloseable {
  public final Display display;
  public final Shell shell;
  public final RecordingWorkbench workbench;
  public final CodingDesk desk;
  private final Site site;
  private final List<View> views = new ArrayList<>();
  public final CodingDesks desks = new CodingDesks();

  public TrialWindow(Project project, boolean dark, int width, int height) {
    display = Display.getDefault();
    workbench = new RecordingWorkbench(project);
    desk = desks.of(workbench);
    PlainTheme theme = new PlainTheme(display, dark);
    site = new Site(project, workbench, theme, display::asyncExec);
    shell = new Shell(display, SWT.SHELL_TRIM);
    shell.setLayout(new FillLayout());
    shell.setSize(width, height);
    SashForm all = new SashForm(shell, SWT.HORIZONTAL);
    SashForm left = new SashForm(all, SWT.VERTICAL);
    open(new SourcesViewProvider(desks), left);
    open(new CodebookViewProvider(desks), left);
    open(new CodingViewProvider(desks), all);
    SashForm right = new SashForm(all, SWT.VERTICAL);
    open(new DefinitionViewProvider(desks), right);
    open(new PassagesViewProvider(desks), right);
    left.setWeights(30, 70);
    right.setWeights(35, 65);
    all.setWeights(25, 50, 25);
    shell.open();
    settle();
  }

  private void open(ViewProvider provider, Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    frame.setLayout(new FillLayout());
    views.add(provider.open(frame, site));
  }

  /** Lets everything happen that is under way. */
  public void settle() {
    settle(60);
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
    while (System.currentTimeMillis() < end || display.readAndDispatch()) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  /** Has everything drawn that is to be drawn anew. */
  public void paint() {
    display.update();
  }

  /** The control with a test id. */
  public <C extends Control> C find(Class<C> type, String id) {
    return type.cast(find(shell, id));
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
    views.forEach(View::close);
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
