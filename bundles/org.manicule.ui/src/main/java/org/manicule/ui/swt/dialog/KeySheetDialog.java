package org.manicule.ui.swt.dialog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.keys.CommandRow;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeySheet;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Named;
import org.manicule.ui.words.Words;

/** All commands with their keys, to be searched; Enter does the selected one. */
public final class KeySheetDialog extends Dialog implements KeySheet.View {
  private static final Words WORDS = Words.beside(KeySheetDialog.class);
  private static final int CHANGE = IDialogConstants.CLIENT_ID;
  private static final int COPY = IDialogConstants.CLIENT_ID + 1;
  private static final int PRINT = IDialogConstants.CLIENT_ID + 2;
  private static final int PAGE = 10;

  private final SystemTheme theme;
  private final KeySheet sheet;
  private final BiConsumer<Shell, Optional<String>> changeKeys;
  private Optional<String> chosen = Optional.empty();
  private @Nullable Table table;
  private @Nullable Label note;

  /**
   * For the keys of a window.
   *
   * @param enabled ids of the commands that can be done where the sheet was called from
   * @param changeKeys lets the researcher change the keys of a command, over a shell
   */
  public KeySheetDialog(
      Shell window,
      SystemTheme theme,
      KeyMap keys,
      Set<String> enabled,
      BiConsumer<Shell, Optional<String>> changeKeys) {
    super(window);
    this.theme = theme;
    this.sheet = new KeySheet(keys, enabled, this);
    this.changeKeys = changeKeys;
  }

  /** Shows the sheet; the id of the command that is to be done, if any. */
  public Optional<String> choose() {
    open();
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("sheet.title"));
    Named.id(shell, "dialog.sheet");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(700, 600);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    Text search =
        Named.control(
            new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
            "sheet.search",
            WORDS.get("sheet.search"));
    search.setMessage(WORDS.get("sheet.search"));
    search.addListener(SWT.Modify, event -> sheet.search(search.getText()));
    search.addListener(SWT.KeyDown, this::onKey);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
    Table made =
        Named.control(
            new Table(area, SWT.BORDER | SWT.FULL_SELECTION),
            "sheet.table",
            WORDS.get("sheet.title"));
    made.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(640, 360).applyTo(made);
    column(made, WORDS.get("sheet.command"), 340);
    column(made, WORDS.get("sheet.keys"), 190);
    column(made, WORDS.get("sheet.menu"), 110);
    made.addListener(SWT.Selection, event -> sheet.select(made.getSelectionIndex()));
    made.addListener(SWT.DefaultSelection, event -> okPressed());
    table = made;
    Label words = Named.id(new Label(area, SWT.WRAP), "sheet.note");
    words.setForeground(theme.mutedOnSurface());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    note = words;
    return area;
  }

  private static void column(Table table, String words, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words);
    column.setWidth(width);
  }

  /** The list is walked from the field, so that nobody has to leave it. */
  private void onKey(Event event) {
    int step =
        switch (event.keyCode) {
          case SWT.ARROW_DOWN -> 1;
          case SWT.ARROW_UP -> -1;
          case SWT.PAGE_DOWN -> PAGE;
          case SWT.PAGE_UP -> -PAGE;
          default -> 0;
        };
    if (step != 0) {
      event.doit = false;
      sheet.step(step);
    }
  }

  @Override
  public void show(KeySheet.State state) {
    Table shown = Objects.requireNonNull(table);
    List<KeySheet.Row> rows = state.rows();
    shown.setRedraw(false);
    shown.setItemCount(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CommandRow row = rows.get(i).command();
      TableItem item = shown.getItem(i);
      item.setText(new String[] {row.label(), row.keys().replace(" ", ", "), row.menu()});
      item.setForeground(rows.get(i).canRun() ? null : theme.muted());
    }
    shown.setRedraw(true);
    if (shown.getSelectionIndex() != state.selected()) {
      shown.setSelection(state.selected());
    }
    shown.showSelection();
    Objects.requireNonNull(note).setText(state.note().replace("&", "&&"));
    getButton(IDialogConstants.OK_ID).setEnabled(state.canRun());
    getButton(CHANGE).setEnabled(state.selected() >= 0);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Named.id(createButton(parent, CHANGE, WORDS.get("sheet.change"), false), "sheet.change");
    Named.id(createButton(parent, COPY, WORDS.get("sheet.copy"), false), "sheet.copy");
    Named.id(createButton(parent, PRINT, WORDS.get("sheet.print"), false), "sheet.print");
    Button run = createButton(parent, IDialogConstants.OK_ID, WORDS.get("sheet.run"), true);
    Named.id(run, "sheet.run");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    sheet.refresh();
  }

  @Override
  protected void okPressed() {
    if (sheet.chosen().isPresent()) {
      chosen = sheet.chosen();
      super.okPressed();
    }
  }

  @Override
  protected void buttonPressed(int button) {
    switch (button) {
      case CHANGE -> {
        changeKeys.accept(getShell(), sheet.selected());
        sheet.refresh();
      }
      case COPY -> copy();
      case PRINT -> new Paper(getShell(), WORDS.get("sheet.title")).print(sheet.asText());
      default -> super.buttonPressed(button);
    }
  }

  private void copy() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      Object[] words = {sheet.asText()};
      clipboard.setContents(words, new Transfer[] {TextTransfer.getInstance()});
    } finally {
      clipboard.dispose();
    }
  }
}
