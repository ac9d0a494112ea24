package org.manicule.ui.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.StatusPresenter;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.swt.widget.Speech;
import org.manicule.ui.words.Words;

/**
 * The status line: the last word, what is running with a way to stop it, who codes, what is saved.
 */
final class StatusBar implements StatusPresenter.View {
  private static final Words WORDS = Words.beside(StatusBar.class);
  private static final int PROGRESS_WIDTH = 110;

  private final Composite bar;
  private final Label message;
  private final Speech speech;
  private final Composite task;
  private final Label taskWords;
  private final ProgressBar progress;
  private final ProgressBar endless;
  private final Label saved;
  private final ToolItem coder;

  /** What can be done in the status line. */
  interface Actions {
    /** Stops the task that is shown. */
    void cancelTask();

    /** Lets the researcher say who codes; the menu opens at a point of the screen. */
    void chooseCoder(Point onDisplay);
  }

  StatusBar(Composite parent, SystemTheme theme, Actions actions) {
    Canvas line = new Canvas(parent, SWT.NONE);
    line.setBackground(theme.line());
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    bar = Controls.id(new Composite(parent, SWT.NONE), "status");
    GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 0).spacing(16, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    ((GridLayout) parent.getLayout()).verticalSpacing = 0;
    message = label(bar, "status.message");
    GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(message);
    speech = new Speech(message);
    task = Controls.id(new Composite(bar, SWT.NONE), "status.task");
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(task);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(task);
    taskWords = label(task, "status.task.words");
    progress = bar(SWT.HORIZONTAL);
    endless = bar(SWT.HORIZONTAL | SWT.INDETERMINATE);
    addCancel(theme, actions::cancelTask);
    saved = label(bar, "status.saved");
    saved.setForeground(theme.mutedOnSurface());
    coder = coderItem(actions);
    // As high as it ever gets, so that nothing jumps when a task starts.
    int height = task.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    ((GridData) bar.getLayoutData()).heightHint = height;
  }

  private ToolItem coderItem(Actions actions) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    Controls.named(tools, "status.tools", WORDS.get("tool.coder.tip"));
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
    ToolItem item = Controls.id(new ToolItem(tools, SWT.PUSH), "status.coder");
    item.setToolTipText(WORDS.get("tool.coder.tip"));
    item.addListener(SWT.Selection, event -> actions.chooseCoder(tools.toDisplay(0, 0)));
    return item;
  }

  private static Label label(Composite parent, String id) {
    Label label = Controls.id(new Label(parent, SWT.NONE), id);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    return label;
  }

  private ProgressBar bar(int style) {
    ProgressBar made = Controls.named(new ProgressBar(task, style), "status.progress", "");
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(PROGRESS_WIDTH, SWT.DEFAULT)
        .applyTo(made);
    return made;
  }

  private void addCancel(SystemTheme theme, Runnable cancel) {
    ToolBar tools = new ToolBar(task, SWT.FLAT | SWT.RIGHT);
    ToolItem item = Controls.id(new ToolItem(tools, SWT.PUSH), "status.cancel");
    item.setImage(Icons.get(theme, "cancel"));
    item.setText(WORDS.get("status.cancel"));
    item.setToolTipText(WORDS.get("status.cancel.tip"));
    item.addListener(SWT.Selection, event -> cancel.run());
  }

  @Override
  public void show(StatusPresenter.State state) {
    set(message, state.message());
    boolean running = !state.task().isEmpty();
    set(taskWords, state.task());
    include(task, running);
    include(progress, running && state.percent() >= 0);
    include(endless, running && state.percent() < 0);
    progress.setSelection(Math.max(0, state.percent()));
    set(saved, state.saved());
    String who = coder(state).replace("&", "&&");
    if (!who.equals(coder.getText())) {
      coder.setText(who);
    }
    coder.getParent().setVisible(!who.isEmpty());
    bar.layout(true, true);
  }

  private static String coder(StatusPresenter.State state) {
    if (state.coder().isEmpty()) {
      return "";
    }
    return WORDS.get(state.alone() ? "status.coder.alone" : "status.coder", state.coder());
  }

  @Override
  public void speak(String words) {
    speech.speak(words);
  }

  private static void set(Label label, String words) {
    String shown = words.replace("&", "&&");
    if (!label.getText().equals(shown)) {
      label.setText(shown);
    }
    label.setToolTipText(words);
  }

  private static void include(Control control, boolean shown) {
    ((GridData) control.getLayoutData()).exclude = !shown;
    control.setVisible(shown);
  }
}
