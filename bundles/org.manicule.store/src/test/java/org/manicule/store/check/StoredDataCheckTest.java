package org.manicule.store.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.store.sql.Stored;

/** What the check finds in a project that somebody or something has meddled with. */
class StoredDataCheckTest {
  private static final Instant MOMENT = Instant.parse("2021-07-14T10:00:00Z");

  @TempDir Path temp;
  private Path folder;
  private String original;

  @BeforeEach
  void makeProject() throws IOException {
    folder = temp.resolve("study.manicule");
    Path file = Files.writeString(temp.resolve("minutes.txt"), "some text");
    try (Project project = new H2Projects().create(folder, "Study")) {
      original = project.contents().keepOriginal(file);
      String hash = project.contents().keepText("some text");
      Source.Original kept = new Source.Original("minutes.txt", "text/plain", original);
      Source source = new Source(Id.random(), "minutes", hash, 9, 1, kept, null, MOMENT);
      Code code = Code.named(null, "trust", "#000000");
      Coding coding =
          new Coding(
              Id.random(),
              source.id(),
              new TextRange(0, 4),
              code.id(),
              project.coder().id(),
              MOMENT,
              null,
              "");
      project.apply(
          Edit.of("Start", Change.added(source), Change.added(code), Change.added(coding)));
    }
  }

  @Test
  void aSoundProjectHasNoIssues() {
    assertThat(check()).isEmpty();
  }

  @Test
  void aChangedTextIsFound() throws SQLException {
    meddle("UPDATE text_parts SET content = 'some taxt'");

    assertThat(check())
        .containsExactly(
            Issue.error("minutes", "The text is not the one that was stored: its hash differs."));
  }

  @Test
  void aMissingTextIsFound() throws SQLException {
    meddle("DELETE FROM texts");

    assertThat(messages()).singleElement().asString().contains("does not hold the text");
    meddle("DELETE FROM text_parts");
    assertThat(messages()).singleElement().asString().contains("does not hold the text");
  }

  @Test
  void aPlaceBeyondTheTextIsFound() throws SQLException {
    meddle("UPDATE codings SET end_at = 10");

    assertThat(check())
        .contains(
            Issue.error("minutes, 0 to 10", "There is a coding beyond the end of the text at 9."));
  }

  @Test
  void aChangedOriginalIsFound() throws IOException {
    Files.writeString(originalFile(), "other text");

    assertThat(messages()).singleElement().asString().contains("copy of minutes.txt has changed");
  }

  @Test
  void aMissingOriginalIsFound() throws IOException {
    Files.delete(originalFile());

    assertThat(messages()).singleElement().asString().contains("minutes.txt cannot be read");
  }

  @Test
  void wrongCountsAreFound() throws SQLException {
    meddle("UPDATE code_counts SET codings = 7", "DELETE FROM source_counts");

    assertThat(check())
        .containsExactly(
            Issue.error("the source \"minutes\"", "The kept count is 0, but counting gives 1."),
            Issue.error("the code \"trust\"", "The kept count is 7, but counting gives 1."));
    meddle("UPDATE code_counts SET codings = 1, sources = 2");
    assertThat(check())
        .extracting(Issue::where)
        .containsExactly("the source \"minutes\"", "the sources of the code \"trust\"");
  }

  @Test
  void aGapInTheJournalIsFound() throws SQLException {
    try (Project project = new H2Projects().open(folder)) {
      ((Stored) project).database().write(s -> s.run("DELETE FROM journal WHERE number = 1"));

      assertThat(check(project)).extracting(Issue::where).containsExactly("entry 1 of the journal");
    }
    assertThatThrownBy(this::check)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("its newest entry is 2, but it holds 1");
  }

  @Test
  void anEntryThatCannotBeReadIsFound() throws SQLException {
    meddle("UPDATE journal SET content = X'7b' WHERE number = 2");

    assertThat(messages()).singleElement().asString().contains("Its changes cannot be read");
  }

  @Test
  void aMemoOnSomethingRemovedIsAWarning() {
    try (Project project = new H2Projects().open(folder)) {
      Anchor gone = Anchor.on(Code.named(null, "gone", "#000000"));
      Memo memo =
          new Memo(Id.random(), MemoKind.CODE, "idea", "", gone, project.coder().id(), MOMENT);
      project.apply(Edit.of("Write", Change.added(memo)));
    }

    assertThat(check())
        .containsExactly(
            Issue.warning("the memo \"idea\"", "What it was attached to has been removed."));
  }

  @Test
  void aNewestEntryWithoutItsChangesIsNoticedWhenOpening() throws SQLException {
    meddle("UPDATE journal SET content = NULL WHERE number = 2");

    assertThatThrownBy(this::check).hasMessageContaining("entry of the project's journal, 2, is");
  }

  @Test
  void aRowThatNoEntryMadeIsNamed() throws SQLException {
    meddle(
        "INSERT INTO codes SELECT RANDOM_UUID(), NULL, above, 'smuggled', colour, meaning,"
            + " when_to_use, when_not_to_use, examples, status, 9 FROM codes");

    assertThat(check())
        .containsExactly(
            Issue.error(
                "the code \"smuggled\"",
                "It is in the project, but no entry of the journal put it there."));
  }

