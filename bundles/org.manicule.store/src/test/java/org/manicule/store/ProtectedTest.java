package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.ContentHash;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Opening;
import org.manicule.api.project.PasswordException;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.folder.Disk;
import org.manicule.store.schema.Migrations;

/** Projects with a password: what can be seen without it, and giving, changing, removing it. */
class ProtectedTest {
  /** Few, so that the tests are quick. */
  static final int ITERATIONS = 500;

  static final String SECRET = "Zwiebelturm-Gespraech";
  private static final String TEXT = (SECRET + " about the village. ").repeat(3000);

  @TempDir Path temp;
  private final H2Projects projects = new H2Projects(Migrations.released(), ITERATIONS);
  private Path folder;
  private Path file;

  @BeforeEach
  void places() throws IOException {
    folder = temp.resolve("study.manicule");
    file = Files.writeString(temp.resolve("interview.txt"), TEXT);
  }

  @Test
  void nothingCanBeReadInTheFolderOfAProtectedProject() throws IOException {
    try (Project project = projects.create(folder, "Study", password("correct horse"))) {
      fill(project);
      assertNothingInClear();
    }
    assertNothingInClear();
    try (Project project = projects.open(folder, with("correct horse"))) {
      assertFilled(project);
      new H2Backups().make(project, Backup.Reason.ASKED, Monitor.silent());
    }
    assertNothingInClear();
  }

  @Test
  void theSameThingsAreSeenWithoutAPassword() throws IOException {
    try (Project project = projects.create(folder, "Study")) {
      fill(project);
    }
    assertThat(Folders.containing(folder, SECRET)).hasSize(2);
    assertThat(Folders.containing(folder, ContentHash.of(TEXT))).isNotEmpty();
  }

  @Test
  void aWrongOrMissingPasswordIsSaidAndChangesNothing() throws IOException {
    projects.create(folder, "Study", password("correct horse")).close();
    Map<String, String> before = Folders.content(folder);

    assertWrong(() -> projects.open(folder, with("Correct horse")));
    assertWrong(() -> projects.open(folder, Opening.reading().with(password("x"))));
    assertWrong(() -> projects.protect(folder, password("x"), password("y"), Monitor.silent()));
    assertThatThrownBy(() -> projects.open(folder))
        .isInstanceOfSatisfying(
            PasswordException.class, missing -> assertThat(missing.isMissing()).isTrue());
    before.replace("lock", ContentHash.of(""));
    assertThat(Folders.content(folder)).isEqualTo(before);
    assertThat(projects.look(folder).isProtected()).isTrue();
  }

  @Test
  void aPasswordGivenIsLeftToTheCallerAndAnEmptyOneIsRefused() {
    char[] given = password("correct horse");
    projects.create(folder, "Study", given).close();
    assertThat(given).isEqualTo(password("correct horse"));
    projects.open(folder, Opening.writing().with(given)).close();
    assertThat(given).isEqualTo(password("correct horse"));

    assertThatThrownBy(() -> projects.create(temp.resolve("x"), "X", new char[0]))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("at least one character");
    assertThat(temp.resolve("x")).doesNotExist();
  }

  @Test
  void aProjectGetsAPasswordAnotherOneAndNoneAgain() throws IOException {
    try (Project project = projects.create(folder, "Study")) {
      fill(project);
      new H2Backups().make(project, Backup.Reason.ASKED, Monitor.silent());
    }
    protect(null, "first");
    assertNothingInClear();
    assertOpens("first");

    protect("first", "second");
    assertWrong(() -> projects.open(folder, with("first")));
    assertNothingInClear();
    assertOpens("second");

    protect("second", null);
    assertThat(projects.look(folder).isProtected()).isFalse();
    assertOpens(null);
    assertThat(Folders.containing(folder, SECRET)).isNotEmpty();
    assertThatThrownBy(() -> protect(null, null))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("has no password");
  }

