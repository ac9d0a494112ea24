package org.manicule.api.importing;

import java.util.List;
import org.manicule.api.Issue;

/**
 * What became of the files of a folder.
 *
 * @param files how many files there were
 * @param imported how many of them are in the project now because of this
 * @param sources how many sources they made
 * @param known how many were left out because the project, or another file of the folder, is the
 *     same to the byte
 * @param failed how many could not be read
 * @param issues why files were left out, file by file, and what was odd in those that were not
 */
public record FolderReport(
    int files, int imported, int sources, int known, int failed, List<Issue> issues) {

  /** Copies the list. */
  public FolderReport {
    issues = List.copyOf(issues);
  }
}
