package org.manicule.view.coding.trial;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.manicule.api.project.Project;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.codebook.swt.CodebookViewProvider;
import org.manicule.view.coding.definition.swt.DefinitionViewProvider;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.passages.swt.PassagesViewProvider;
import org.manicule.view.coding.sources.swt.SourcesViewProvider;
import org.manicule.view.coding.text.swt.CodingViewProvider;

/** All views of this bundle in a bare window, to try them and to take pictures. */
public final class TrialWindow extends BareWindow {
  public final CodingDesk desk;
  public final CodingDesks desks = new CodingDesks();

  public TrialWindow(Project project, boolean dark, int width, int height) {
    super(new TrialWorkbench(project), dark, width, height);
    desk = desks.of(workbench);
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
    show();
    settle();
  }

  /** Lets everything happen that is under way. */
  public void settle() {
    settle(60);
  }

  /** Has everything drawn that is to be drawn anew. */
  public void paint() {
    display.update();
  }
}