  @Test
  void aBackupFromBeforeANewPasswordIsRestored() throws IOException {
    try (Project project = projects.create(folder, "Study", password("first"))) {
      fill(project);
      new H2Backups().make(project, Backup.Reason.ASKED, Monitor.silent());
      Given.code(project, "later");
    }
    protect("first", "second");
    H2Backups backups = new H2Backups();
    Backup backup = backups.of(folder).get(0);
    assertThat(backups.verify(folder, backup, with("first"), Monitor.silent())).isEmpty();
    assertWrong(() -> backups.restore(folder, backup, with("second"), Monitor.silent()));

    backups.restore(folder, backup, with("first"), Monitor.silent());
    assertOpens("second");
    assertNothingInClear();
  }

  @Test
  void aProtectedProjectIsReadWhileItIsOpenWithoutAnythingInClearAmongTemporaryFiles()
      throws IOException {
    try (Project project = projects.create(folder, "Study", password("correct horse"))) {
      fill(project);
      Opening reading = Opening.reading().with(password("correct horse"));
      try (Project read = projects.open(folder, reading)) {
        assertFilled(read);
        assertThat(ReadingTest.copies()).isNotEmpty();
        for (Path copy : ReadingTest.copies()) {
          assertThat(Folders.containing(copy, SECRET)).isEmpty();
        }
      }
    }
  }

  @Test
  void whatTheDatabasePutsAsideWhileItSortsIsNotInClear() throws IOException {
    assertThat(seenWhileSorting(projects.create(folder, "Study"))).isNotEmpty();
    Path other = temp.resolve("other.manicule");
    assertThat(seenWhileSorting(projects.create(other, "Other", password("x")))).isEmpty();
  }

  /** The temporary files in which the secret can be read while a large result is sorted. */
  private static List<Path> seenWhileSorting(Project open) {
    try (H2Project project = (H2Project) open) {
      return project
          .database()
          .read(
              session -> {
                session.run("SET MAX_MEMORY_ROWS 100");
                List<List<Path>> seen = new ArrayList<>();
                session.each(
                    "SELECT '" + SECRET + "' || x FROM SYSTEM_RANGE(1, 300000) ORDER BY 1 DESC",
                    row -> {
                      if (seen.isEmpty()) {
                        seen.add(databaseFilesInClear());
                      }
                      return row;
                    });
                return seen.get(0);
              });
    }
  }

