package org.manicule.core.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Coding;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.Reviews;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.revision.Revisions;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Revises texts by comparing them with their earlier state. Stateless, so safe from any thread. */
@Component(service = Revisions.class)
public final class TextRevisions implements Revisions {

  @Override
  public RevisionPlan correct(
      ProjectData project, Id<Source> source, String newText, String reason, Monitor monitor) {
    return new Planning(project, source, reason).correct(NormalisedText.of(newText), monitor);
  }

  @Override
  public RevisionPlan renew(
      ProjectData project, Id<Source> source, FileDraft draft, String reason, Monitor monitor) {
    Planning planning = new Planning(project, source, reason);
    DraftSource text = onlyText(draft, planning.name());
    String fileName = String.valueOf(draft.file().getFileName());
    Source.Original original = new Source.Original(fileName, draft.mediaType(), hash(draft.file()));
    return planning.renew(new Planning.NewerFile(draft.file(), original, text), monitor);
  }

  private static DraftSource onlyText(FileDraft file, String name) {
    Draft draft = file.draft();
    if (draft == null) {
      UserException problem = file.problem();
      throw problem != null
          ? problem
          : new UserException(file.file().toString(), Messages.text("file.unread.todo"));
    }
    if (draft.sources().size() != 1) {
      throw Messages.problem("file.several", file.file(), draft.sources().size(), name);
    }
    return draft.sources().get(0);
  }

  @Override
  public JournalEntry apply(Project project, RevisionPlan plan, Monitor monitor) {
    if (plan.isEmpty()) {
      throw new IllegalArgumentException("an empty plan has nothing to apply");
    }
    Id<Source> source = plan.before().id();
    requireUntouched(project, source, plan, plan.basedOn() + 1, project.journal().last());
    project.contents().keepText(plan.textNow());
    keepOriginal(project, plan);
    long last = project.journal().last();
    requireUntouched(project, source, plan, plan.basedOn() + 1, last);
    JournalEntry entry = project.apply(plan.edit(), monitor);
    try {
      // Somebody may have coded between the last look and the edit: their place would not fit.
      requireUntouched(project, source, plan, last + 1, entry.number() - 1);
    } catch (UserException e) {
      project.undo(entry.number());
      throw e;
    }
    return entry;
  }

  @Override
  public Reviews reviews(ProjectData project) {
    return new StoredReviews(project);
  }

  private static void requireUntouched(
      Project project, Id<Source> source, RevisionPlan plan, long first, long last) {
    for (long number = first; number <= last; number++) {
      boolean touched =
          project.journal().entry(number).stream()
              .flatMap(entry -> entry.edit().changes().stream())
              .anyMatch(change -> touches(change, source));
      if (touched) {
        throw Messages.problem("plan.stale", plan.before().name());
      }
    }
  }

  private static boolean touches(Change change, Id<Source> source) {
    return liesOn(change.before(), source) || liesOn(change.after(), source);
  }

  private static boolean liesOn(@Nullable Entity entity, Id<Source> source) {
    if (entity instanceof Coding coding) {
      return coding.source().equals(source);
    } else if (entity instanceof Unit unit) {
      return unit.source().equals(source);
    } else if (entity instanceof CaseMember member) {
      return member.source().equals(source);
    } else if (entity instanceof Memo memo) {
      return liesOn(memo.anchor(), source);
    } else if (entity instanceof Link link) {
      return liesOn(link.from(), source) || liesOn(link.to(), source);
    } else if (entity instanceof Property property) {
      return property.name().startsWith(ReviewNotes.name(source));
    }
    return entity instanceof Source other && other.id().equals(source);
  }

  private static boolean liesOn(@Nullable Anchor anchor, Id<Source> source) {
    return anchor != null && anchor.id().equals(source);
  }

  private static void keepOriginal(Project project, RevisionPlan plan) {
    Path file = plan.file();
    Source.Original original = plan.after().original();
    if (file == null || original == null) {
      return;
    }
    try {
      if (!project.contents().keepOriginal(file).equals(original.sha256())) {
        throw Messages.problem("file.changed", file);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String hash(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      DigestInputStream digested = new DigestInputStream(bytes, ContentHash.digest());
      digested.transferTo(OutputStream.nullOutputStream());
      return ContentHash.hex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static UserException unreadable(Path file, IOException e) {
    return new UserException(
        Messages.text("file.unreadable", file, String.valueOf(e.getMessage())),
        Messages.text("file.unreadable.todo"),
        e);
  }
}
