package org.manicule.view.coding.trial;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.manicule.api.project.Project;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.find.swt.FindViewProvider;
import org.manicule.view.coding.text.swt.CodingViewProvider;

/** The text and, below it, the list of hits in a bare window. */
public final class FindWindow extends BareWindow {
  public final CodingDesk desk;

  public FindWindow(Project project, boolean dark, int width, int height) {
    super(new TrialWorkbench(project), dark, width, height);
    CodingDesks desks = new CodingDesks();
    desk = desks.of(workbench);
    SashForm both = new SashForm(shell, SWT.VERTICAL);
    open(new CodingViewProvider(desks), both);
    open(new FindViewProvider(desks), both);
    both.setWeights(60, 40);
    show();
    settle(60);
  }

  /** A key goes down in a control, and what it does happens. */
  public void press(Control control, int key, int modifiers) {
    key(control, key, modifiers);
    settle(30);
  }
}
