package org.manicule.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Property;
import org.manicule.api.option.BackupSettings;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;

/** The backup that nobody asks for. */
class OpeningBackupTest {
  @TempDir Path temp;
  private final H2Backups backups = new H2Backups();
  private Project project;

  @BeforeEach
  void makeProject() {
    project = new H2Projects().create(temp.resolve("study.manicule"), "Study");
    change("trust");
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  @Test
  void aNewProjectHasNoneAndOneOfYesterdayGetsOne() {
    opened(Duration.ofHours(23));
    assertThat(backups.of(project.folder())).isEmpty();

    opened(Duration.ofHours(25));
    assertThat(backups.of(project.folder()))
        .extracting(Backup::reason)
        .containsExactly(Backup.Reason.OPENING);
  }

  @Test
  void aProjectThatDidNotChangeSinceGetsNone() {
    opened(Duration.ofHours(25));
    opened(Duration.ofDays(9));
    assertThat(backups.of(project.folder())).hasSize(1);

    change("hope");
    opened(Duration.ofDays(9));
    assertThat(backups.of(project.folder())).hasSize(2);
  }

  @Test
  void aFreshBackupOfAnyKindIsEnough() {
    backups.make(project, Backup.Reason.ASKED, Monitor.silent());
    change("hope");

    opened(Duration.ofHours(23));
    assertThat(backups.of(project.folder())).hasSize(1);
  }

  @Test
  void theProjectsSettingSaysHowOld() {
    String name = BackupSettings.HOURS.propertyName();
    Property twoHours = Property.of(name, "2");
    project.apply(Edit.of("Set", Change.added(twoHours)));
    opened(Duration.ofHours(3));
    assertThat(backups.of(project.folder())).hasSize(1);

    project.apply(Edit.of("Set", Change.replaced(twoHours, Property.of(name, "0"))));
    opened(Duration.ofDays(1000));
    assertThat(backups.of(project.folder())).hasSize(1);
  }

  /** Opens it, after some time, and closes it as soon as the backup is looked after. */
  private void opened(Duration later) {
    OpeningBackup.start(project, backups, Instant.now().plus(later)).close();
  }

  private void change(String code) {
    project.apply(Edit.of("Add", Change.added(Code.named(null, code, "#000000"))));
  }
}
