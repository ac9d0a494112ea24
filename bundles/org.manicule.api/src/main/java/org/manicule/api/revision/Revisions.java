package org.manicule.api.revision;

import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives sources another text while everything that lies on it follows. A plan is made first and
 * changes nothing; applying it is one edit, so one undo takes all of it back. A service, safe to
 * use from any thread.
 *
 * <p>How places follow: words that stay keep their codings wherever they are. What is inserted
 * inside a coding belongs to it, what is inserted right before or after it does not, unless it
 * makes another word of the first or last one. A paragraph that was cut and pasted elsewhere takes
 * its codings along.
 */
@ProviderType
public interface Revisions {

  /**
   * Plans a correction.
   *
   * @param project the project as it is now
   * @param source whose text is corrected
   * @param newText the whole text as it is to be; brought into stored form
   * @param reason why, kept with the revision; may be empty
   * @param monitor progress and cancelling
   * @throws org.manicule.api.UserException when there is no such source
   */
  RevisionPlan correct(
      ProjectData project, Id<Source> source, String newText, String reason, Monitor monitor);

  /**
   * Plans to take a newer version of the file that a source came from, such as the final version
   * after a draft. The units of the new file replace the old ones; those that stayed keep their
   * identity. Name, variables and values of the source stay as they are.
   *
   * @param project the project as it is now
   * @param source which source
   * @param draft the newer file as it was read
   * @param reason why, kept with the revision; may be empty
   * @param monitor progress and cancelling
   * @throws org.manicule.api.UserException when there is no such source, or the file was not read
   *     or holds several texts
   */
  RevisionPlan renew(
      ProjectData project, Id<Source> source, FileDraft draft, String reason, Monitor monitor);

  /**
   * Applies a plan as one edit; cancelling it leaves no trace.
   *
   * @throws org.manicule.api.UserException when the source or something that lies on it changed
   *     since the plan was made, or the file did; nothing changed then
   * @throws IllegalArgumentException when the plan is empty
   */
  JournalEntry apply(Project project, RevisionPlan plan, Monitor monitor);

  /** What waits to be reviewed in a project. */
  Reviews reviews(ProjectData project);
}
