package org.manicule.ui.swt.dock;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.swt.widget.UiThread;
import org.manicule.ui.words.Words;

/**
 * The place of one view. The view is made when it is shown for the first time; when that fails, the
 * place shows why.
 */
final class ViewFrame implements ViewSite {
  private static final Words WORDS = Words.beside(ViewFrame.class);

  /** The key under which the body of a frame keeps the id of its view. */
  static final String VIEW = "manicule.view";

  private static final String FRAME = "manicule.frame";
  private static final int MARGIN = 16;

  private final ViewProvider provider;
  private final ViewContext context;
  private final Composite body;
  private final UiThread thread;
  private final Runnable onTitle;
  private String title;
  private @Nullable View view;
  private boolean failed;

  /**
   * A place without its view.
   *
   * @param onTitle called when the view changed its title
   */
  ViewFrame(Composite parent, ViewProvider provider, ViewContext context, Runnable onTitle) {
    this.provider = provider;
    this.context = context;
    this.onTitle = onTitle;
    this.title = provider.info().title();
    this.body = Controls.id(new Composite(parent, SWT.NONE), "view." + provider.info().id());
    this.body.setData(VIEW, provider.info().id());
    this.body.setData(FRAME, this);
    this.body.setLayout(new FillLayout());
    this.body.setBackground(context.theme().background());
    this.thread = new UiThread(body);
  }

  ViewProvider provider() {
    return provider;
  }

  Composite body() {
    return body;
  }

  String title() {
    return title;
  }

  /** Makes the view unless it is there. */
  void open() {
    if (view != null || failed) {
      return;
    }
    try {
      view = context.guard().callOrThrow(provider, () -> provider.open(body, this));
    } catch (UserException problem) {
      failed = true;
      showProblem(problem);
    }
    body.layout();
  }

  /**
   * Takes a view off the screen that fails while it draws itself, which it would do again and
   * again.
   *
   * @param drawn the widget that was being drawn
   * @return whether there is such a view
   */
  static boolean failedToDraw(Control drawn, Throwable thrown) {
    for (Control each = drawn; each != null; each = each.getParent()) {
      if (each.getData(FRAME) instanceof ViewFrame frame) {
        frame.failWhileDrawn(thrown);
        return true;
      }
    }
    return false;
  }

  private void failWhileDrawn(Throwable thrown) {
    if (!failed) {
      failed = true;
      // Later, because a widget must not vanish while it is drawn; it may be drawn again until
      // then.
      thread.execute(() -> takeDown(thrown));
    }
  }

  private void takeDown(Throwable thrown) {
    View open = view;
    view = null;
    if (open != null) {
      context.guard().run(provider, open::close);
    }
    try {
      context
          .guard()
          .callOrThrow(
              provider,
              () -> {
                throw new IllegalStateException(thrown);
              });
    } catch (UserException problem) {
      showProblem(problem);
    }
    body.layout();
  }

  private void showProblem(UserException problem) {
    clear();
    Composite page = Controls.id(new Composite(body, SWT.NONE), "view.problem");
    page.setLayout(new GridLayout());
    ((GridLayout) page.getLayout()).marginWidth = MARGIN;
    ((GridLayout) page.getLayout()).marginHeight = MARGIN;
    page.setBackground(context.theme().background());
    line(page, WORDS.get("view.problem", title)).setFont(context.theme().bold());
    line(page, problem.whatHappened());
    line(page, problem.whatToDo()).setForeground(context.theme().muted());
    Button again = Controls.id(new Button(page, SWT.PUSH), "view.again");
    again.setText(WORDS.get("view.again"));
    again.addListener(SWT.Selection, event -> tryAgain());
  }

  private Label line(Composite page, String words) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(words);
    label.setForeground(context.theme().foreground());
    label.setBackground(context.theme().background());
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return label;
  }

  private void tryAgain() {
    // The button that is pressed must not vanish under its own event.
    thread.execute(
        () -> {
          clear();
          failed = false;
          open();
        });
  }

  private void clear() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
  }

  void focus() {
    View open = view;
    if (open != null) {
      context.guard().run(provider, open::focus);
    } else {
      body.setFocus();
    }
  }

  /** Closes the view for good. */
  void close() {
    View open = view;
    view = null;
    if (open != null) {
      context.guard().run(provider, open::close);
    }
    body.dispose();
  }

  @Override
  public Project project() {
    return context.project();
  }

  @Override
  public Workbench workbench() {
    return context.workbench();
  }

  @Override
  public Theme theme() {
    return context.theme();
  }

  @Override
  public Executor uiThread() {
    return work -> thread.execute(() -> context.guard().run(provider, work));
  }

  @Override
  public void setTitle(String newTitle) {
    title = newTitle;
    onTitle.run();
  }
}
