package org.manicule.ui.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Project;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.bench.Coders;
import org.manicule.ui.swt.dialog.CoderDialog;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Lets the researcher say who codes from now on. */
final class CoderChoice {
  private static final Words WORDS = Words.beside(CoderChoice.class);

  private final Shell window;
  private final SystemTheme theme;
  private final Actions actions;

  /** What follows from a choice. */
  interface Actions {
    /** Somebody else codes from now on. */
    void coderChosen(Project project);

    /** Whether the codings of the other coders are hidden. */
    boolean hidesOtherCoders();

    void hideOtherCoders(boolean hide);
  }

  /** For one window. */
  CoderChoice(Shell window, SystemTheme theme, Actions actions) {
    this.window = window;
    this.theme = theme;
    this.actions = actions;
  }

  /** Offers the coders of the project in a menu. */
  void offer(Project project, Point onDisplay) {
    Menu menu = Controls.id(new Menu(window, SWT.POP_UP), "coder.menu");
    for (Coder coder : project.coders().all()) {
      MenuItem item = Controls.id(new MenuItem(menu, SWT.RADIO), "coder." + coder.name());
      item.setText(coder.name().replace("&", "&&"));
      item.setSelection(coder.id().equals(project.coder().id()));
      item.addListener(
          SWT.Selection,
          event -> {
            if (item.getSelection()) {
              codeAs(project, coder.name());
            }
          });
    }
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem alone = Controls.id(new MenuItem(menu, SWT.CHECK), "coder.alone");
    alone.setText(WORDS.get("view.hide-others"));
    alone.setSelection(actions.hidesOtherCoders());
    alone.addListener(SWT.Selection, event -> actions.hideOtherCoders(!actions.hidesOtherCoders()));
    MenuItem other = Controls.id(new MenuItem(menu, SWT.PUSH), "coder.other");
    other.setText(WORDS.get("coder.other"));
    other.addListener(SWT.Selection, event -> window.getDisplay().asyncExec(() -> ask(project)));
    menu.addListener(SWT.Hide, event -> window.getDisplay().asyncExec(menu::dispose));
    menu.setLocation(onDisplay);
    menu.setVisible(true);
  }

  /** Asks who codes; coders can be added and renamed there. */
  void ask(Project project) {
    ask(project, false);
  }

  /** Asks who codes when that is not known yet in a project that was just opened. */
  void askIfUnknown(Project project) {
    if (new Coders(project).mustAsk(System.getProperty("user.name", ""))) {
      ask(project, true);
    }
  }

  private void ask(Project project, boolean atStart) {
    new CoderDialog(window, theme, new Coders(project), atStart)
        .ask()
        .ifPresent(name -> codeAs(project, name));
  }

  private void codeAs(Project project, String name) {
    if (!project.coder().name().equals(name) || !project.knowsCoder()) {
      new Coders(project).codeAs(name);
      actions.coderChosen(project);
    }
  }
}
