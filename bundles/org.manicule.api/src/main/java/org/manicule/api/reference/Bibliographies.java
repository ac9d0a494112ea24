package org.manicule.api.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives sources their references from the bibliographies that programs such as Zotero export, in
 * two steps: plan, then apply what the researcher accepts. A service; safe to use from any thread.
 */
@ProviderType
public interface Bibliographies {

  /** The formats of bibliographies that can be read. */
  List<Format> formats();

  /**
   * Reads a bibliography and finds the sources that its entries are about: by DOI, by the names of
   * files, by title. Changes nothing.
   *
   * @throws org.manicule.api.UserException when the file cannot be read
   */
  ReferencePlan plan(ProjectData project, Path file, Monitor monitor);

  /**
   * Gives the sources of a plan their values as one edit.
   *
   * @param replaces whether values that are there are overwritten; else they stay
   * @return the journal entry; empty when nothing changed
   * @throws org.manicule.api.UserException when the project has changed since it was planned
   */
  Optional<JournalEntry> apply(Project project, ReferencePlan plan, boolean replaces);
}
