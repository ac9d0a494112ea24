package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.sql.Stored;

/** Backups, going back to them, and repairing. */
class SafetyCommandsTest extends CommandTest {

  @BeforeEach
  void makeProject() throws IOException {
    makeStudy("minutes", "A word about trust.");
    ok("codes", study, "--add", "trust");
  }

  @Test
  void aBackupIsRestoredByItsNumber() {
    assertThat(ok("backup", study)).contains("backups", "no codings, up to edit 4");
    ok("codes", study, "--add", "hope");

    assertThat(ok("restore", study, "1"))
        .contains("restored the backup of ", "up to edit 4; what was there before is in ");

    assertThat(ok("codes", study)).contains("trust").doesNotContain("hope");
    assertThat(ok("restore", study)).contains("up to edit 5");
    assertThat(ok("codes", study)).contains("hope");
  }

  @Test
  void theListSaysWhatEachBackupHolds() {
    ok("backup", study);

    assertThat(ok("restore", study, "--list"))
        .contains("number", "reason", "codings")
        .containsPattern("1 .* asked for +1 +1 +0 +4");
    List<Map<String, Object>> rows = json("restore", study, "--list");
    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("reason", "asked").containsEntry("project", "study");
              assertThat(row).containsKeys("at", "file", "bytes", "lastEntry", "sources", "codes");
              ok("restore", study, String.valueOf(row.get("name")));
            });
    assertThat(json("backup", study)).hasSize(1);
  }

  @Test
  void aDamagedProjectIsRestored() throws IOException {
    ok("backup", study);
    Path database = Path.of(study + ".manicule", "project.mv.db");
    Files.write(database, new byte[1000]);
    assertThat(run("codes", study)).isEqualTo(1);

    assertThat(ok("restore", study)).contains("set-aside");
    assertThat(ok("codes", study)).contains("trust");
  }

  @Test
  void missingOriginalsAreNamedButDoNotStopRestoring() throws IOException {
    ok("backup", study);
    try (Stream<Path> files = Files.walk(Path.of(study + ".manicule", "originals"))) {
      Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
    }

    ok("restore", study);
    assertThat(err).contains("minutes", "no longer holds the original file minutes.txt");
  }

  @Test
  void aBackupThatIsNotThereIsSaid() {
    assertThat(run("restore", study)).isEqualTo(1);
    assertThat(err).contains("There is no backup of", "manicule backup PROJECT");
    ok("backup", study);
    assertThat(run("restore", study, "2")).isEqualTo(1);
    assertThat(err).contains("There is no backup \"2\"", "--list");
  }

  @Test
  void theHoursBetweenBackupsAreASettingOfTheProject() {
    assertThat(ok("backup", study, "--every", "48")).contains("after 48 hours");
    assertThat(ok("backup", study, "--every", "48")).contains("after 48 hours");
    assertThat(edits()).isEqualTo(5);
    assertThat(run("backup", study, "--every", "-1")).isEqualTo(2);
  }

  @Test
  void aScriptMayRestoreWhatItHasOpen() throws IOException {
    Path script =
        file(
            "script.txt",
            """
            backup "%1$s"
            codes "%1$s" --add hope
            restore "%1$s"
            codes "%1$s" --add fear
            """
                .formatted(study));

    ok("run", script.toString());
    assertThat(ok("codes", study)).contains("fear").doesNotContain("hope");
  }

  @Test
  void repairMakesWrongCountsRightAndSaysSo() {
    checks.add(new StoredDataCheck());
    ok("code", study, "--code", "trust", "--find", "trust");
    try (Project project = new H2Projects().open(Path.of(study + ".manicule"))) {
      ((Stored) project).database().write(s -> s.run("UPDATE code_counts SET codings = 7"));
    }
    assertThat(run("check", study)).isEqualTo(1);
    assertThat(out).contains("The kept count is 7, but counting gives 1.");

    assertThat(ok("check", study, "--repair")).contains("note: kept counts: Counted all codings");
    assertThat(ok("check", study)).contains("no issues");
  }
}
