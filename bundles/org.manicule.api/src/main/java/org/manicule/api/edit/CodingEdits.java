package org.manicule.api.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;

/** Prepares edits that code and uncode passages. Applying them is the caller's. */
public final class CodingEdits {
  private final ProjectData project;
  private final Coder coder;

  /**
   * Works for one coder.
   *
   * @param project the project as it is now
   * @param coder who codes
   */
  public CodingEdits(ProjectData project, Coder coder) {
    this.project = project;
    this.coder = coder;
  }

  /**
   * Codes passages with a code, making the code when it is new.
   *
   * <p>A passage that this coder has already given the same code at the same place is left out, so
   * that nothing is counted twice.
   *
   * @param code the code and what makes it, from {@link CodebookEdits#atPath}
   * @param passages where to apply it
   * @param comment kept with every coding; may be empty
   * @param label what the Undo menu says
   * @return the edit; empty when there is nothing to do
   */
  public Optional<Edit> code(
      CodebookEdits.CodeAtPath code, List<Passage> passages, String comment, String label) {
    List<Change> changes = new ArrayList<>(code.changes());
    Set<Passage> known = alreadyCoded(code.code(), passages);
    for (Passage passage : passages) {
      if (known.add(passage)) {
        changes.add(Change.added(coding(passage, code.code().id(), comment)));
      }
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  /**
   * Codes a passage with several codes in one step, making those that are new. A code that this
   * coder has given the passage already is left out.
   *
   * @param codes the codes and what makes them, from {@link CodebookEdits#atPaths}
   * @param passage where to apply them
   * @param label what the Undo menu says
   * @return the edit; empty when there is nothing to do
   */
  public Optional<Edit> code(List<CodebookEdits.CodeAtPath> codes, Passage passage, String label) {
    List<Change> changes = new ArrayList<>();
    for (CodebookEdits.CodeAtPath each : codes) {
      code(each, List.of(passage), "", label).ifPresent(edit -> changes.addAll(edit.changes()));
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Edit(label, changes));
  }

  /** Removes codings. Memos and links on a coding stay: they move to its passage. */
  public Edit uncode(List<Coding> codings, String label) {
    List<Change> changes = new ArrayList<>();
    codings.forEach(coding -> changes.add(Change.removed(coding)));
    changes.addAll(movedToPassages(codings));
    return new Edit(label, changes);
  }

  /**
   * Removes the codings asked for, however many they are: many are read while the edit is applied.
   * Memos and links on a coding move to its passage.
   *
   * @return the edit; empty when there are no such codings
   */
  public Optional<Edit> uncode(CodingQuery which, String label) {
    CodeTree none = new CodeTree(List.of());
    Edit edit =
        CodingSteps.edit(project, which, label, () -> new CodeRemoval(project, none, Set.of()));
    return edit.isEmpty() ? Optional.empty() : Optional.of(edit);
  }

  /**
   * Takes a code off a stretch of text: codings inside go, codings that reach beyond are shortened
   * or split, so that what lies outside stays coded. Memos and links on a coding that goes move to
   * its passage; those on one that is split stay with the part on the left.
   */
  public Edit uncode(List<Coding> codings, TextRange stretch, String label) {
    List<Change> changes = new ArrayList<>();
    for (Coding coding : codings) {
      coding
          .textRange()
          .filter(range -> range.overlaps(stretch))
          .ifPresent(range -> cutOut(coding, range, stretch, changes));
    }
    List<Coding> gone = new ArrayList<>();
    for (Change change : changes) {
      if (change.after() == null && change.before() instanceof Coding coding) {
        gone.add(coding);
      }
    }
    changes.addAll(movedToPassages(gone));
    return new Edit(label, changes);
  }

  private List<Change> movedToPassages(List<Coding> gone) {
    Map<Id<?>, Anchor> passages = new HashMap<>();
    gone.forEach(coding -> passages.put(coding.id(), Anchor.on(coding.passage())));
    return Attachments.of(project, gone).follow(passages, Set.of());
  }

  private static void cutOut(
      Coding coding, TextRange range, TextRange stretch, List<Change> changes) {
    boolean left = range.start() < stretch.start();
    boolean right = stretch.end() < range.end();
    TextRange before = new TextRange(range.start(), Math.max(range.start(), stretch.start()));
    TextRange after = new TextRange(Math.min(stretch.end(), range.end()), range.end());
    if (left) {
      changes.add(Change.replaced(coding, coding.withLocation(before)));
    } else if (right) {
      changes.add(Change.replaced(coding, coding.withLocation(after)));
    } else {
      changes.add(Change.removed(coding));
    }
    if (left && right) {
      changes.add(Change.added(copyAt(coding, after)));
    }
  }

  private static Coding copyAt(Coding coding, TextRange range) {
    return new Coding(
        Id.random(),
        coding.source(),
        range,
        coding.code(),
        coding.coder(),
        coding.at(),
        coding.weight(),
        coding.comment());
  }

  private Set<Passage> alreadyCoded(Code code, List<Passage> passages) {
    Set<Id<Source>> sources = new HashSet<>();
    passages.forEach(passage -> sources.add(passage.source()));
    Set<Passage> known = new HashSet<>();
    if (!passages.isEmpty()) {
      CodingQuery query = new CodingQuery(sources, Set.of(code.id()), Set.of(coder.id()));
      project.codings().forEach(query, coding -> known.add(coding.passage()));
    }
    return known;
  }

  private Coding coding(Passage passage, Id<Code> code, String comment) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Coding(
        Id.random(), passage.source(), passage.location(), code, coder.id(), now, null, comment);
  }
}
