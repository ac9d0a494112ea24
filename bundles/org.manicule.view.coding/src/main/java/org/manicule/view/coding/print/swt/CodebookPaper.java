package org.manicule.view.coding.print.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manicule.view.coding.print.CodebookText;

/** Prints a codebook page by page: names of codes bold, sub-codes moved in. */
public final class CodebookPaper {
  private static final int STEP = 24;

  private final Display display;

  /** Prints from a display. */
  public CodebookPaper(Display display) {
    this.display = display;
  }

  /** Prints, and returns when all pages are handed to the printer. */
  public void print(CodebookText codebook, PrinterData to) {
    Shell unseen = new Shell(display);
    Printer printer = new Printer(to);
    try {
      StyledText page = new StyledText(unseen, SWT.MULTI);
      fill(page, codebook);
      page.print(printer, options(codebook)).run();
    } finally {
      printer.dispose();
      unseen.dispose();
    }
  }

  /** Writes a codebook into the page that is printed. */
  static void fill(StyledText page, CodebookText codebook) {
    page.setText(codebook.title() + "\n\n");
    page.setStyleRange(bold(0, codebook.title().length()));
    codebook.lines().forEach(line -> add(page, line));
  }

  private static void add(StyledText page, CodebookText.Line line) {
    String before = line.name() ? "\n" : "";
    int start = page.getCharCount() + before.length();
    page.append(before + line.text() + "\n");
    if (line.name()) {
      page.setStyleRange(bold(start, line.text().length()));
    }
    int first = page.getLineAtOffset(start);
    int last = page.getLineAtOffset(start + line.text().length());
    page.setLineIndent(first, last - first + 1, STEP * line.depth());
    page.setLineWrapIndent(first, last - first + 1, STEP * line.depth());
  }

  private static StyleRange bold(int start, int length) {
    return new StyleRange(start, length, null, null, SWT.BOLD);
  }

  private static StyledTextPrintOptions options(CodebookText codebook) {
    StyledTextPrintOptions options = new StyledTextPrintOptions();
    options.jobName = codebook.title();
    options.header = codebook.title();
    options.footer = "\t\t" + StyledTextPrintOptions.PAGE_TAG;
    options.printTextFontStyle = true;
    return options;
  }
}
