package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.Format;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.exporting.Exports;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.bench.WindowSettings;
import org.manicule.ui.option.OptionFields;
import org.manicule.ui.swt.dialog.OptionsDialog;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Takes results out: options, a place, and writing on a task. */
final class ExportFlow {
  private static final Words WORDS = Words.beside(ExportFlow.class);

  private final Shell window;
  private final SystemTheme theme;
  private final Exports exports;
  private final Workbench workbench;
  private final TaskFlow tasks;

  ExportFlow(WindowContext context, Workbench workbench) {
    this.window = context.shell();
    this.theme = context.theme();
    this.exports = context.services().exports();
    this.workbench = workbench;
    this.tasks = context.tasks();
  }

  /** Asks what is needed and writes the open project with an exporter. */
  void export(Exporter exporter) {
    workbench
        .project()
        .ifPresent(
            project -> {
              Format format = exporter.format();
              String title = WORDS.get("export.title", format.name());
              OptionFields fields = new OptionFields(exporter.options());
              new OptionsDialog(window, title, WORDS.get("export.go-on"), fields, theme)
                  .ask()
                  .ifPresent(options -> export(project, format, options));
            });
  }

  private void export(Project project, Format format, Map<String, String> options) {
    ProjectData seen = workbench.seen(project);
    target(project, format)
        .ifPresent(
            target ->
                tasks.run(
                    WORDS.get("export.writing", target.getFileName()),
                    monitor -> {
                      exports.write(seen, format.id(), options, target, monitor);
                      return target;
                    },
                    written -> workbench.say(written(written, seen))));
  }

  /** Who codes blind is told that the file lacks what others did. */
  private static String written(Path file, ProjectData seen) {
    return seen.onlyCoder()
        .map(coder -> WORDS.get("export.written.only", file, coder.name()))
        .orElseGet(() -> WORDS.get("export.written", file));
  }

  private Optional<Path> target(Project project, Format format) {
    FileDialog dialog = new FileDialog(window, SWT.SAVE);
    dialog.setText(WORDS.get("export.title", format.name()));
    dialog.setFilterPath(workbench.settings().get(WindowSettings.FILES_FOLDER));
    String ending = format.extensions().stream().sorted().findFirst().orElse("txt");
    dialog.setFileName(project.name() + "." + ending);
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen == null) {
      return Optional.empty();
    }
    workbench.settings().set(WindowSettings.FILES_FOLDER, dialog.getFilterPath());
    Path target = Path.of(chosen);
    String name = String.valueOf(target.getFileName());
    return Optional.of(name.indexOf('.') < 0 ? target.resolveSibling(name + "." + ending) : target);
  }
}
