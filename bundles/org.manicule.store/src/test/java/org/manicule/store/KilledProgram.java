package org.manicule.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.H2Backups;

/**
 * What runs in a process that is killed: works on a project without end and says what is done, each
 * time as soon as the call has returned.
 */
final class KilledProgram {
  private final Path folder;
  private final Random random;
  private final H2Backups backups = new H2Backups();

  private KilledProgram(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** What it works at. */
  enum Work {
    /** One coding after the other, now and then an undo. */
    SINGLE_EDITS,
    /** Imports of thousands of changes, from memory and as streams. */
    BULK_EDITS,
    /** A large edit, undone and redone. */
    BULK_UNDO,
    /** Opening a project of the first schema, then coding. */
    MIGRATION,
    /** Backups while somebody codes. */
    BACKUP,
    /** Going back to a backup and on again. */
    RESTORE
  }

  /** Arguments: the work, the folder, a seed. */
  public static void main(String[] arguments) throws Exception {
    KilledProgram program = new KilledProgram(Path.of(arguments[1]), Long.parseLong(arguments[2]));
    OtherProcess.say("ready.");
    if (System.in.read() >= 0) {
      program.work(Work.valueOf(arguments[0]));
    }
  }

  private void work(Work work) throws IOException {
    if (work == Work.RESTORE) {
      restore();
      return;
    }
    try (Project project = new H2Projects().open(folder)) {
      OtherProcess.say("open.");
      switch (work) {
        case SINGLE_EDITS, MIGRATION -> edit(project, 100_000);
        case BULK_EDITS -> bulk(project);
        case BULK_UNDO -> undo(project);
        case BACKUP -> backUp(project);
        default -> throw new IllegalArgumentException(work.toString());
      }
    }
  }

  private void edit(Project project, int count) {
    for (int i = 0; i < count; i++) {
      // With a coding there, the newest edit is one of this program and not what it builds on.
      boolean undo = random.nextInt(7) == 0 && project.codings().count() > 0;
      done(undo ? project.undo().orElseThrow().number() : apply(project, 1));
    }
  }

  private void bulk(Project project) {
    for (int i = 0; i < 100_000; i++) {
      int changes = random.nextInt(4) == 0 ? 20_000 : 2_000 + random.nextInt(3_000);
      done(apply(project, changes));
    }
  }

  private void undo(Project project) {
    done(apply(project, 2_000 + random.nextInt(3_000)));
    for (int i = 0; i < 100_000; i++) {
      done(project.undo().orElseThrow().number());
      done(project.redo().orElseThrow().number());
    }
  }

  private void backUp(Project project) {
    Thread editing = new Thread(() -> edit(project, 100_000));
    editing.setDaemon(true);
    editing.start();
    for (int i = 0; i < 100_000; i++) {
      Backup made = backups.make(project, Backup.Reason.ASKED, Monitor.silent());
      OtherProcess.say("backup " + made.file().getFileName() + " " + made.lastEntry() + ".");
    }
  }

  private void restore() {
    Backup first = backups.of(folder).stream().reduce((newer, older) -> older).orElseThrow();
    for (int i = 0; i < 100_000; i++) {
      long last;
      try (Project project = new H2Projects().open(folder)) {
        edit(project, 1 + random.nextInt(4));
        last = project.journal().last();
      }
      OtherProcess.say("restoring " + last + ".");
      backups.restore(folder, first, Opening.writing(), Monitor.silent());
      OtherProcess.say("restored " + first.lastEntry() + ".");
    }
  }

  private long apply(Project project, int count) {
    Source source = project.sources().all().get(0);
    Code code = project.codebook().tree().all().get(0);
    List<Change> changes = Given.newCodings(project, source, code, count);
    Edit edit = random.nextBoolean() ? new Edit("Code", changes) : Edit.streamed("Code", changes);
    return project.apply(edit).number();
  }

  private static void done(long entry) {
    OtherProcess.say("edit " + entry + ".");
  }
}
