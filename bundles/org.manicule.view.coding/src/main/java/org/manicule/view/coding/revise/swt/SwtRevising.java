package org.manicule.view.coding.revise.swt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Imports;
import org.manicule.view.coding.revise.CorrectTextPresenter;
import org.manicule.view.coding.revise.PlanState;
import org.manicule.view.coding.revise.ReviewListPresenter;
import org.manicule.view.coding.revise.RevisingView;

/** Opens the dialogs of revising over the window in use. */
public final class SwtRevising implements RevisingView {
  private final Display display;
  private final Imports imports;
  private final Executor uiThread;
  private @Nullable ReviewDialog reviews;

  /** Opens them on a display. */
  public SwtRevising(Display display, Imports imports, Executor uiThread) {
    this.display = display;
    this.imports = imports;
    this.uiThread = uiThread;
  }

  private @Nullable Shell window() {
    return display.getActiveShell();
  }

  @Override
  public void correct(CorrectTextPresenter presenter) {
    new CorrectTextDialog(window(), presenter).open();
  }

  @Override
  public Optional<Path> chooseFile(String title) {
    Shell window = window();
    if (window == null) {
      return Optional.empty();
    }
    FileDialog dialog = new FileDialog(window, SWT.OPEN);
    dialog.setText(title);
    TreeSet<String> patterns = new TreeSet<>();
    imports
        .formats()
        .forEach(format -> format.extensions().forEach(ending -> patterns.add("*." + ending)));
    List<String> filters = new ArrayList<>();
    if (!patterns.isEmpty()) {
      filters.add(String.join(";", patterns));
    }
    filters.add("*");
    dialog.setFilterExtensions(filters.toArray(String[]::new));
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }

  @Override
  public boolean confirm(PlanState plan) {
    return new PlanDialog(window(), plan).open() == Window.OK;
  }

  @Override
  public void review(ReviewListPresenter presenter) {
    ReviewDialog open = reviews;
    if (open != null) {
      open.close();
    }
    reviews = new ReviewDialog(window(), presenter, uiThread);
    reviews.open();
  }
}
