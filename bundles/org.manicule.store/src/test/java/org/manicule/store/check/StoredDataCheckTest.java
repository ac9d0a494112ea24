package org.manicule.store.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;

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
  }

  @Test
  void aPlaceBeyondTheTextIsFound() throws SQLException {
    meddle("UPDATE codings SET end_at = 10");

    assertThat(check())
        .containsExactly(
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
  }

  @Test
  void aGapInTheJournalIsFound() throws SQLException {
    meddle("DELETE FROM journal WHERE number = 1");

    assertThat(check()).extracting(Issue::where).containsExactly("entry 1 of the journal");
  }

  @Test
  void anEntryThatCannotBeReadIsFound() throws SQLException {
    meddle("UPDATE journal_parts SET content = X'7b' WHERE number = 2");

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

  private List<Issue> check() {
    try (Project project = new H2Projects().open(folder)) {
      return new StoredDataCheck().check(project, Monitor.silent());
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
