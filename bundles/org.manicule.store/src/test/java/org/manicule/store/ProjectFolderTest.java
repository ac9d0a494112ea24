package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.project.Project;

/** Making, opening, copying and moving project folders, and what cannot be opened. */
class ProjectFolderTest {
  @TempDir Path temp;
  private final H2Projects projects = new H2Projects();
  private Path folder;

  @BeforeEach
  void makeProject() {
    folder = temp.resolve("study.manicule");
    try (Project project = projects.create(folder, "A study of streams: \\ é")) {
      Given.code(project, "trust");
      Given.source(project, "minutes", "text ".repeat(30_000));
    }
  }

  @Test
  void aProjectOpensAsItWasLeft() {
    try (Project project = projects.open(folder)) {
      assertThat(project.name()).isEqualTo("A study of streams: \\ é");
      assertThat(project.folder()).isEqualTo(folder);
      assertThat(project.codebook().tree().all()).extracting(Code::name).containsExactly("trust");
    }
  }

  @Test
  void aFolderThatLooksLikeAProjectIsOne() throws IOException {
    assertThat(projects.isProject(folder)).isTrue();
    assertThat(projects.isProject(temp)).isFalse();
    assertThat(projects.isProject(temp.resolve("missing"))).isFalse();
  }

  @Test
  void theMarkerTellsPeopleWhatTheFolderIs() throws IOException {
    assertThat(Files.readString(folder.resolve("project.properties")))
        .contains("# A Manicule project.", "format = 1", "name = A study of streams");
  }

  @Test
  void aMissingParentIsMade() {
    Path deep = temp.resolve("studies/2024/one.manicule");
    projects.create(deep, "One").close();

    assertThat(projects.isProject(deep)).isTrue();
  }

  @Test
  void anEmptyFolderBecomesAProject() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty.manicule"));
    projects.create(empty, "Empty").close();

    assertThat(projects.isProject(empty)).isTrue();
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    Path used = Files.createDirectory(temp.resolve("used"));
    Files.writeString(used.resolve("thesis.txt"), "all my work");
    Map<String, String> before = Folders.content(temp);

