package org.manicule.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recognition;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files as sources, all that can be read as one edit. */
@Command(name = "import")
final class ImportCommand extends ListingCommand {
  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<Path> files = List.of();

  @Option(names = "--as", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--option", paramLabel = "NAME=VALUE")
  private Map<String, String> options = Map.of();

  @Option(names = "--recognise", paramLabel = "auto|none|NAME", defaultValue = "auto")
  private String recognise = "auto";

  @Option(names = "--preview")
  private boolean preview;

  ImportCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Imports imports = session().services().imports().get();
    imports.prepare();
    // Opened first: nobody wants to wait for a hundred files to learn that there is no project.
    Project opened = project();
    Imports.Request request =
        new Imports.Request(Optional.ofNullable(format), options, Recognition.parse(recognise));
    if (!preview && files.stream().anyMatch(Files::isDirectory)) {
      return addAll(imports, request);
    }
    List<FileDraft> read = imports.read(files, request, Monitor.silent());
    return preview ? preview(opened, imports, read) : add(opened, imports, read);
  }

  private int addAll(Imports imports, Imports.Request request) {
    FolderReport report = imports.addAll(projectToChange(), files, request, Monitor.silent());
    report.issues().forEach(issue -> output().problem(IssueLine.of(issue)));
    if (json()) {
      try (JsonRows rows = output().json()) {
        rows.row(row -> ImportedFiles.write(report, row));
      }
    } else {
      output()
          .done(
              MESSAGES.text(
                  "import.folder",
                  report.imported(),
                  report.files(),
                  report.sources(),
                  report.known(),
                  report.failed()));
    }
    return report.failed() == 0 ? OK : FAILED;
  }

  /** Nothing is imported; the project may be one that is only read. */
  private int preview(Project opened, Imports imports, List<FileDraft> read) {
    try (JsonRows rows = output().json()) {
      for (FileDraft file : read) {
        List<Issue> concerns = imports.concerns(opened, List.of(file));
        rows.row(row -> DraftWriter.write(file, concerns, row));
      }
    }
    return read.stream().allMatch(file -> file.draft() != null) ? OK : FAILED;
  }

  private int add(Project opened, Imports imports, List<FileDraft> read) {
    imports.concerns(opened, read).forEach(issue -> output().problem(IssueLine.of(issue)));
    boolean nothing = read.stream().allMatch(file -> file.draft() == null);
    Project target = nothing ? opened : projectToChange();
    List<Source> added = nothing ? List.of() : added(imports.add(target, read, Monitor.silent()));
    List<Outcome> outcomes = outcomes(read, added);
    if (json()) {
      ImportedFiles.writeJson(outcomes, output());
    } else {
      ImportedFiles.print(outcomes, output());
    }
    return outcomes.stream().allMatch(Outcome::isImported) ? OK : FAILED;
  }

  private static List<Source> added(Optional<JournalEntry> entry) {
    List<Source> sources = new ArrayList<>();
    for (Change change : entry.map(done -> done.edit().changes()).orElse(List.of())) {
      if (change.before() == null && change.after() instanceof Source source) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** Sources are added in the order of files and drafts, under names that may have been changed. */
  private static List<Outcome> outcomes(List<FileDraft> read, List<Source> added) {
    Iterator<Source> next = added.iterator();
    List<Outcome> outcomes = new ArrayList<>();
    for (FileDraft file : read) {
      List<Source> sources = new ArrayList<>();
      Draft draft = file.draft();
      int count = draft == null ? 0 : draft.sources().size();
      while (sources.size() < count && next.hasNext()) {
        sources.add(next.next());
      }
      outcomes.add(new Outcome(file, sources, draft == null ? List.of() : draft.issues()));
    }
    return outcomes;
  }

  /**
   * What became of a file.
   *
   * @param file the file with what was read
   * @param sources the sources made of it
   * @param issues what was odd in it
   */
  record Outcome(FileDraft file, List<Source> sources, List<Issue> issues) {
    boolean isImported() {
      return file.draft() != null;
    }
  }
}