  private static List<Path> databaseFilesInClear() {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(each -> each.toString().endsWith(".db"))
          .filter(Files::isReadable)
          .flatMap(each -> Folders.containing(each, SECRET).stream())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void anInterruptedThreadDoesNotHurtAProtectedProject() throws IOException {
    try (Project project = projects.create(folder, "Study", password("x"))) {
      for (int i = 0; i < 20; i++) {
        Thread.currentThread().interrupt();
        Given.code(project, "code " + i);
      }
      // Whether the interrupt is still there says nothing: the database may have taken note of it.
      Thread.interrupted();
      Given.code(project, "after");
      assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
    }
    try (Project project = projects.open(folder, with("x"))) {
      assertThat(project.codebook().tree().find("after")).isPresent();
    }
  }

  @Test
  void aChangeThatEndedAfterItWasDecidedIsFinishedByTheNextOpening() throws IOException {
    try (Project project = projects.create(folder, "Study")) {
      fill(project);
    }
    Path before = Folders.copy(folder, temp.resolve("before"));
    protect(null, "first");
    Path after = Folders.copy(folder, temp.resolve("after"));
    for (int done = 0; done <= 5; done++) {
      Disk.deleteTree(folder);
      Folders.copy(before, folder);
      Path ready = Files.createDirectory(folder.resolve("password.ready"));
      Folders.copy(after.resolve("originals"), ready.resolve("originals"));
      Files.copy(after.resolve("project.mv.db"), ready.resolve("project.mv.db"));
      Files.copy(after.resolve("project.properties"), ready.resolve("project.properties"));
      endAfter(done, ready);

      assertThatThrownBy(() -> projects.open(folder, Opening.reading()))
          .isInstanceOf(UserException.class);
      assertThat(projects.isProject(folder)).isTrue();
      assertOpens("first");
      assertThat(ready).doesNotExist();
      assertNothingInClear();
    }
  }

  /** Does so many steps of what finishing a change does. */
  private void endAfter(int steps, Path ready) throws IOException {
    if (steps >= 1) {
      Files.move(folder.resolve("originals"), ready.resolve("old"));
    }
    if (steps >= 2) {
      Files.move(ready.resolve("originals"), folder.resolve("originals"));
    }
    if (steps >= 3) {
      Files.delete(folder.resolve("project.mv.db"));
      Files.move(ready.resolve("project.mv.db"), folder.resolve("project.mv.db"));
    }
    if (steps >= 4) {
      Files.delete(folder.resolve("project.properties"));
      Files.move(ready.resolve("project.properties"), folder.resolve("project.properties"));
    }
    if (steps >= 5) {
      Disk.deleteTree(ready.resolve("old"));
    }
  }

  @Test
  void aProgramThatIsKilledWhileItChangesPasswordsLeavesAWholeProject() throws Exception {
    try (Project project = projects.create(folder, "Study")) {
      fill(project);
    }
    for (int kill = 0; kill < 8; kill++) {
      OtherProcess changing = OtherProcess.waiting(PasswordProgram.class, folder.toString());
      changing.go();
      Thread.sleep(60 + 97L * kill);
      changing.killed();
      boolean isProtected = projects.look(folder).isProtected();
      // Somebody else may see an unfinished change; whoever opens it finishes it.
      try {
        assertOpens(isProtected ? "first" : null);
      } catch (PasswordException finishedNow) {
        assertOpens("first");
      }
      if (projects.look(folder).isProtected()) {
        assertNothingInClear();
      }
    }
  }

  @Test
  void aDamagedDatabaseIsSaidToBeDamagedAndNotThatThePasswordIsWrong() throws IOException {
    projects.create(folder, "Study", password("x")).close();
    Files.write(folder.resolve("project.mv.db"), new byte[20_000]);

    assertThatThrownBy(() -> projects.open(folder, with("x")))
        .isInstanceOf(UserException.class)
        .isNotInstanceOf(PasswordException.class)
        .hasMessageContaining("is damaged");
  }

  @Test
  void aProtectionThatWasTamperedWithIsRefused() throws IOException {
    projects.create(folder, "Study", password("x")).close();
    Path marker = folder.resolve("project.properties");
    String text = Files.readString(marker);
    Files.writeString(marker, text.replace("iterations = 500", "iterations = 5"));
    assertWrong(() -> projects.open(folder, with("x")));
    Files.writeString(marker, text.replace("iterations = 500", "iterations = 999999999"));
    assertThatThrownBy(() -> projects.open(folder, with("x")))
        .hasMessageContaining("cannot be read as that of a project");
  }

  private void fill(Project project) throws IOException {
    String hash = project.contents().keepText(TEXT);
    String original = project.contents().keepOriginal(file);
    Source.Original from = new Source.Original(SECRET + ".txt", "text/plain", original);
    Source source =
        new Source(Id.random(), SECRET, hash, TEXT.length(), 1, from, null, Given.now());
    project.apply(Edit.of("Import " + SECRET, Change.added(source)));
    Given.coding(project, source, 0, 5, Given.code(project, SECRET + " code"));
  }

  private void assertFilled(Project project) throws IOException {
    Source source = project.sources().named(SECRET).orElseThrow();
    assertThat(project.sources().text(source.id())).isEqualTo(TEXT);
    assertThat(project.codebook().tree().find(SECRET + " code")).isPresent();
    try (InputStream in = project.contents().original(ContentHash.of(TEXT))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
    }
    assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
  }

  private void assertOpens(@Nullable String password) throws IOException {
    try (Project project =
        projects.open(folder, password == null ? Opening.writing() : with(password))) {
      assertFilled(project);
    }
  }

  private void assertNothingInClear() {
    for (String each : List.of(SECRET, "about the village", ContentHash.of(TEXT))) {
      assertThat(Folders.containing(folder, each)).as(each).isEmpty();
    }
  }

  private void protect(@Nullable String present, @Nullable String wanted) {
    projects.protect(
        folder,
        present == null ? null : password(present),
        wanted == null ? null : password(wanted),
        Monitor.silent());
  }

  private static void assertWrong(ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            PasswordException.class,
            wrong -> {
              assertThat(wrong.isMissing()).isFalse();
              assertThat(wrong).hasMessageContaining("This is not the password of the project");
            });
  }

  private static Opening with(String password) {
    return Opening.writing().with(password(password));
  }

  private static char[] password(String password) {
    return password.toCharArray();
  }
}
