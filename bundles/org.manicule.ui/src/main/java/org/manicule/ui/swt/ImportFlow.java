package org.manicule.ui.swt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.Format;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recognition;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.bench.WindowSettings;
import org.manicule.ui.importing.ImportPreviewPresenter;
import org.manicule.ui.importing.ImportReport;
import org.manicule.ui.importing.ImportRules;
import org.manicule.ui.importing.ReadFile;
import org.manicule.ui.swt.dialog.ChoiceDialog;
import org.manicule.ui.swt.dialog.FolderDialog;
import org.manicule.ui.swt.dialog.ImportPreviewDialog;
import org.manicule.ui.swt.dialog.ImportReportDialog;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Brings files in: choose, read on a task, look at them, add them as one edit. */
final class ImportFlow {
  private static final Words WORDS = Words.beside(ImportFlow.class);

  private static final String TABLE = "table";
  private static final String TURNS = "turns";

  private final Shell window;
  private final SystemTheme theme;
  private final Imports imports;
  private final Workbench workbench;
  private final TaskFlow tasks;
  private final WindowContext context;

  ImportFlow(WindowContext context, Workbench workbench) {
    this.window = context.shell();
    this.theme = context.theme();
    this.imports = context.services().imports();
    this.workbench = workbench;
    this.tasks = context.tasks();
    this.context = context;
  }

