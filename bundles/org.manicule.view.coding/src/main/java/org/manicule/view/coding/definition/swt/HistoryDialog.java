package org.manicule.view.coding.definition.swt;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.definition.PhaseRow;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.WordsTable;

/** Shows the definitions that a code had, one after the other. */
final class HistoryDialog extends Dialog {
  private static final int WIDTH = 640;
  private static final int LINES = 12;

  private final Words words;
  private final String path;
  private final List<PhaseRow> phases;

  HistoryDialog(Shell parent, Words words, String path, List<PhaseRow> phases) {
    super(parent);
    this.words = words;
    this.path = path;
    this.phases = phases;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("history.title", path));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    WordsTable<PhaseRow> table =
        new WordsTable<>(area, "history.phases", words.say("history.phases"), HistoryDialog::cells);
    table
        .column(words.say("history.from"), 160)
        .column(words.say("history.until"), 160)
        .column(words.say("history.by"), 150)
        .column(words.say("history.codings"), 110);
    table.show(phases);
    Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(WIDTH, LINES * text.getLineHeight())
        .applyTo(text);
    Controls.named(text, "history.words", words.say("history.words"));
    table
        .table()
        .addListener(
            SWT.Selection,
            event -> table.selected().stream().findFirst().ifPresent(row -> show(row, text)));
    table.table().select(0);
    show(phases.get(0), text);
    return area;
  }

  private static List<String> cells(PhaseRow row) {
    return List.of(row.from(), row.until(), row.by(), Integer.toString(row.codings()));
  }

  private static void show(PhaseRow row, Text text) {
    text.setText(row.words());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
