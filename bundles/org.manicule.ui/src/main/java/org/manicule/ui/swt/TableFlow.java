package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recognition;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.importing.TableLook;
import org.manicule.api.option.Options;
import org.manicule.api.task.Work;
import org.manicule.ui.importing.TablePresenter;
import org.manicule.ui.swt.dialog.TableDialog;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Leads from a table to a draft: looks and reads on tasks while the researcher decides. */
final class TableFlow {
  private static final Words WORDS = Words.beside(TableFlow.class);

  private final Shell window;
  private final SystemTheme theme;
  private final Imports imports;
  private final WindowContext context;

  TableFlow(Shell window, SystemTheme theme, Imports imports, WindowContext context) {
    this.window = window;
    this.theme = theme;
    this.imports = imports;
    this.context = context;
  }

  /** What the researcher accepted; nothing when it was cancelled. */
  Optional<FileDraft> ask(Path file, TableImporter importer) {
    String name = String.valueOf(file.getFileName());
    return new TableDialog(
            window, theme, name, importer.options(), new Background(file, name, importer))
        .ask();
  }

  private final class Background implements TablePresenter.Reading {
    private final Path file;
    private final String label;
    private final TableImporter importer;

    Background(Path file, String name, TableImporter importer) {
      this.file = file;
      this.label = WORDS.get("table.reading", name);
      this.importer = importer;
    }

    @Override
    public void look(
        Map<String, String> options, Consumer<TableLook> then, Consumer<Throwable> failed) {
      Options chosen = Options.of(options, importer.options());
      run(monitor -> importer.look(file, chosen, monitor), then, failed);
    }

    @Override
    public void read(Map<String, String> options, Consumer<FileDraft> then) {
      Imports.Request request = new Imports.Request(format(), options, Recognition.NONE);
      run(
          monitor -> imports.read(List.of(file), request, monitor).get(0),
          then,
          problem -> then.accept(FileDraft.failed(file, words(problem))));
    }

    /** The format that the name of the file tells, so that nobody else reads it. */
    private Optional<String> format() {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return importer.formats().stream()
          .filter(format -> format.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
          .map(Format::id)
          .findFirst();
    }

    private <T> void run(Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
      context
          .services()
          .tasks()
          .run(label, work)
          .result()
          .whenComplete(
              (result, problem) ->
                  context
                      .thread()
                      .execute(
                          () -> {
                            if (problem == null) {
                              then.accept(result);
                            } else {
                              failed.accept(cause(problem));
                            }
                          }));
    }
  }

  private static Throwable cause(Throwable problem) {
    Throwable cause = problem.getCause();
    return problem instanceof CompletionException && cause != null ? cause : problem;
  }

  private static UserException words(Throwable problem) {
    return problem instanceof UserException known
        ? known
        : new UserException(
            WORDS.get("table.failed", String.valueOf(problem.getMessage())),
            WORDS.get("table.failed.do"),
            problem);
  }
}
