package org.manicule.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manicule.api.project.Backup;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.store.backup.H2Backups;
import org.manicule.store.check.StoredDataCheck;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Session;
import org.manicule.store.sql.Stored;

/** Projects of every released schema open in this version, and nothing in them is lost. */
class ReleasedProjectsTest {
  /** Everything the first schema has, but for what is kept about the opening itself. */
  private static final Map<String, String> TABLES_OF_THE_FIRST =
      Map.ofEntries(
          Map.entry("properties", "id, name, content"),
          Map.entry("coders", "id, name, colour"),
          Map.entry(
              "sources",
              "id, name, text_hash, characters, revision, original_name, original_media_type,"
                  + " original_hash, language, imported_at"),
          Map.entry("revisions", "id, source, number, text_hash, made_at, reason"),
          Map.entry(
              "units",
              "id, source, kind, start_at, end_at, level, label, speaker, said_on, heard_from,"
                  + " heard_to"),
          Map.entry(
              "codes",
              "id, parent, above, name, colour, meaning, when_to_use, when_not_to_use, examples,"
                  + " status, place"),
          Map.entry("code_sets", "id, name"),
          Map.entry("code_set_members", "code_set, place, code"),
          Map.entry(
              "codings",
              "id, source, place, start_at, end_at, x, y, width, height, code, coder, made_at,"
                  + " weight, remark"),
          Map.entry(
              "memos",
              "id, kind, title, content, anchor_type, anchor, place, start_at, end_at, coder,"
                  + " changed_at"),
          Map.entry("links", "id, relation, from_anchor, to_anchor, coder, made_at, remark"),
          Map.entry("cases", "id, name, description"),
          Map.entry("case_members", "id, case_id, source, place, start_at, end_at"),
          Map.entry("variables", "id, name, value_type, scope, description"),
          Map.entry("variable_values", "id, variable, source, case_id, content"),
          Map.entry("code_counts", "code, codings, sources"),
          Map.entry("source_counts", "source, codings"),
          Map.entry("texts", "hash, characters"),
          Map.entry("text_parts", "hash, part, content"),
          Map.entry("journal", "number, made_at, coder, label, changes, undoes"));

  @TempDir Path temp;

  static List<String> released() throws IOException {
    return ReleasedProject.names();
  }

  @ParameterizedTest
  @MethodSource("released")
  void nothingIsLostByOpening(String name) throws IOException {
    Path folder = ReleasedProject.unpack(name, temp);
    Map<String, List<String>> before =
        Database.inspect(folder.resolve("project"), null, ReleasedProjectsTest::rows);

    try (Project project = new H2Projects().open(folder)) {
      assertThat(((Stored) project).database().read(ReleasedProjectsTest::rows)).isEqualTo(before);
      assertEntriesAreWhole(project);
      assertThat(check(project)).isEmpty();
      List<JournalEntry> undone = undoAndRedoAll(project);
      assertThat(undone).isNotEmpty();
      assertThat(check(project)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("released")
  void theBackupFromBeforeTheUpgradeBringsTheOldStateBack(String name) throws IOException {
    Path folder = ReleasedProject.unpack(name, temp);
    Map<String, List<String>> before =
        Database.inspect(folder.resolve("project"), null, ReleasedProjectsTest::rows);
    boolean current =
        Migrations.released()
            .isCurrent(
                Database.inspect(folder.resolve("project"), null, Migrations.released()::require));
    H2Backups backups = new H2Backups();
    try (Project project = new H2Projects().open(folder)) {
      project.undo();
    }
    if (current) {
      assertThat(backups.of(folder)).isEmpty();
      return;
    }
    Backup upgrade = backups.of(folder).get(0);
    assertThat(upgrade.reason()).isEqualTo(Backup.Reason.UPGRADE);

    backups.restore(folder, upgrade, Opening.writing(), Monitor.silent());

    assertThat(Database.inspect(folder.resolve("project"), null, ReleasedProjectsTest::rows))
        .isEqualTo(before);
    try (Project project = new H2Projects().open(folder)) {
      assertThat(check(project)).isEmpty();
    }
  }

  @Test
  void theSampleOfTheFirstSchemaIsComplete() throws IOException {
    try (Project project = new H2Projects().open(ReleasedProject.unpack("schema-1.zip", temp))) {
      assertThat(project.journal().last()).isEqualTo(95);
      assertThat(project.codings().count()).isEqualTo(65);
      assertThat(project.codebook().tree().all()).hasSize(16);
      assertThat(project.memos().all()).hasSize(5);
      assertThat(project.sources().all()).hasSize(5);
    }
  }

  private static void assertEntriesAreWhole(Project project) {
    long last = project.journal().last();
    for (long number = 1; number <= last; number++) {
      JournalEntry entry = project.journal().entry(number).orElseThrow();
      assertThat(entry.edit().changes()).hasSize((int) entry.line().changes());
      assertThat(entry.summary().changes()).isEqualTo(entry.edit().changes().size());
    }
  }

  private static List<JournalEntry> undoAndRedoAll(Project project) {
    List<JournalEntry> undone = new ArrayList<>();
    for (var entry = project.undo(); entry.isPresent(); entry = project.undo()) {
      undone.add(entry.get());
    }
    assertThat(project.codings().count()).isZero();
    undone.forEach(each -> assertThat(project.redo()).isPresent());
    return undone;
  }

  private static List<?> check(Project project) {
    return new StoredDataCheck().check(project, Monitor.silent());
  }

  private static Map<String, List<String>> rows(Session session) throws java.sql.SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<String, String> table : TABLES_OF_THE_FIRST.entrySet()) {
      int columns = table.getValue().split(",").length;
      String sql = "SELECT " + table.getValue() + " FROM " + table.getKey();
      rows.put(
          table.getKey(),
          session
              .list(
                  sql,
                  row -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < columns; i++) {
                      text.append(row.optionalText()).append('|');
                    }
                    return text.toString();
                  })
              .stream()
              .sorted()
              .toList());
    }
    return rows;
  }
}
