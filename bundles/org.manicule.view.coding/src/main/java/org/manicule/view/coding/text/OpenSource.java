package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.BulkEdit;

/**
 * The source being read, with its codings, at one moment.
 *
 * @param document its text and units
 * @param codings its codings
 */
record OpenSource(SourceDocument document, CodingIndex codings) {
  private static final Set<EntityType> SHOWN =
      Set.of(EntityType.SOURCE, EntityType.UNIT, EntityType.CODING);

  /** Reads a source from the project; empty when it is gone. */
  static Optional<OpenSource> read(ProjectData project, Id<Source> id) {
    return project
        .sources()
        .find(id)
        .map(
            source ->
                new OpenSource(
                    project.sources().document(id),
                    CodingIndex.of(project.codings().inSource(id))));
  }

  /** The same source after an edit; empty when the edit removed it. */
  Optional<OpenSource> after(JournalEntry entry, ProjectData project) {
    if (!entry.summary().touchesAny(SHOWN)) {
      return Optional.of(this);
    }
    return BulkEdit.is(entry) ? read(project, id()) : followed(entry, project);
  }

  private Optional<OpenSource> followed(JournalEntry entry, ProjectData project) {
    Set<Id<Coding>> gone = new HashSet<>();
    List<Coding> come = new ArrayList<>();
    for (Change change : entry.edit().changes()) {
      if (concernsText(change)) {
        return read(project, id());
      }
      if (change.before() instanceof Coding coding && isHere(coding)) {
        gone.add(coding.id());
        come.removeIf(earlier -> earlier.id().equals(coding.id()));
      }
      if (change.after() instanceof Coding coding && isHere(coding)) {
        come.add(coding);
      }
    }
    return Optional.of(
        gone.isEmpty() && come.isEmpty()
            ? this
            : new OpenSource(document, codings.changed(gone, come)));
  }

  /** The words of a stretch without blanks around them; empty when there are none. */
  Optional<Passage> words(TextRange stretch) {
    TextRange stripped = Graphemes.whole(document.text(), document.stripped(stretch));
    return stripped.isEmpty() ? Optional.empty() : Optional.of(new Passage(id(), stripped));
  }

  /** The sentences that a stretch touches; empty on a blank line. */
  Optional<Passage> sentenceAround(TextRange stretch) {
    return words(document.sentenceAround(stretch));
  }

  /** The paragraphs that a stretch touches; empty on a blank line. */
  Optional<Passage> paragraphAround(TextRange stretch) {
    return words(document.paragraphAround(stretch));
  }

  /** The smallest unit around a stretch; see {@link Structure}. */
  Optional<Passage> unitAround(TextRange stretch) {
    return new Structure(document).around(stretch).flatMap(this::words);
  }

  /** The paragraph at a position; empty on a blank line. */
  Optional<Passage> paragraphAt(int position) {
    return words(document.paragraphAround(new TextRange(position, position)));
  }

  Id<Source> id() {
    return document.source().id();
  }

  private boolean isHere(Coding coding) {
    return coding.source().equals(id());
  }

  private boolean concernsText(Change change) {
    Entity subject = change.subject();
    return subject.id().equals(id())
        || (subject instanceof Unit unit && unit.source().equals(id()));
  }
}
