package org.manicule.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Brings files in with the importers that plugins offer, and lets the recognisers that plugins
 * offer look at what was read, see {@link Refining}. Thread-safe.
 *
 * <p>A file that the project has already is imported once more under a numbered name, for it may be
 * wanted; {@link #concerns} says so beforehand, for it may be a slip.
 */
@Component(service = Imports.class)
public final class PluggedImports implements Imports {
  private final Plugins plugins;
  private final Offered<SourceImporter> importers;
  private final Offered<Recogniser> recognisers;

  /** Importers and recognisers that come and go as services. */
  @Activate
  public PluggedImports(BundleContext context, @Reference Plugins plugins) {
    this(plugins, Offered.in(context), Offered.in(context));
  }

  /** Importers that are always the same, and no recogniser. */
  public PluggedImports(Plugins plugins, List<SourceImporter> importers) {
    this(plugins, importers, List.of());
  }

  /** Importers and recognisers that are always the same. */
  public PluggedImports(
      Plugins plugins, List<SourceImporter> importers, List<Recogniser> recognisers) {
    this(plugins, Offered.of(importers), Offered.of(recognisers));
  }

  private PluggedImports(
      Plugins plugins, Offered<SourceImporter> importers, Offered<Recogniser> recognisers) {
    this.plugins = plugins;
    this.importers = importers;
    this.recognisers = recognisers;
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
  public List<FileDraft> read(List<Path> files, Request request, Monitor monitor) {
    Readers readers = new Readers(plugins, importers.all());
    FileReading reading = new FileReading(plugins, readers, finishing(readers, request), request);
    List<FileDraft> drafts = new ArrayList<>(files.size());
    try (Monitor.Part all = monitor.part("", files.size())) {
      for (Path file : files) {
        all.checkCancelled();
        all.step(Messages.text("import.reading", file.getFileName()));
        try (Monitor.Part one = all.part("", 0)) {
          drafts.add(reading.read(file, one));
        }
        all.advance();
      }
    }
    return drafts;
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
    return drafts.stream()
        .filter(file -> file.draft() != null)
        .flatMap(file -> known.concern(file.file()).stream())
        .toList();
  }

  @Override
  public Optional<JournalEntry> add(Project project, List<FileDraft> accepted, Monitor monitor) {
    ImportEdit edit = new ImportEdit(project);
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
    return edit.isEmpty() ? Optional.empty() : Optional.of(project.apply(edit.edit(), monitor));
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