  @Test
  void aRowThatIsNotAsTheJournalLeftItIsNamed() throws SQLException {
    meddle("UPDATE codes SET meaning = 'something else'");

    assertThat(check())
        .containsExactly(Issue.error("the code \"trust\"", "It is not as the journal left it."));
  }

  @Test
  void aRowThatHasGoneWithoutAnEntryIsNamed() throws SQLException {
    meddle("DELETE FROM codings", "DELETE FROM code_counts", "DELETE FROM source_counts");

    assertThat(messages())
        .containsExactly("It is not in the project, but no entry of the journal removed it.");
  }

  @Test
  void whatRefersToNothingIsFoundEvenWithoutTheRuleThatForbidsIt() throws SQLException {
    meddle(
        "ALTER TABLE codings DROP CONSTRAINT codings_source",
        "UPDATE codings SET source = RANDOM_UUID()");

    assertThat(check())
        .contains(
            Issue.error("the database", "It lacks the rule codings / codings_source / sources."),
            Issue.error("codings", "1 codings lack their source: it is gone."));
    assertThat(repair())
        .anyMatch(issue -> issue.message().startsWith("Could not make the rule codings"));
  }

  @Test
  void whatTheStoreItselfWatchesIsLookedAtAsWell() throws SQLException {
    meddle("DELETE FROM codes", "UPDATE codings SET coder = RANDOM_UUID()");

    assertThat(check())
        .contains(
            Issue.error("codings", "1 codings lack their code: it is gone."),
            Issue.error("codings", "1 codings lack their coder: it is gone."));
  }

  @Test
  void everyColumnThatRefersToSomethingIsLookedAt() throws SQLException {
    String foreignKeys =
        "SELECT LOWER(k.table_name), LOWER(k.column_name)"
            + " FROM information_schema.key_column_usage k"
            + " JOIN information_schema.referential_constraints r"
            + " ON r.constraint_name = k.constraint_name";
    try (Project project = new H2Projects().open(folder)) {
      List<String> columns =
          ((Stored) project)
              .database()
              .read(s -> s.list(foreignKeys, row -> row.text() + "." + row.text()));

      assertThat(ReferenceCheck.all())
          .extracting(each -> each.table() + "." + each.column())
          .containsAll(columns)
          .hasSize(columns.size() + 2)
          .contains("codings.code", "codings.coder");
    }
  }

  @Test
  void theFormOfTheDatabaseIsComparedWithTheOneTheProgramMakes() throws SQLException {
    meddle(
        "DROP INDEX codings_code_index",
        "ALTER TABLE codes ALTER COLUMN colour VARCHAR(9) NOT NULL",
        "CREATE TABLE notes (n INTEGER)");

    assertThat(check())
        .contains(
            Issue.error("the database", "It lacks the index codings_code_index / codings."),
            Issue.error("the database", "It lacks the table codes."),
            Issue.warning("the database", "It has the table notes in addition."));
  }

  @Test
  void repairMakesCountsIndexesAndRulesAnewAndLeavesTheProjectClean() throws Exception {
    meddle(
        "DROP INDEX codings_code_index",
        "ALTER TABLE codings DROP CONSTRAINT codings_source",
        "DROP TABLE code_counts",
        "UPDATE source_counts SET codings = 5");
    Files.writeString(folder.resolve("last-entry.unfinished"), "");

    assertThat(repair())
        .allMatch(issue -> issue.severity() == Issue.Severity.NOTE)
        .extracting(Issue::message)
        .contains(
            "Made the table code_counts anew.",
            "Made the index codings_code_index / codings anew.",
            "Made the rule codings / codings_source / sources anew.",
            "Removed: it was never finished.")
        .anyMatch(message -> message.startsWith("Counted all codings anew"));
    assertThat(check()).isEmpty();
    assertThat(repair()).isEmpty();
    try (Project project = new H2Projects().open(folder)) {
      assertThat(project.codebook().counts().values()).containsExactly(new CodeCount(1, 1));
    }
  }

  @Test
  void repairLeavesWhatSomebodyWrote() throws SQLException {
    meddle("UPDATE text_parts SET content = 'some taxt'");

    assertThat(repair()).extracting(Issue::severity).containsExactly(Issue.Severity.ERROR);
    assertThat(check()).hasSize(1);
  }

  @Test
  void theCheckCanBeCancelled() {
    try (Project project = new H2Projects().open(folder)) {
      assertThatThrownBy(() -> new StoredDataCheck().check(project, new CancelledMonitor()))
          .isInstanceOf(CancelledException.class);
    }
  }

  /** A researcher who wants no check after all. */
  private static final class CancelledMonitor implements Monitor {
    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return true;
    }

    @Override
    public Part part(String words, long total) {
      return Monitor.silent().part(words, total);
    }
  }

  private List<Issue> check() {
    try (Project project = new H2Projects().open(folder)) {
      return check(project);
    }
  }

  private static List<Issue> check(Project project) {
    return new StoredDataCheck().check(project, Monitor.silent());
  }

  private List<Issue> repair() {
    try (Project project = new H2Projects().open(folder)) {
      return new StoredDataCheck().repair(project, Monitor.silent());
    }
  }

  private List<String> messages() {
    return check().stream().map(Issue::message).toList();
  }

  private Path originalFile() {
    return folder.resolve("originals").resolve(original.substring(0, 2)).resolve(original);
  }

  private void meddle(String... statements) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("project"));
    source.setUser("sa");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
