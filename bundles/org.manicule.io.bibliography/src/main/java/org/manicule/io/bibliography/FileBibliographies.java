package org.manicule.io.bibliography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.model.Id;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.reference.Bibliographies;
import org.manicule.api.reference.ReferenceMatch;
import org.manicule.api.reference.ReferenceMatch.ValueChange;
import org.manicule.api.reference.ReferencePlan;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Reads bibliographies from files. Without state, so safe to use from any thread. */
@Component
public final class FileBibliographies implements Bibliographies {
  private static final long LARGEST = 200L << 20;

  /** Made by the framework. */
  public FileBibliographies() {}

  @Override
  public List<Format> formats() {
    return List.of(
        format("ris", List.of("ris"), "application/x-research-info-systems"),
        format("bibtex", List.of("bib", "bibtex"), "application/x-bibtex"),
        format("csl-json", List.of("json"), "application/vnd.citationstyles.csl+json"));
  }

  private static Format format(String id, List<String> extensions, String mediaType) {
    return new Format(
        id, Messages.text("format." + id), new LinkedHashSet<>(extensions), Set.of(mediaType));
  }

  @Override
  public ReferencePlan plan(ProjectData project, Path file, Monitor monitor) {
    String fileName = String.valueOf(file.getFileName());
    Decoded decoded = Decoded.of(bytes(file, fileName));
    Entries entries = read(decoded.text(), fileName);
    if (entries.all().isEmpty() && entries.issues().isEmpty()) {
      throw Messages.problem("no.entries", fileName);
    }
    List<Issue> issues = new ArrayList<>();
    if (!decoded.sure()) {
      issues.add(Issue.warning(fileName, Messages.text("issue.encoding")));
    }
    issues.addAll(entries.issues());
    Matching.Found found = Matching.of(project, Citations.of(entries), monitor);
    issues.addAll(found.issues());
    SourceValues values = new SourceValues(project);
    List<ReferenceMatch> matches =
        found.pairs().stream()
            .map(
                pair ->
                    new ReferenceMatch(
                        pair.reference(),
                        pair.source(),
                        pair.how().words(),
                        values.changes(pair.source(), pair.reference())))
            .toList();
    return new ReferencePlan(fileName, matches, found.unmatched(), issues);
  }

  private static byte[] bytes(Path file, String fileName) {
    try {
      if (!Files.isRegularFile(file)) {
        throw Messages.problem("missing", fileName);
      }
      if (Files.size(file) > LARGEST) {
        throw Messages.problem("too.large", fileName, LARGEST >> 20);
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw Messages.problem("empty", fileName);
      }
      return bytes;
    } catch (IOException e) {
      throw Messages.problem("unreadable", fileName);
    }
  }

  private static Entries read(String text, String fileName) {
    if (RisReader.accepts(text)) {
      return RisReader.read(text, fileName);
    }
    if (BibtexReader.accepts(text)) {
      return BibtexReader.read(text, fileName);
    }
    if (CslReader.accepts(text)) {
      return CslReader.read(text, fileName);
    }
    throw Messages.problem("no.bibliography", fileName);
  }

  @Override
  public Optional<JournalEntry> apply(Project project, ReferencePlan plan, boolean replaces) {
    List<Change> changes = new ArrayList<>();
    Map<String, Variable> made = new HashMap<>();
    int sources = 0;
    String name = "";
    for (ReferenceMatch match : plan.matches()) {
      List<Change> own = new ArrayList<>();
      for (ValueChange change : match.changes()) {
        if (replaces || !change.overwrites()) {
          own.add(change(change, match, made, changes));
        }
      }
      changes.addAll(own);
      sources += own.isEmpty() ? 0 : 1;
      name = own.isEmpty() ? name : match.source().name();
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    String label =
        sources == 1 ? Messages.text("edit.one", name) : Messages.text("edit.many", sources);
    return Optional.of(project.apply(new Edit(label, changes)));
  }

  private static Change change(
      ValueChange change, ReferenceMatch match, Map<String, Variable> made, List<Change> changes) {
    Variable variable = change.variable();
    if (change.isNew()) {
      Variable first = made.putIfAbsent(variable.name(), variable);
      if (first == null) {
        changes.add(Change.added(variable));
      }
      variable = first == null ? variable : first;
    }
    Value before = change.before();
    Id<?> source = match.source().id();
    return before == null
        ? Change.added(Value.of(variable, source, change.after()))
        : Change.replaced(
            before, new Value(before.id(), before.variable(), before.owner(), change.after()));
  }
}
