package org.manicule.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.FolderReport;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.core.apart.Apart;
import org.manicule.core.apart.ReaderProcesses;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Brings files in with the importers that plugins offer, and lets the recognisers that plugins
 * offer look at what was read, see {@link Refining}. In the product, files are read apart: in
 * processes of their own. Thread-safe.
 *
 * <p>A file that the project has already is imported once more under a numbered name, for it may be
 * wanted; {@link #concerns} says so beforehand, for it may be a slip.
 */
@Component(service = Imports.class)
public final class PluggedImports implements Imports {
  private final Plugins plugins;
  private final Offered<SourceImporter> importers;
  private final Offered<Recogniser> recognisers;
  private final Once<Optional<ReaderProcesses>> apart;

  /** Importers and recognisers that come and go as services. */
  @Activate
  public PluggedImports(BundleContext context, @Reference Plugins plugins) {
    this(plugins, Offered.in(context), Offered.in(context), Apart::processes);
  }

  /** Importers that are always the same, and no recogniser. */
  public PluggedImports(Plugins plugins, List<SourceImporter> importers) {
    this(plugins, importers, List.of());
  }

  /** Importers and recognisers that are always the same. */
  public PluggedImports(
      Plugins plugins, List<SourceImporter> importers, List<Recogniser> recognisers) {
    this(plugins, Offered.of(importers), Offered.of(recognisers), Optional::empty);
  }

  private PluggedImports(
      Plugins plugins,
      Offered<SourceImporter> importers,
      Offered<Recogniser> recognisers,
      Supplier<Optional<ReaderProcesses>> apart) {
    this.plugins = plugins;
    this.importers = importers;
    this.recognisers = recognisers;
    this.apart = new Once<>(apart);
  }

  /** Ends the processes that read files. */
  @Deactivate
  void close() {
    apart.made().flatMap(processes -> processes).ifPresent(ReaderProcesses::close);
  }

  @Reference(
      service = SourceImporter.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addImporter(ServiceReference<SourceImporter> importer) {
    importers.add(importer);
  }

  void removeImporter(ServiceReference<SourceImporter> importer) {
    importers.remove(importer);
  }

  @Reference(
      service = Recogniser.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addRecogniser(ServiceReference<Recogniser> recogniser) {
    recognisers.add(recogniser);
  }

  void removeRecogniser(ServiceReference<Recogniser> recogniser) {
    recognisers.remove(recogniser);
  }

  @Override
  public List<SourceImporter> importers() {
    return importers.all();
  }

  @Override
  public List<Recogniser> recognisers() {
    return new Finders(plugins, recognisers.all()).inOrder();
  }

  @Override
  public List<Format> formats() {
    return new Readers(plugins, importers.all()).formats();
  }

  @Override
  public void prepare() {
    apart.get().ifPresent(ReaderProcesses::warm);
  }

  @Override
  public List<FileDraft> read(List<Path> files, Request request, Monitor monitor) {
    Readers readers = new Readers(plugins, importers.all());
    FileReading here = new FileReading(plugins, readers, finishing(readers, request), request);
    return new BatchReading(here, apart.get().orElse(null), request).read(files, monitor);
  }

  @Override
  public FolderReport addAll(Project project, List<Path> roots, Request request, Monitor monitor) {
    return new FolderImport(this, project, request).run(roots, monitor);
  }

  @Override
  public List<Path> filesIn(List<Path> roots) {
    try {
      return FolderFiles.in(roots, issue -> {});
    } catch (IOException e) {
      throw new UserException(
          Messages.text("import.unreadable", roots.get(0), FileProblem.reason(e)),
          Messages.text("import.unreadable.do"),
          e);
    }
  }

  private DraftFinishing finishing(Readers readers, Request request) {
    Finders finders = new Finders(plugins, recognisers.all());
    finders.check(request.recognition());
    readers.check(request, finders);
    Refining refining = new Refining(plugins, finders, request);
    return new DraftFinishing(refining, Readers.common(request.options()));
  }

  @Override
  public FileDraft refine(FileDraft read, Request request, Monitor monitor) {
    DraftFinishing finishing = finishing(new Readers(plugins, importers.all()), request);
    Draft asRead = read.asRead() == null ? read.draft() : read.asRead();
    String where = String.valueOf(read.file().getFileName());
    return asRead == null ? read : read.withRefined(finishing.finish(where, asRead, monitor));
  }

  @Override
  public List<Issue> concerns(ProjectData project, List<FileDraft> drafts) {
    KnownFiles known = new KnownFiles(project);
    List<Issue> concerns = new ArrayList<>();
    drafts.stream()
        .filter(file -> file.draft() != null)
        .flatMap(file -> known.concern(file.file()).stream())
        .forEach(concerns::add);
    concerns.addAll(disagreements(project, drafts));
    return concerns;
  }

  /** Tries the cases without adding them: what sources say about one case may differ. */
  private static List<Issue> disagreements(ProjectData project, List<FileDraft> drafts) {
    ImportedCases cases = new ImportedCases(project.cases(), new ArrayList<>());
    for (FileDraft file : drafts) {
      Draft draft = file.draft();
      for (DraftSource source : draft == null ? List.<DraftSource>of() : draft.sources()) {
        source.cases().forEach(each -> cases.compare(source.name(), each));
      }
    }
    return cases.issues();
  }

  @Override
  public Optional<JournalEntry> add(
      Project project, List<FileDraft> accepted, List<Change> more, Monitor monitor) {
    ImportedFolders folders = ImportedFolders.of(accepted.stream().map(FileDraft::file).toList());
    ImportEdit edit = new ImportEdit(project, folders);
    keep(edit, accepted, monitor);
    return edit.isEmpty() ? Optional.empty() : Optional.of(project.apply(edit.edit(more), monitor));
  }

  /** Takes what was read into an edit and keeps texts and originals. */
  void keep(ImportEdit edit, List<FileDraft> accepted, Monitor monitor) {
    try (Monitor.Part all = monitor.part(Messages.text("import.keeping"), accepted.size())) {
      for (FileDraft file : accepted) {
        all.checkCancelled();
        Draft draft = file.draft();
        if (draft != null) {
          keep(edit, file, draft);
        }
        all.advance();
      }
    }
  }

  private static void keep(ImportEdit edit, FileDraft file, Draft draft) {
    try {
      edit.add(file, draft);
    } catch (IOException e) {
      throw new UserException(
          Messages.text("import.notKept", file.file(), FileProblem.reason(e)),
          Messages.text("import.notKept.do"),
          e);
    }
  }
}
