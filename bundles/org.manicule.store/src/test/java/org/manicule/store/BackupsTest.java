package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.check.StoredDataCheck;

/** Copies of a project, and going back to them. */
class BackupsTest {
  @TempDir Path temp;
  private final H2Backups backups = new H2Backups();
  private Path folder;

  @BeforeEach
  void makeProject() throws IOException {
    folder = temp.resolve("study.manicule");
    Path file = Files.writeString(temp.resolve("minutes.txt"), "some text");
    try (Project project = new H2Projects().create(folder, "Rural \\ care é")) {
      String original = project.contents().keepOriginal(file);
      String hash = project.contents().keepText("some text");
      Source.Original kept = new Source.Original("minutes.txt", "text/plain", original);
      Source source = new Source(Id.random(), "minutes", hash, 9, 1, kept, null, Given.now());
      project.apply(Edit.of("Import", Change.added(source)));
      Code code = Given.code(project, "trust");
      Given.coding(project, source, 0, 4, code);
    }
  }

  @Test
  void aBackupSaysWhatItHolds() {
    Backup made = make(Backup.Reason.ASKED);

    assertThat(backups.of(folder)).containsExactly(made);
    assertThat(made.project()).isEqualTo("Rural \\ care é");
    assertThat(made.reason()).isEqualTo(Backup.Reason.ASKED);
    assertThat(made.lastEntry()).isEqualTo(4);
    assertThat(List.of(made.sources(), made.codes(), made.codings())).containsExactly(1, 1, 1);
    assertThat(made.bytes()).isEqualTo(made.file().toFile().length());
    assertThat(made.file()).hasParent(folder.resolve("backups"));
  }

  @Test
  void aBackupTakenWhileTheDatabaseIsStillTidyingUpIsWhole() {
    try (Project project = new H2Projects().open(folder)) {
      Source source = project.sources().all().get(0);
      Code code = Given.code(project, "trust");
      for (int i = 1; i <= 4; i++) {
        // Bulk work and its undo leave much of the file empty, which H2 then tidies for a while.
        project.apply(new Edit("Autocode", Given.newCodings(project, source, code, 8000)));
        project.undo();
        project.apply(new Edit("Autocode", Given.newCodings(project, source, code, 4000)));

        Backup made = backups.make(project, Backup.Reason.ASKED, Monitor.silent());

        assertThat(made.codings()).isEqualTo(1 + 4000 * i);
      }
    }
  }

  @Test
  void aBackupListsTheOriginalsInsteadOfHoldingThem() throws IOException {
    try (ZipFile zip = new ZipFile(make(Backup.Reason.ASKED).file().toFile())) {
      assertThat(zip.stream().map(Object::toString))
          .containsExactlyInAnyOrder(
              "project.mv.db", "project.properties", "backup.properties", "originals.txt");
      String list =
          new String(zip.getInputStream(zip.getEntry("originals.txt")).readAllBytes(), "UTF-8");
      assertThat(list).matches("9\t[0-9a-f]{64}\n");
    }
  }

  @Test
  void restoringPutsTheProjectBackAndKeepsWhatItWas() {
    Backup earlier = make(Backup.Reason.ASKED);
    change("betrayal");

    Path kept = restore(earlier);

    assertThat(codes()).containsExactly("trust");
    Backup present = backups.of(folder).get(0);
    assertThat(present.file()).isEqualTo(kept);
    assertThat(present.reason()).isEqualTo(Backup.Reason.RESTORE);
    restore(present);
    assertThat(codes()).containsExactlyInAnyOrder("trust", "betrayal");
    assertThat(backups.of(folder)).hasSize(3);
  }

  @Test
  void aRestoredProjectGoesOnFromThere() {
    Backup earlier = make(Backup.Reason.ASKED);
    change("betrayal");
    change("hope");
    restore(earlier);

    try (Project project = new H2Projects().open(folder)) {
      assertThat(project.journal().last()).isEqualTo(4);
      assertThat(project.undo()).isPresent();
      assertThat(project.codings().count()).isZero();
      assertThat(project.redo()).isPresent();
      assertThat(Given.code(project, "fear")).isNotNull();
      assertThat(check(project)).isEmpty();
    }
    new H2Projects().open(folder).close();
  }

