package org.manicule.ui.swt.dialog;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints plain words with tabs, page by page, on a printer that the researcher chooses. */
final class Paper {
  private static final int TAB = 190;

  private final Shell window;
  private final String title;

  Paper(Shell window, String title) {
    this.window = window;
    this.title = title;
  }

  void print(String words) {
    PrinterData chosen = new PrintDialog(window, SWT.NONE).open();
    if (chosen == null) {
      return;
    }
    Printer printer = new Printer(chosen);
    Shell unseen = new Shell(window.getDisplay());
    try {
      StyledText page = new StyledText(unseen, SWT.MULTI);
      page.setTabStops(new int[] {TAB});
      page.setText(words);
      page.print(printer, options()).run();
    } finally {
      unseen.dispose();
      printer.dispose();
    }
  }

  private StyledTextPrintOptions options() {
    StyledTextPrintOptions options = new StyledTextPrintOptions();
    options.jobName = title;
    options.header = title;
    options.footer = "\t\t" + StyledTextPrintOptions.PAGE_TAG;
    return options;
  }
}
