package org.manicule.ui.swt.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.importing.FolderReport;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportReport;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** What became of the files of a folder; can be copied from. */
public final class ImportReportDialog extends Dialog {
  private static final Words WORDS = Words.beside(ImportReportDialog.class);

  private final SystemTheme theme;
  private final FolderReport report;

  /** For a folder that was imported. */
  public ImportReportDialog(Shell window, SystemTheme theme, FolderReport report) {
    super(window);
    this.theme = theme;
    this.report = report;
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("report.title"));
    Controls.id(shell, "dialog.import-report");
  }

  @Override
  protected Point getInitialSize() {
    return new Point(780, 480);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().applyTo(area);
    StyledText text =
        Controls.named(
            new StyledText(area, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY),
            "import.report",
            WORDS.get("report.text"));
    text.setMargins(14, 12, 14, 12);
    text.setLineSpacing(3);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    text.setText(ImportReport.text(report));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
