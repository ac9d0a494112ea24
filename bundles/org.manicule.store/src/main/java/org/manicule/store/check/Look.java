package org.manicule.store.check;

import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Database;

/**
 * What a check looks at.
 *
 * @param project as everybody reads it
 * @param database as it is stored, for what is too much to hold in memory or not right
 * @param monitor progress and cancelling
 */
record Look(ProjectData project, Database database, Monitor monitor) {

  /** One thing that may be wrong. */
  interface Part {
    /** What it looks at, in the researcher's words. */
    String words();

    /** Looks and tells what it found. */
    void check(Look look, Findings found);
  }
}
