package org.manicule.core;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manicule.api.Issue;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Gathers drafts into the one edit that adds them; keeps their texts and originals on the way. */
final class ImportEdit {
  /** So many texts are kept in one go, and no more than so many characters. */
  private static final int TOGETHER = 500;

  private static final int CHARACTERS_TOGETHER = 4_000_000;

  private final ProjectData project;
  // The store keeps microseconds.
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final List<Change> changes = new ArrayList<>();
  private final List<Source> added = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final ImportedValues values;
  private final ImportedCases cases;
  private final ImportedFolders folders;
  private final List<Waiting> waiting = new ArrayList<>();
  private int waitingCharacters;

  /** A source whose text is not kept yet. */
  private record Waiting(DraftSource source, Source.Original original, String folder) {}

  ImportEdit(ProjectData project, ImportedFolders folders) {
    this.project = project;
    this.folders = folders;
    this.values = new ImportedValues(project.cases(), changes, EntityType.SOURCE);
    this.cases = new ImportedCases(project.cases(), changes);
    project.sources().all().forEach(source -> names.add(source.name()));
  }

  void add(FileDraft file, Draft draft) throws IOException {
    String hash = project.contents().keepOriginal(file.file());
    String fileName = String.valueOf(file.file().getFileName());
    Source.Original original = new Source.Original(fileName, file.mediaType(), hash);
    String folder = folders.of(file.file()).orElse("");
    for (DraftSource source : draft.sources()) {
      waiting.add(new Waiting(source, original, folder));
      waitingCharacters += source.text().length();
      if (waiting.size() >= TOGETHER || waitingCharacters >= CHARACTERS_TOGETHER) {
        keepWaiting();
      }
    }
  }

  /** Texts are kept together, because each time the disk is waited for. */
  private void keepWaiting() {
    List<String> hashes =
        project.contents().keepTexts(waiting.stream().map(each -> each.source().text()).toList());
    for (int i = 0; i < waiting.size(); i++) {
      Waiting each = waiting.get(i);
      add(each.source(), hashes.get(i), each.original(), each.folder());
    }
    waiting.clear();
    waitingCharacters = 0;
  }

  private void add(DraftSource draft, String hash, Source.Original original, String folder) {
    String name = unusedName(draft.name(), original.fileName());
    int length = draft.text().length();
    Source source = new Source(Id.random(), name, hash, length, 1, original, draft.language(), now);
    changes.add(Change.added(source));
    changes.add(Change.added(new Revision(Id.random(), source.id(), 1, hash, now, "")));
    draft.units().forEach(unit -> addUnit(source, unit));
    draft.boilerplate().forEach(stretch -> addUnit(source, unitOf(stretch)));
    draft.variables().forEach((key, value) -> addValue(source, key, value));
    String variable = Messages.text("import.folder");
    if (!folder.isEmpty() && !draft.variables().containsKey(variable)) {
      addValue(source, variable, DraftValue.text(folder));
    }
    draft.cases().forEach(each -> cases.add(source, each));
    added.add(source);
    names.add(name);
  }

  /** What there is to say about what goes in. */
  List<Issue> issues() {
    return cases.issues();
  }

  private void addValue(Source source, String variable, DraftValue value) {
    values
        .of(variable, value, Anchor.source(source.id()))
        .ifPresent(made -> changes.add(Change.added(made)));
  }

  private static DraftUnit unitOf(Boilerplate stretch) {
    UnitDetails reason = UnitDetails.labelled(stretch.reason());
    return new DraftUnit(UnitKind.BOILERPLATE, stretch.range(), reason);
  }

  private void addUnit(Source source, DraftUnit draft) {
    TextRange range = draft.range();
    if (!range.isEmpty()) {
      changes.add(
          Change.added(new Unit(Id.random(), source.id(), draft.kind(), range, draft.details())));
    }
  }

  /** "name", "name (2)", "name (3)": the first that no source has. */
  private String unusedName(String proposed, String fileName) {
    String oneLine = proposed.replaceAll("\\s+", " ").strip();
    String wanted = oneLine.isEmpty() ? fileName.strip() : oneLine;
    String name = wanted;
    for (int number = 2; names.contains(name); number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  boolean isEmpty() {
    return added.isEmpty() && waiting.isEmpty();
  }

  Edit edit(List<Change> more) {
    keepWaiting();
    List<Change> all = new ArrayList<>(changes);
    all.addAll(more);
    return new Edit(label(), all);
  }

  private String label() {
    return added.size() == 1
        ? Messages.text("import.label.one", added.get(0).name())
        : Messages.text("import.label.many", added.size());
  }
}