  @Test
  void aDamagedDatabaseIsSetAsideAndTheBackupTakesItsPlace() throws IOException {
    Backup earlier = make(Backup.Reason.ASKED);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("project.mv.db").toFile(), "rw")) {
      file.write(new byte[(int) file.length()]);
    }
    byte[] damaged = Files.readAllBytes(folder.resolve("project.mv.db"));
    assertThatThrownBy(() -> new H2Projects().open(folder)).isInstanceOf(UserException.class);

    Path kept = restore(earlier);

    assertThat(kept.getFileName().toString()).contains("set-aside");
    assertThat(kept.resolve("project.mv.db")).hasBinaryContent(damaged);
    assertThat(kept.resolve("project.properties")).exists();
    assertThat(codes()).containsExactly("trust");
  }

  @Test
  void aProjectThatLostItsFilesIsRestored() throws IOException {
    Backup earlier = make(Backup.Reason.ASKED);
    Files.delete(folder.resolve("project.mv.db"));
    Files.delete(folder.resolve("project.properties"));

    restore(earlier);

    try (Project project = new H2Projects().open(folder)) {
      assertThat(project.name()).isEqualTo("Rural \\ care é");
      assertThat(check(project)).isEmpty();
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingChanges() throws IOException {
    Backup made = make(Backup.Reason.ASKED);
    try (RandomAccessFile file = new RandomAccessFile(made.file().toFile(), "rw")) {
      file.seek(made.bytes() / 2);
      file.write(new byte[200]);
    }
    new H2Projects().open(folder).close();
    Map<String, String> before = Folders.content(folder);

    assertThatThrownBy(() -> restore(made))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("cannot be restored");
    assertThat(Folders.content(folder)).isEqualTo(before);
    assertThat(backups.verify(folder, made, Opening.reading(), Monitor.silent()))
        .extracting(Issue::severity)
        .containsExactly(Issue.Severity.ERROR);
  }

  @Test
  void aFileThatIsNoBackupIsNotListed() throws IOException {
    Backup made = make(Backup.Reason.ASKED);
    Files.writeString(folder.resolve("backups/notes.zip"), "not a zip");

    assertThat(backups.of(folder)).containsExactly(made);
  }

  @Test
  void aProjectThatIsOpenIsNotRestored() {
    Backup made = make(Backup.Reason.ASKED);
    try (Project project = new H2Projects().open(folder)) {
      assertThatThrownBy(() -> restore(made)).hasMessageContaining("is open already");
      Given.code(project, "still open");
    }
    assertThat(backups.of(folder)).containsExactly(made);
  }

  @Test
  void originalsThatAreGoneAreNamedBeforeRestoring() throws IOException {
    Backup made = make(Backup.Reason.ASKED);
    assertThat(backups.verify(folder, made, Opening.reading(), Monitor.silent())).isEmpty();
    try (var files = Files.walk(folder.resolve("originals"))) {
      Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
    }

    assertThat(backups.verify(folder, made, Opening.reading(), Monitor.silent()))
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.where()).isEqualTo("minutes");
              assertThat(issue.message()).contains("no longer holds the original file minutes.txt");
            });
  }

  @Test
  void backupsMadeDuringEditsAreStatesBetweenEdits() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    try (Project project = new H2Projects().open(folder)) {
      Source source = project.sources().named("minutes").orElseThrow();
      Code code = project.codebook().tree().find("trust").orElseThrow();
      Thread editing =
          new Thread(
              () -> {
                while (!enough.get()) {
                  project.apply(new Edit("Code", Given.newCodings(project, source, code, 300)));
                }
              });
      editing.start();
      for (int i = 0; i < 4; i++) {
        backups.make(project, Backup.Reason.ASKED, Monitor.silent());
      }
      enough.set(true);
      editing.join();
    }
    List<Backup> made = backups.of(folder);
    assertThat(made).hasSize(4);
    for (Backup each : made) {
      restore(each);
      try (Project project = new H2Projects().open(folder)) {
        assertThat(project.journal().last()).isEqualTo(each.lastEntry());
        assertThat(project.codings().count()).isEqualTo(each.codings());
        assertThat((each.codings() - 1) % 300).isZero();
        assertThat(check(project)).isEmpty();
      }
    }
  }

  @Test
  void removingMuchMakesABackupBefore() {
    try (Project project = new H2Projects().open(folder)) {
      Source source = project.sources().named("minutes").orElseThrow();
      Code code = project.codebook().tree().find("trust").orElseThrow();
      List<Change> many = Given.newCodings(project, source, code, 1500);
      project.apply(new Edit("Autocode", many));
      assertThat(backups.of(folder)).isEmpty();
      project.apply(new Edit("Remove some", inverse(many.subList(0, 400))));
      assertThat(backups.of(folder)).isEmpty();

      project.apply(new Edit("Remove most", inverse(many.subList(400, 1450))));

      assertThat(backups.of(folder))
          .singleElement()
          .satisfies(
              backup -> {
                assertThat(backup.reason()).isEqualTo(Backup.Reason.BULK_DELETE);
                assertThat(backup.codings()).isEqualTo(1101);
              });
    }
  }

  @Test
  void aStreamThatBeginsWithRemovalsMakesABackupBefore() {
    try (Project project = new H2Projects().open(folder)) {
      Source source = project.sources().named("minutes").orElseThrow();
      Code code = project.codebook().tree().find("trust").orElseThrow();
      List<Change> many = Given.newCodings(project, source, code, 1001);
      project.apply(Edit.streamed("Autocode", many));
      assertThat(backups.of(folder)).isEmpty();

      project.apply(Edit.streamed("Remove", inverse(many)));

      assertThat(backups.of(folder)).extracting(Backup::codings).containsExactly(1002);
    }
  }

  @Test
  void whatWasNeverFinishedIsRemovedWhenTheProjectIsOpened() throws IOException {
    Backup made = make(Backup.Reason.ASKED);
    Path unfinished = folder.resolve("backups/2026-01-01T00-00-00-000Z-opening.unfinished");
    Files.createDirectories(unfinished.resolve("copy"));
    Files.writeString(unfinished.resolve("backup.zip"), "half");
    Files.writeString(folder.resolve("project.upgrade.mv.db"), "half");

    new H2Projects().open(folder).close();

    assertThat(unfinished).doesNotExist();
    assertThat(folder.resolve("project.upgrade.mv.db")).doesNotExist();
    assertThat(backups.of(folder)).containsExactly(made);
  }

  @Test
  void aBackupThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    try (Project project = new H2Projects().open(folder)) {
      Files.writeString(folder.resolve("backups"), "a file in the way", StandardOpenOption.CREATE);

      assertThatThrownBy(() -> backups.make(project, Backup.Reason.ASKED, Monitor.silent()))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("A backup of the project")
          .hasMessageContaining("cannot be written");
      Given.code(project, "unharmed");
    }
  }

  private static List<Change> inverse(List<Change> changes) {
    return changes.stream().map(Change::inverse).toList();
  }

  private Backup make(Backup.Reason reason) {
    try (Project project = new H2Projects().open(folder)) {
      return backups.make(project, reason, Monitor.silent());
    }
  }

  private Path restore(Backup backup) {
    return backups.restore(folder, backup, Opening.writing(), Monitor.silent());
  }

  private void change(String code) {
    try (Project project = new H2Projects().open(folder)) {
      Given.code(project, code);
    }
  }

  private List<String> codes() {
    try (Project project = new H2Projects().open(folder)) {
      return project.codebook().tree().all().stream().map(Code::name).toList();
    }
  }

  private static List<Issue> check(Project project) {
    return new StoredDataCheck().check(project, Monitor.silent());
  }
}
