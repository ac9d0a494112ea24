package org.manicule.view.coding.passages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manicule.api.UserException;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.view.coding.desk.Words;

/**
 * Writes passages to a file in the order of the list: as a page to read when its name ends with
 * {@code .html}, else as a table, one row for each passage.
 */
final class PassagesFile {
  private final Words words = Words.beside(PassagesPresenter.class);
  private final Project project;
  private final Context context;
  private final Optional<Coder> only;

  /**
   * Writes passages of a project.
   *
   * @param only the only coder whose passages were listed, if others are hidden
   */
  PassagesFile(Project project, Context context, Optional<Coder> only) {
    this.project = project;
    this.only = only;
    this.context = context;
  }

  /** What becomes of the passages. */
  interface Form {
    /** What stands before all of them. */
    void begin(Appendable out) throws IOException;

    /** One passage. */
    void write(Entry entry, Appendable out) throws IOException;

    /** What stands behind all of them. */
    void end(Appendable out) throws IOException;
  }

  /** Writes the file; one that was there is replaced only when the new one is complete. */
  void write(List<Entry> entries, Path file, Monitor monitor) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path part = Files.createTempFile(folder, ".passages", ".part");
      try {
        write(entries, form(file), part, monitor);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UserException(
          words.say("export.failed", file, String.valueOf(e.getMessage())),
          words.say("export.failed.todo"),
          e);
    }
  }

  private Form form(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean page = name.endsWith(".html") || name.endsWith(".htm");
    return page ? new PassagesPage(project, context, only) : new PassagesTable(project, context);
  }

  private static void write(List<Entry> entries, Form form, Path file, Monitor monitor)
      throws IOException {
    long done = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      form.begin(out);
      for (Entry entry : entries) {
        monitor.checkCancelled();
        form.write(entry, out);
        monitor.progress(++done, entries.size());
      }
      form.end(out);
    }
  }
}
