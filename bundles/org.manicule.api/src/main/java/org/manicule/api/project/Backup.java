package org.manicule.api.project;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of a project as it was at one moment.
 *
 * @param file the file that holds it
 * @param at when it was made
 * @param reason why
 * @param project the project's name
 * @param lastEntry number of its newest journal entry
 * @param sources how many sources it holds
 * @param codes how many codes it holds
 * @param codings how many codings it holds
 * @param bytes size of the file
 */
public record Backup(
    Path file,
    Instant at,
    Reason reason,
    String project,
    long lastEntry,
    int sources,
    int codes,
    int codings,
    long bytes) {

  /** Why a backup was made. */
  public enum Reason {
    /** The researcher asked for it. */
    ASKED,
    /** The last one was too old when the project was opened. */
    OPENING,
    /** The project was about to be brought up to date for a newer version of the program. */
    UPGRADE,
    /** Another project was about to be merged in. */
    MERGE,
    /** Much was about to be removed. */
    BULK_DELETE,
    /** An older state was about to be restored. */
    RESTORE
  }
}