  /** Lets the researcher choose files. */
  void chooseFiles() {
    Settings settings = workbench.settings();
    FileDialog dialog = new FileDialog(window, SWT.OPEN | SWT.MULTI);
    dialog.setText(WORDS.get("import.choose"));
    dialog.setFilterPath(settings.get(WindowSettings.FILES_FOLDER));
    List<String> names = new ArrayList<>();
    List<String> filters = new ArrayList<>();
    addFilters(names, filters);
    dialog.setFilterNames(names.toArray(String[]::new));
    dialog.setFilterExtensions(filters.toArray(String[]::new));
    if (dialog.open() != null) {
      settings.set(WindowSettings.FILES_FOLDER, dialog.getFilterPath());
      Path folder = Path.of(dialog.getFilterPath());
      read(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
    }
  }

  private void addFilters(List<String> names, List<String> filters) {
    TreeSet<String> endings = new TreeSet<>();
    for (Format format : imports.formats()) {
      endings.addAll(format.extensions());
    }
    names.add(WORDS.get("import.filter.known"));
    filters.add(filter(endings));
    for (Format format : imports.formats()) {
      names.add(format.name());
      filters.add(filter(new TreeSet<>(format.extensions())));
    }
    names.add(WORDS.get("import.filter.all"));
    filters.add("*");
  }

  /** In both cases, because file names are what people and cameras make them. */
  private static String filter(TreeSet<String> endings) {
    List<String> patterns = new ArrayList<>();
    for (String ending : endings) {
      patterns.add("*." + ending);
      patterns.add("*." + ending.toUpperCase(Locale.ROOT));
    }
    return patterns.isEmpty() ? "*" : String.join(";", patterns);
  }

  /** Lets the researcher choose a folder. */
  void chooseFolder() {
    Settings settings = workbench.settings();
    DirectoryDialog dialog = new DirectoryDialog(window, SWT.OPEN);
    dialog.setText(WORDS.get("import.choose.folder"));
    dialog.setMessage(WORDS.get("import.choose.folder.what"));
    dialog.setFilterPath(settings.get(WindowSettings.FILES_FOLDER));
    String chosen = dialog.open();
    if (chosen != null) {
      settings.set(WindowSettings.FILES_FOLDER, chosen);
      read(List.of(Path.of(chosen)));
    }
  }

  /** Reads files and shows what they hold; with a folder among them, adds all and reports. */
  void read(List<Path> files) {
    Optional<Project> open = workbench.project();
    if (files.isEmpty() || open.isEmpty()) {
      workbench.say(open.isEmpty() ? WORDS.get("import.no-project") : WORDS.get("import.no-files"));
      return;
    }
    Project project = open.get();
    if (files.stream().anyMatch(Files::isDirectory)) {
      tasks.run(
          WORDS.get("import.folder.look"),
          monitor -> imports.filesIn(files),
          found -> addAll(project, found));
      return;
    }
    Optional<TableImporter> table = table(files);
    Optional<SourceImporter> other = table.flatMap(each -> other(files.get(0)));
    Optional<String> wanted = other.isEmpty() ? Optional.of(TABLE) : askHow(files.get(0));
    if (wanted.isEmpty()) {
      return;
    }
    if (table.isPresent() && wanted.get().equals(TABLE)) {
      new TableFlow(window, theme, imports, context)
          .ask(files.get(0), table.get())
          .ifPresent(accepted -> add(project, List.of(accepted), List.of(), List.of()));
      return;
    }
    tasks.run(
        WORDS.get("import.reading", files.size()),
        monitor -> read(project, files, monitor),
        read -> preview(project, read));
  }

  /** Who reads a table, when nothing but one table is to be read. */
  private Optional<TableImporter> table(List<Path> files) {
    if (files.size() != 1) {
      return Optional.empty();
    }
    String name = String.valueOf(files.get(0).getFileName()).toLowerCase(Locale.ROOT);
    return imports.importers().stream()
        .filter(TableImporter.class::isInstance)
        .map(TableImporter.class::cast)
        .filter(importer -> importer.formats().stream().anyMatch(format -> isNamed(name, format)))
        .findFirst();
  }

  /** Whoever takes this table for more than a table, such as for a transcript. */
  private Optional<SourceImporter> other(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return imports.importers().stream()
        .filter(importer -> !(importer instanceof TableImporter))
        .filter(importer -> importer.formats().stream().anyMatch(format -> isNamed(name, format)))
        .filter(importer -> accepts(importer, file))
        .findFirst();
  }

  /** A file that cannot be looked at is told of when it is read. */
  private static boolean accepts(SourceImporter importer, Path file) {
    try {
      return importer.accepts(file);
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<String> askHow(Path file) {
    ChoiceDialog.Question question =
        new ChoiceDialog.Question(
            "table-or-turns",
            WORDS.get("import.turns.title"),
            WORDS.get("import.turns.head", String.valueOf(file.getFileName())),
            WORDS.get("import.turns.details"),
            List.of(
                new ChoiceDialog.Answer(TURNS, WORDS.get("import.turns.turns")),
                new ChoiceDialog.Answer(TABLE, WORDS.get("import.turns.table"))));
    return new ChoiceDialog(window, theme, question).ask();
  }

  private static boolean isNamed(String name, Format format) {
    return format.extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /** Adds what the researcher wants of a folder. */
  private void addAll(Project project, List<Path> found) {
    if (found.isEmpty()) {
      workbench.say(WORDS.get("import.folder.empty"));
      return;
    }
    FolderDialog dialog = new FolderDialog(window, found, imports.formats());
    List<Path> accepted = dialog.ask();
    if (!accepted.isEmpty() && workbench.project().filter(project::equals).isPresent()) {
      Imports.Request request = Imports.Request.AUTOMATIC.withRecognition(dialog.recognition());
      tasks.run(
          WORDS.get("import.folder"),
          monitor -> imports.addAll(project, accepted, request, monitor),
          this::report);
    }
  }

  private void report(FolderReport report) {
    workbench.say(ImportReport.summary(report));
    if (!report.issues().isEmpty()) {
      new ImportReportDialog(window, theme, report).open();
    }
  }

  private List<ReadFile> read(Project project, List<Path> files, Monitor monitor) {
    List<FileDraft> drafts = imports.read(files, Imports.Request.AUTOMATIC, monitor);
    // Asked for all at once first: mostly there are none, and asking for each takes its time.
    boolean none = imports.concerns(project, drafts).isEmpty();
    return drafts.stream()
        .map(
            draft ->
                new ReadFile(draft, none ? List.of() : imports.concerns(project, List.of(draft))))
        .toList();
  }

  private void preview(Project project, List<ReadFile> files) {
    ImportPreviewDialog dialog =
        new ImportPreviewDialog(
            window,
            theme,
            view ->
                new ImportPreviewPresenter(
                    files, imports.formats(), ImportRules.of(project), this::lookAnew, view));
    List<FileDraft> accepted = dialog.ask();
    add(project, accepted, dialog.remembered().changes(project), files);
  }

  /**
   * Adds what was accepted.
   *
   * @param remembered what the project is to remember of the choices, in the same edit
   * @param files all that was read
   */
  private void add(
      Project project, List<FileDraft> accepted, List<Change> remembered, List<ReadFile> files) {
    // The project may have been closed while the researcher looked at the files.
    if (!accepted.isEmpty() && workbench.project().filter(project::equals).isPresent()) {
      tasks.run(
          WORDS.get("import.adding", accepted.size()),
          monitor -> imports.add(project, accepted, remembered, monitor),
          entry -> added(entry, files));
    }
  }

  private void lookAnew(FileDraft read, Recognition recognition, Consumer<FileDraft> then) {
    Imports.Request request = Imports.Request.AUTOMATIC.withRecognition(recognition);
    tasks.run(
        WORDS.get("import.looking", String.valueOf(read.file().getFileName())),
        monitor -> imports.refine(read, request, monitor),
        then,
        () -> then.accept(read));
  }

  private void added(Optional<JournalEntry> entry, List<ReadFile> files) {
    int broken = (int) files.stream().filter(file -> file.draft().draft() == null).count();
    String label = entry.map(each -> each.edit().label()).orElse(WORDS.get("import.nothing"));
    workbench.say(broken == 0 ? label : WORDS.get("import.broken", label, broken));
  }
}
