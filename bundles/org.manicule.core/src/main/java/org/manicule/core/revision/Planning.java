package org.manicule.core.revision;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.Coding;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.Monitor;

/** Makes the plan for giving one source another text. */
final class Planning {
  private final ProjectData project;
  private final long basedOn;
  private final Source source;
  private final String textBefore;
  private final String reason;
  // The store keeps microseconds.
  private final Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);

  Planning(ProjectData project, Id<Source> id, String reason) {
    this.project = project;
    // Taken first: whatever happens from here on is noticed when the plan is applied.
    this.basedOn = project.journal().last();
    this.source = project.sources().find(id).orElseThrow(() -> Messages.problem("source.gone"));
    this.textBefore = project.sources().text(id);
    this.reason = reason.strip();
  }

  /**
   * A newer version of the file.
   *
   * @param path where it is
   * @param original how the source will name it
   * @param draft what it holds
   */
  record NewerFile(Path path, Source.Original original, DraftSource draft) {}

  RevisionPlan correct(String text, Monitor monitor) {
    if (text.equals(textBefore)) {
      return plan(source, text, null, List.of(), new Edit(label("edit.correct"), List.of()));
    }
    Source after = revised(text, source.original(), source.language());
    return revise(after, text, null, monitor);
  }

  RevisionPlan renew(NewerFile file, Monitor monitor) {
    String text = file.draft().text();
    String language = file.draft().language();
    if (text.equals(textBefore)) {
      Source after = withOriginal(file.original());
      List<Change> changes =
          after.equals(source) ? List.of() : List.of(Change.replaced(source, after));
      Edit edit = new Edit(label("edit.original"), changes);
      return plan(after, text, file.path(), List.of(), edit);
    }
    String known = language == null ? source.language() : language;
    return revise(revised(text, file.original(), known), text, file, monitor);
  }

  private Source withOriginal(Source.Original original) {
    return new Source(
        source.id(),
        source.name(),
        source.textHash(),
        source.characters(),
        source.revision(),
        original,
        source.language(),
        source.importedAt());
  }

  private Source revised(
      String text, Source.@Nullable Original original, @Nullable String language) {
    return new Source(
        source.id(),
        source.name(),
        ContentHash.of(text),
        text.length(),
        source.revision() + 1,
        original,
        language,
        source.importedAt());
  }

  private RevisionPlan revise(
      Source after, String text, @Nullable NewerFile file, Monitor monitor) {
    TextMap map = TextDiff.compare(textBefore, text, monitor);
    UnitChange units =
        file == null
            ? CorrectedUnits.of(project.sources().units(source.id()), map)
            : NewerUnits.of(source.id(), project.sources().units(source.id()), file.draft(), map);
    FollowingPlaces following = new FollowingPlaces(project, source.id(), map, units);
    following.codings(file != null, monitor);
    List<Followed> codings = List.copyOf(following.followed());
    following.memos();
    following.links();
    following.caseMembers();
    List<Change> changes = new ArrayList<>();
    changes.add(Change.replaced(source, after));
    changes.addAll(revisions(after));
    changes.addAll(following.changes());
    changes.addAll(units.changes());
    changes.addAll(reviews(codings, text));
    changes.addAll(new AttachedNotes(project, source).after(following.followed(), text));
    List<Followed> places = new ArrayList<>(following.followed());
    places.addAll(units.followed());
    places.sort(Comparator.comparing(Followed::before));
    monitor.checkCancelled();
    Edit edit = new Edit(label(file == null ? "edit.correct" : "edit.renew"), changes);
    return plan(after, text, file == null ? null : file.path(), places, edit);
  }

  private RevisionPlan plan(
      Source after, String text, @Nullable Path file, List<Followed> places, Edit edit) {
    return new RevisionPlan(basedOn, source, after, textBefore, text, file, places, edit);
  }

  /** The name of the source. */
  String name() {
    return source.name();
  }

  private String label(String key) {
    return Messages.text(key, source.name());
  }

  /** The new revision, and the present one where whoever made the source did not record it. */
  private List<Change> revisions(Source after) {
    List<Change> changes = new ArrayList<>();
    boolean known =
        project.sources().revisions(source.id()).stream()
            .anyMatch(each -> each.number() == source.revision());
    if (!known) {
      changes.add(revision(source, source.importedAt(), ""));
    }
    changes.add(revision(after, at, reason));
    return changes;
  }

  private static Change revision(Source state, Instant made, String why) {
    return Change.added(
        new Revision(Id.random(), state.id(), state.revision(), state.textHash(), made, why));
  }

  private List<Change> reviews(List<Followed> codings, String text) {
    ReviewNotes notes = new ReviewNotes(project, source.id());
    Map<Id<Coding>, ReviewNote> known = new HashMap<>();
    notes.all().forEach(note -> known.put(note.coding(), note));
    EarlierTexts texts = new EarlierTexts(project, source.id());
    List<Id<Coding>> gone = new ArrayList<>();
    List<ReviewNote> come = new ArrayList<>();
    for (Followed place : codings) {
      Coding coding = (Coding) place.entity();
      ReviewNote note = known.get(coding.id());
      if (place.fate() == Fate.LOST) {
        come.add(noteOn(coding, place, note, coding));
      } else if (place.fate() == Fate.CHANGED && note == null) {
        come.add(noteOn(coding, place, null, null));
      } else if (place.fate() == Fate.CHANGED
          && note != null
          && texts.quote(note.revision(), note.before()).equals(place.now().in(text))) {
        // The words are again those that nobody doubted.
        gone.add(coding.id());
      }
    }
    return gone.isEmpty() && come.isEmpty() ? List.of() : notes.changed(gone, come);
  }

  /** The words that nobody doubted are the oldest ones, however often the text changed since. */
  private ReviewNote noteOn(
      Coding coding, Followed place, @Nullable ReviewNote known, @Nullable Coding lost) {
    return known == null
        ? new ReviewNote(coding.id(), source.revision(), place.before(), lost)
        : new ReviewNote(coding.id(), known.revision(), known.before(), lost);
  }
}
