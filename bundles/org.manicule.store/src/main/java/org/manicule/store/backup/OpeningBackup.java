package org.manicule.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.manicule.api.model.Property;
import org.manicule.api.option.BackupSettings;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.folder.ProjectFolder;

/**
 * The backup that opening a project makes when the last one is too old. It waits until what was
 * opened is on the screen and then works in the background. A small project that is closed before,
 * as the command line does, gets its backup then; a large one at the next opening.
 */
public final class OpeningBackup implements AutoCloseable {
  private static final Duration WAIT = Duration.ofSeconds(3);
  private static final long SMALL = 20_000_000;
  private static final System.Logger LOG = System.getLogger(OpeningBackup.class.getName());

  private final Project project;
  private final H2Backups backups;
  private final Instant now;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  private OpeningBackup(Project project, H2Backups backups, Instant now) {
    this.project = project;
    this.backups = backups;
    this.now = now;
    this.thread = new Thread(this::run, "backup of " + project.name());
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /** Starts looking after a project that was just opened to be changed. */
  public static OpeningBackup start(Project project, H2Backups backups) {
    return start(project, backups, Instant.now());
  }

  static OpeningBackup start(Project project, H2Backups backups, Instant now) {
    OpeningBackup backup = new OpeningBackup(project, backups, now);
    backup.thread.start();
    return backup;
  }

  /** Ends the waiting, and waits for a backup that is being made. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      boolean closes = closing.await(WAIT.toMillis(), TimeUnit.MILLISECONDS);
      if (!(closes && isLarge()) && isDue()) {
        backups.makeIfChanged(project, Backup.Reason.OPENING, Monitor.silent());
      }
    } catch (InterruptedException ended) {
      LOG.log(System.Logger.Level.DEBUG, "no backup at this opening", ended);
    } catch (RuntimeException failure) {
      // Nobody asked for it and the project is unharmed; the next opening tries again.
      LOG.log(System.Logger.Level.WARNING, "no backup of " + project.folder(), failure);
    }
  }

  private boolean isLarge() {
    Path file = new ProjectFolder(project.folder()).databaseFile();
    return !Files.exists(file) || file.toFile().length() > SMALL;
  }

  private boolean isDue() {
    int hours = hours();
    if (hours <= 0) {
      return false;
    }
    Instant last =
        new BackupFolder(project.folder())
            .newest()
            .map(Contents::at)
            .or(this::began)
            .orElse(Instant.EPOCH);
    return last.isBefore(now.minus(Duration.ofHours(hours)));
  }

  /** When the project was made: a new one has nothing yet that would be worth a backup. */
  private Optional<Instant> began() {
    Journal journal = project.journal();
    return journal.lines(1, 1).stream().map(JournalLine::at).findFirst();
  }

  private int hours() {
    String name = BackupSettings.HOURS.propertyName();
    Function<String, Integer> parse = BackupSettings.HOURS.option()::parse;
    try {
      return project
          .property(Property.idOf(name))
          .map(Property::value)
          .map(parse)
          .orElse(BackupSettings.HOURS.option().defaultValue());
    } catch (IllegalArgumentException noNumber) {
      LOG.log(System.Logger.Level.WARNING, "the setting " + name + " is no number", noNumber);
      return BackupSettings.HOURS.option().defaultValue();
    }
  }
}