    assertRefused(() -> projects.create(used, "Study")).hasMessageContaining("is not empty");
    assertRefused(() -> projects.create(folder, "Study")).hasMessageContaining("is not empty");
    assertRefused(() -> projects.create(used.resolve("thesis.txt"), "Study"))
        .hasMessageContaining("is a file");
    assertThat(Folders.content(temp)).isEqualTo(before);
  }

  @Test
  void makingAProjectBelowAFileLeavesNothingBehind() throws IOException {
    Path file = Files.writeString(temp.resolve("notes.txt"), "notes");
    Map<String, String> before = Folders.content(temp);

    assertRefused(() -> projects.create(file.resolve("a/b.manicule"), "Study"))
        .hasMessageContaining("cannot be made");
    assertThat(Folders.content(temp)).isEqualTo(before);
  }

  @Test
  void makingAProjectThatFailsHalfWayLeavesNothingBehind() {
    Map<String, String> before = Folders.content(temp);

    assertRefused(() -> projects.create(temp.resolve("new/odd;name.manicule"), "Study"))
        .hasMessageContaining("semicolon");
    assertThat(Folders.content(temp)).isEqualTo(before);
  }

  @Test
  void aProjectNeedsAName() {
    assertRefused(() -> projects.create(temp.resolve("x"), " ")).hasMessageContaining("a name");
    assertThat(temp.resolve("x")).doesNotExist();
  }

  @Test
  void aCopiedFolderIsAProjectOfItsOwn() throws IOException {
    Path copy = Folders.copy(folder, temp.resolve("copy.manicule"));
    try (Project original = projects.open(folder);
        Project copied = projects.open(copy)) {
      Given.code(copied, "only in the copy");
      assertThat(copied.codebook().tree().all()).hasSize(2);
      assertThat(original.codebook().tree().all()).hasSize(1);
    }
  }

  @Test
  void aMovedFolderOpens() throws IOException {
    Path moved = temp.resolve("ångström 'quoted' & $odd %20 #1.manicule");
    Files.move(folder, moved);

    try (Project project = projects.open(moved)) {
      assertThat(project.codebook().tree().all()).hasSize(1);
    }
  }

  @Test
  void whatIsNoProjectIsRefused() throws IOException {
    Path other = Files.createDirectory(temp.resolve("photos"));
    assertRefused(() -> projects.open(other)).hasMessageContaining("is not a Manicule project");
    assertRefused(() -> projects.open(temp.resolve("missing.manicule")))
        .hasMessageContaining("There is no project at");
    assertRefused(() -> projects.open(folder.resolve("project.properties")))
        .hasMessageContaining("is not a Manicule project");
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void aProjectFromANewerVersionIsRefusedWithItsVersion() throws IOException {
    Files.writeString(
        folder.resolve("project.properties"), "format = 9\nname = x\nmade-with = 4.2.0\n");

    assertUntouched("was made with Manicule 4.2.0 (project format 9)");
  }

  @Test
  void aMarkerThatCannotBeReadIsNamed() throws IOException {
    Files.writeString(folder.resolve("project.properties"), "format = ?\n");
    assertUntouched("cannot be read as that of a project");

    Files.write(folder.resolve("project.properties"), new byte[] {(byte) 0xC3, 0x28});
    assertUntouched("cannot be read as that of a project");
  }

  @Test
  void aProjectWithoutItsDatabaseIsRefused() throws IOException {
    Files.delete(folder.resolve("project.mv.db"));

    assertUntouched("it holds no project.mv.db");
  }

  @Test
  void anEmptyDatabaseIsDamage() throws IOException {
    Files.write(folder.resolve("project.mv.db"), new byte[0]);

    assertUntouched("is damaged");
  }

  @Test
  void aDatabaseOfOtherBytesIsDamage() throws IOException {
    Files.writeString(folder.resolve("project.mv.db"), "not a database ".repeat(5000));

    assertUntouched("is damaged");
  }

  @Test
  void aDatabaseWithOverwrittenBytesIsDamage() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
      for (long at = 8192; at < file.length(); at += 512) {
        file.seek(at);
        file.write(0x55);
      }
    }

    assertUntouched("is damaged");
  }

  @Test
  void aDatabaseThatWasCutShortIsNeverTakenForTheWhole() throws IOException {
    byte[] whole = Files.readAllBytes(database());
    for (int kept = 1; kept < 8; kept++) {
      Files.write(database(), Arrays.copyOf(whole, whole.length * kept / 8));
      Map<String, String> before = Folders.content(folder);
      try (Project project = projects.open(folder)) {
        assertThat(project.sources().all()).as("%d/8 of the file", kept).hasSize(1);
        assertThat(project.sources().text(project.sources().all().get(0).id())).hasSize(150_000);
      } catch (UserException refused) {
        assertThat(refused).hasMessageContaining("database of the project");
        assertThat(Folders.content(folder)).isEqualTo(before);
      }
    }
  }

  @Test
  void anEarlierDatabaseInThePlaceOfALaterOneIsNoticed() throws IOException {
    byte[] earlier = Files.readAllBytes(database());
    try (Project project = projects.open(folder)) {
      Given.code(project, "fear");
    }
    Files.write(database(), earlier);

    assertUntouched("is incomplete: its journal ends with entry 3, but had 4");
    Files.delete(folder.resolve("last-entry"));
    projects.open(folder).close();
  }

  @Test
  void theFolderIsFreeAgainAfterEachRefusal() throws IOException {
    byte[] whole = Files.readAllBytes(database());
    byte[] overwritten = whole.clone();
    Arrays.fill(overwritten, 8192, overwritten.length, (byte) 7);
    byte[] headless = whole.clone();
    Arrays.fill(headless, 0, 8192, (byte) 0);
    for (byte[] bad : List.of(new byte[0], new byte[9000], overwritten, headless)) {
      Files.write(database(), bad);
      assertUntouched("is damaged");
      Files.write(database(), whole);
      projects.open(folder).close();
    }
  }

  private Path database() {
    return folder.resolve("project.mv.db");
  }

  private void assertUntouched(String message) {
    Map<String, String> before = Folders.content(folder);
    assertRefused(() -> projects.open(folder)).hasMessageContaining(message);
    assertThat(Folders.content(folder)).isEqualTo(before);
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(ThrowingCallable opening) {
    return assertThatThrownBy(opening)
        .isInstanceOfSatisfying(
            UserException.class, refused -> assertThat(refused.whatToDo()).isNotBlank());
  }
}
