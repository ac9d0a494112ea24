package org.manicule.ui.swt;

import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.WindowBounds;

/** The frame of the window: tools above, a page in the middle, the status line below. */
final class MainWindow extends ApplicationWindow {
  private static final WindowBounds FIRST = new WindowBounds(40, 30, 1280, 820, false);

  private final Image icon;
  private final WindowBounds wished;
  private final Closing closing;
  private final StackLayout pages = new StackLayout();
  private @Nullable Composite tools;
  private @Nullable Composite middle;
  private @Nullable Composite status;

  /** Has a say when the window closes. */
  interface Closing {
    /** Whether it may close now; may ask the researcher. */
    boolean mayClose();

    /** It is about to close. */
    void closing();
  }

  /**
   * A window that is not there yet.
   *
   * @param icon for the title bar and the task switcher
   * @param bounds place and size as text, see {@link WindowBounds}; may be empty
   */
  MainWindow(Image icon, String bounds, Closing closing) {
    super(null);
    this.icon = icon;
    this.wished = WindowBounds.parse(bounds).orElse(FIRST);
    this.closing = closing;
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Display.getAppName());
    shell.setImage(icon);
    shell.setMinimumSize(WindowBounds.SMALLEST_WIDTH, WindowBounds.SMALLEST_HEIGHT);
    Controls.id(shell, "window");
  }

  @Override
  protected Layout getLayout() {
    return GridLayoutFactory.fillDefaults().spacing(0, 0).create();
  }

  @Override
  protected boolean showTopSeperator() {
    return false;
  }

  @Override
  protected Control createContents(Composite parent) {
    tools = part(parent, false);
    middle = part(parent, true);
    status = part(parent, false);
    middle.setLayout(pages);
    return middle;
  }

  private static Composite part(Composite parent, boolean grows) {
    Composite part = new Composite(parent, SWT.NONE);
    part.setLayout(GridLayoutFactory.fillDefaults().create());
    GridDataFactory.fillDefaults().grab(true, grows).applyTo(part);
    return part;
  }

  /** Where the tools go. */
  Composite tools() {
    return Objects.requireNonNull(tools);
  }

  /** Where the pages go. */
  Composite middle() {
    return Objects.requireNonNull(middle);
  }

  /** Where the status line goes. */
  Composite status() {
    return Objects.requireNonNull(status);
  }

  /** Shows one of the pages, with or without the tools. */
  void showPage(Control page, boolean withTools) {
    pages.topControl = page;
    ((GridData) tools().getLayoutData()).exclude = !withTools;
    tools().setVisible(withTools);
    tools().getParent().layout();
    middle().layout();
  }

  @Override
  protected void initializeBounds() {
    WindowBounds bounds = fitting();
    getShell().setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    getShell().setMaximized(bounds.maximized());
  }

  private WindowBounds fitting() {
    Display display = getShell().getDisplay();
    boolean several = display.getMonitors().length > 1;
    Point handle = new Point(wished.x() + wished.width() / 2, wished.y());
    if (several && display.getBounds().contains(handle)) {
      return wished;
    }
    Rectangle screen = display.getPrimaryMonitor().getClientArea();
    return wished.within(screen.x, screen.y, screen.width, screen.height);
  }

  /** Place and size of the window now. */
  WindowBounds bounds() {
    Rectangle bounds = getShell().getBounds();
    boolean maximized = getShell().getMaximized();
    return new WindowBounds(bounds.x, bounds.y, bounds.width, bounds.height, maximized);
  }

  @Override
  protected void handleShellCloseEvent() {
    if (closing.mayClose()) {
      super.handleShellCloseEvent();
    }
  }

  @Override
  public boolean close() {
    closing.closing();
    return super.close();
  }
}
