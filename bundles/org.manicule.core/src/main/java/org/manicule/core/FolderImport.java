package org.manicule.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;

/** One import of folders, portion after portion. */
final class FolderImport {
  /** So many files are held in memory, and are one edit. */
  static final int PORTION = 100;

  /** Large files are held in smaller numbers. */
  private static final long BYTES = 64 << 20;

  private final PluggedImports imports;
  private final Project project;
  private final Imports.Request request;
  private final Map<String, String> inProject = new HashMap<>();
  private SameFiles same = SameFiles.among(List.of());
  private final List<Issue> issues = new ArrayList<>();
  private int imported;
  private int sources;
  private int known;
  private int failed;

  FolderImport(PluggedImports imports, Project project, Imports.Request request) {
    this.imports = imports;
    this.project = project;
    this.request = request;
    for (Source source : project.sources().all()) {
      Source.Original original = source.original();
      if (original != null) {
        inProject.putIfAbsent(original.sha256(), source.name());
      }
    }
  }

  FolderReport run(List<Path> roots, Monitor monitor) {
    List<Path> files = files(roots);
    // Seen from what holds them all, and not from what holds those of one portion.
    ImportedFolders folders = ImportedFolders.of(files);
    same = SameFiles.among(files);
    ExecutorService ahead = Executors.newSingleThreadExecutor();
    try (Monitor.Part all = monitor.part("", files.size())) {
      Portions portions = new Portions(files, PORTION, BYTES);
      Future<List<FileDraft>> next = read(portions, ahead, all);
      while (next != null) {
        all.checkCancelled();
        List<FileDraft> read = FutureResult.of(next);
        // The readers go on while what they read is added.
        next = read(portions, ahead, all);
        add(read, folders);
      }
    } finally {
      ahead.shutdownNow();
    }
    return new FolderReport(files.size(), imported, sources, known, failed, issues);
  }

  private List<Path> files(List<Path> roots) {
    try {
      return FolderFiles.in(roots, issues::add);
    } catch (IOException e) {
      throw new UserException(
          Messages.text("import.unreadable", roots.get(0), FileProblem.reason(e)),
          Messages.text("import.unreadable.do"),
          e);
    }
  }

  /** Begins to read the next portion; null when there is none. */
  private @Nullable Future<List<FileDraft>> read(
      Portions portions, ExecutorService ahead, Monitor.Part all) {
    if (!portions.hasNext()) {
      return null;
    }
    List<Path> fresh = new ArrayList<>();
    for (Path file : portions.next()) {
      Issue reason = known(file);
      if (reason == null) {
        fresh.add(file);
      } else {
        known++;
        issues.add(reason);
        all.advance();
      }
    }
    return ahead.submit(() -> imports.read(fresh, request, new Counting(all)));
  }

  private void add(List<FileDraft> read, ImportedFolders folders) {
    read.forEach(this::note);
    ImportEdit edit = new ImportEdit(project, folders);
    imports.keep(edit, read, Monitor.silent());
    issues.addAll(edit.issues());
    if (!edit.isEmpty()) {
      project.apply(edit.edit(List.of()));
    }
  }

  /** Why a file is left out before it is read, or null when it is not. */
  private @Nullable Issue known(Path file) {
    if (inProject.isEmpty() && !same.isPossible(file)) {
      return null;
    }
    try {
      String hash = FileHash.of(file);
      String source = inProject.get(hash);
      if (source != null) {
        return Issue.note(file.toString(), Messages.text("import.inProject", source));
      }
      Path twin = same.earlier(file, hash);
      return twin == null ? null : Issue.note(file.toString(), Messages.text("import.twice", twin));
    } catch (IOException e) {
      return null; // reading it says why it cannot be read
    }
  }

  private void note(FileDraft file) {
    Draft draft = file.draft();
    UserException problem = file.problem();
    if (draft != null) {
      imported++;
      sources += draft.sources().size();
      Set<Issue> odd = new HashSet<>(draft.issues());
      odd.removeIf(issue -> issue.severity() == Issue.Severity.NOTE);
      odd.forEach(
          issue ->
              issues.add(new Issue(issue.severity(), file.file().toString(), issue.message())));
    } else if (problem != null) {
      failed++;
      String words = problem.whatHappened() + " " + problem.whatToDo();
      issues.add(Issue.error(file.file().toString(), words));
    }
  }

  /** Counts the files of a portion in the whole. */
  private record Counting(Monitor.Part all) implements Monitor {
    @Override
    public void step(String words) {
      all.step(words);
    }

    @Override
    public void progress(long done, long total) {
      // The whole counts the files.
    }

    @Override
    public boolean isCancelled() {
      return all.isCancelled();
    }

    @Override
    public Part part(String words, long total) {
      return new FilePart(all);
    }
  }

  /** The files of a portion, each of which is a file of the whole. */
  private record FilePart(Monitor.Part all) implements Monitor.Part {
    @Override
    public void step(String words) {
      all.step(words);
    }

    @Override
    public void progress(long done, long total) {
      // The whole counts the files.
    }

    @Override
    public boolean isCancelled() {
      return all.isCancelled();
    }

    @Override
    public Part part(String words, long total) {
      return Monitor.silent().part(words, total);
    }

    @Override
    public void advance() {
      all.advance();
    }

    @Override
    public void close() {
      // The whole goes on.
    }
  }
}
