package org.manicule.ui.swt.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Format;
import org.manicule.api.importing.Recognition;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.FolderPresenter;
import org.manicule.ui.importing.FolderPresenter.Row;
import org.manicule.ui.importing.FolderPresenter.State;
import org.manicule.ui.words.Words;

/** The look at a folder: which kinds of files are in it, and which of them go in. */
public final class FolderDialog extends Dialog implements FolderPresenter.View {
  private static final Words WORDS = Words.beside(FolderDialog.class);

  private final List<Path> files;
  private final FolderPresenter presenter;
  private @Nullable Table table;
  private @Nullable Button structure;
  private @Nullable Label summary;
  private boolean showing;

  /** For the files of a folder. */
  public FolderDialog(Shell window, List<Path> files, List<Format> formats) {
    super(window);
    this.files = List.copyOf(files);
    this.presenter = new FolderPresenter(files, formats, this);
  }

  /** The files that the researcher accepted; none when the dialog was cancelled. */
  public List<Path> ask() {
    return open() == OK ? presenter.accepted(files) : List.of();
  }

  /** Which recognisers look at them. */
  public Recognition recognition() {
    return presenter.recognition();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("folder.title"));
    Controls.id(shell, "dialog.folder");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(760, 460);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    Label intro = new Label(area, SWT.WRAP);
    intro.setText(WORDS.get("folder.intro"));
    GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(intro);
    Table made =
        Controls.named(
            new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION),
            "folder.kinds",
            WORDS.get("folder.kinds"));
    made.setHeaderVisible(true);
    column(made, WORDS.get("folder.ending"), 110, SWT.LEFT);
    column(made, WORDS.get("folder.kind"), 170, SWT.LEFT);
    column(made, WORDS.get("folder.files"), 80, SWT.RIGHT);
    column(made, WORDS.get("folder.examples"), 340, SWT.LEFT);
    made.addListener(SWT.Selection, this::checked);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
    table = made;
    Button look = Controls.id(new Button(area, SWT.CHECK), "folder.structure");
    look.setText(WORDS.get("folder.structure"));
    look.addListener(SWT.Selection, event -> presenter.structure(look.getSelection()));
    structure = look;
    summary = Controls.id(new Label(area, SWT.NONE), "folder.summary");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    return area;
  }

  private static void column(Table table, String words, int width, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(words);
    column.setWidth(width);
  }

  private void checked(Event event) {
    if (!showing && event.detail == SWT.CHECK) {
      TableItem item = (TableItem) event.item;
      presenter.include(item.getParent().indexOf(item), item.getChecked());
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(
        createButton(parent, IDialogConstants.OK_ID, WORDS.get("folder.add"), true), "folder.add");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    presenter.start();
  }

  @Override
  public void show(State state) {
    showing = true;
    Table shown = Objects.requireNonNull(table);
    shown.setItemCount(state.rows().size());
    for (int i = 0; i < state.rows().size(); i++) {
      Row row = state.rows().get(i);
      TableItem item = shown.getItem(i);
      item.setText(new String[] {row.ending(), row.kind(), row.files(), row.examples()});
      item.setChecked(row.included());
    }
    Objects.requireNonNull(structure).setSelection(state.structure());
    Objects.requireNonNull(summary).setText(state.summary());
    getButton(IDialogConstants.OK_ID).setEnabled(state.canAdd());
    showing = false;
  }
}
