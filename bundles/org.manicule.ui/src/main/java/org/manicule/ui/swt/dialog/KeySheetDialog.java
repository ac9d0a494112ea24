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
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeySheet;
import org.manicule.ui.swt.theme.SystemTheme;
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
  private @Nullable CommandList list;
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
    Controls.id(shell, "dialog.sheet");
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
    CommandList made =
        new CommandList(area, "sheet", WORDS.get("sheet.title"), WORDS.get("sheet.search"));
    made.onSearch(sheet::search);
    made.search().addListener(SWT.KeyDown, this::onKey);
    made.onRow(sheet::select, this::okPressed);
    list = made;
    Label words = Controls.id(new Label(area, SWT.WRAP), "sheet.note");
    words.setForeground(theme.mutedOnSurface());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
    note = words;
    return area;
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
    CommandList shown = Objects.requireNonNull(list);
    List<KeySheet.Row> rows = state.rows();
    shown.show(
        rows.stream().map(KeySheet.Row::command).toList(),
        state.selected(),
        (item, row) -> item.setForeground(rows.get(row).canRun() ? null : theme.muted()));
    shown.showSelection();
    Objects.requireNonNull(note).setText(state.note().replace("&", "&&"));
    getButton(IDialogConstants.OK_ID).setEnabled(state.canRun());
    getButton(CHANGE).setEnabled(state.selected() >= 0);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, CHANGE, WORDS.get("sheet.change"), false), "sheet.change");
    Controls.id(createButton(parent, COPY, WORDS.get("sheet.copy"), false), "sheet.copy");
    Controls.id(createButton(parent, PRINT, WORDS.get("sheet.print"), false), "sheet.print");
    Button run = createButton(parent, IDialogConstants.OK_ID, WORDS.get("sheet.run"), true);
    Controls.id(run, "sheet.run");
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
