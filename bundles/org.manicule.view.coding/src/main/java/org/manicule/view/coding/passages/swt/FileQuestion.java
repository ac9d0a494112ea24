package org.manicule.view.coding.passages.swt;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.manicule.view.coding.desk.Words;

/** Asks where passages are to be written to, and as what. */
final class FileQuestion {
  private FileQuestion() {}

  static Optional<Path> ask(Shell shell, Words words, String name) {
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setText(words.say("export.title"));
    dialog.setFileName(name);
    dialog.setFilterNames(new String[] {words.say("export.csv"), words.say("export.html")});
    dialog.setFilterExtensions(new String[] {"*.csv", "*.html"});
    dialog.setOverwrite(true);
    String file = dialog.open();
    return file == null ? Optional.empty() : Optional.of(ended(file, dialog.getFilterIndex()));
  }

  /** Who chooses the page and leaves the name as it was wants a page. */
  private static Path ended(String file, int filter) {
    boolean page = filter == 1 && file.endsWith(".csv");
    return Path.of(page ? file.substring(0, file.length() - 4) + ".html" : file);
  }
}
