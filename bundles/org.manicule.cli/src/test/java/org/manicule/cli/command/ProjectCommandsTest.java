package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.Issue;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;

/** Making and looking at projects, the journal, checks, and what goes wrong with any of them. */
class ProjectCommandsTest extends CommandTest {

  @Test
  void newMakesAProjectAndPutsTheSuffixAtItsEnd() {
    assertThat(ok("new", study, "--name", "Rural care")).contains("Rural care", "study.manicule");

    assertThat(json("info", study))
        .singleElement()
        .satisfies(
            info ->
                assertThat(info)
                    .containsEntry("name", "Rural care")
                    .containsEntry("folder", study + ".manicule")
                    .containsEntry("sources", 0)
                    .containsEntry("codings", 0));
  }

  @Test
  void aProjectIsNamedAfterItsFolder() {
    ok("new", study + ".manicule");

    assertThat(json("info", study).get(0)).containsEntry("name", "study");
  }

  @Test
  void aProjectIsNotMadeTwice() {
    ok("new", study);
    long edits = edits();

    assertThat(run("new", study)).isEqualTo(1);
    assertThat(err).startsWith("manicule: ").contains("study.manicule");
    assertThat(edits()).isEqualTo(edits);
  }

  @Test
  void theCoderMayStandBeforeOrAfterTheCommand() {
    ok("--coder", "A. Reader", "new", study);
    ok("--coder", "Before", "codes", study, "--add", "one");
    ok("codes", study, "--add", "two", "--coder", "After");

    assertThat(json("log", study))
        .filteredOn(line -> line.get("label").toString().startsWith("Add code"))
        .extracting(line -> line.get("coder"))
        .containsExactly("After", "Before");
  }

  @Test
  void aCoderNamedForOneCommandIsNotTheNextOne() {
    ok("new", study, "--coder", "A. Reader");
    ok("codes", study, "--add", "one", "--coder", "Bea");
    ok("codes", study, "--add", "two");

    assertThat(json("log", study).get(0)).containsEntry("coder", "A. Reader");
  }

  @Test
  void theLogTellsWhatWasDoneNewestFirst() {
    ok("new", study, "--coder", "A. Reader");
    ok("codes", study, "--add", "one");
    ok("undo", study);

    List<Map<String, Object>> log = json("log", study);

    assertThat(log.get(0)).containsKeys("number", "at", "coder", "label", "undoes");
    assertThat(log.get(0).get("undoes")).isEqualTo(log.get(1).get("number"));
    assertThat(log.get(1)).containsEntry("label", "Add code one").containsEntry("undoes", null);
    assertThat(json("log", study, "--last", "1")).hasSize(1);
    assertThat(ok("log", study)).contains("Add code one", "A. Reader");
  }

  @Test
  void undoTakesBackTheLastEditOrTheOneOfThatNumberAndRedoBringsItBack() {
    ok("new", study);
    ok("codes", study, "--add", "one");
    Object number = json("log", study).get(0).get("number");
    ok("codes", study, "--add", "two");

    assertThat(ok("undo", study)).contains("Add code two");
    assertThat(ok("redo", study)).contains("Add code two");
    assertThat(ok("undo", study, number.toString())).contains("Add code one");

    assertThat(json("codes", study)).extracting(code -> code.get("path")).containsExactly("two");
  }

  @Test
  void undoByANewCoderTakesBackTheEditAndNotTheCoder() {
    ok("new", study);
    ok("codes", study, "--add", "one");

    ok("undo", study, "--coder", "Bea");

    assertThat(json("codes", study)).isEmpty();
  }

  @Test
  void nothingToUndoOrRedoFailsWithAMessage() {
    ok("new", study);

    assertThat(run("undo", study)).isEqualTo(1);
    assertThat(err)
        .isEqualTo(
            "manicule: There is nothing to undo in study."
                + " See what was done with: manicule log PROJECT\n");
    assertThat(run("undo", study, "99")).isEqualTo(1);
    assertThat(err).contains("99");
    assertThat(run("redo", study)).isEqualTo(1);
  }

  @Test
  void checkListsIssuesAndFailsOnlyOnErrors() {
    ok("new", study);
    checks.add(check(Issue.warning("minutes", "odd")));
    assertThat(ok("check", study)).contains("warning: minutes: odd", "1 issue found by 1 check");

    checks.add(check(Issue.error("blog", "lost")));
    assertThat(run("check", study, "--json")).isEqualTo(1);
    assertThat(Json.rows(out))
        .containsExactly(
            Map.of("severity", "warning", "where", "minutes", "message", "odd"),
            Map.of("severity", "error", "where", "blog", "message", "lost"));
  }

  @Test
  void aFolderThatIsNoProjectIsNamed() throws IOException {
    Path plain = Files.createDirectory(folder.resolve("plain"));

    for (String command : List.of("info", "sources", "codes", "log", "undo", "check")) {
      assertThat(run(command, plain.toString())).as(command).isEqualTo(1);
      assertThat(err).startsWith("manicule: ").contains("plain").endsWith("\n").hasLineCount(1);
      assertThat(out).isEmpty();
    }
    assertThat(plain).isEmptyDirectory();
  }

  @Test
  void aProjectThatIsNotThereIsNamed() {
    assertThat(run("info", folder.resolve("missing").toString())).isEqualTo(1);
    assertThat(err).contains("missing.manicule").hasLineCount(1);
  }

  @Test
  void aProjectThatIsOpenElsewhereIsLeftAlone() {
    ok("new", study);
    try (Project elsewhere = new H2Projects().open(Path.of(study + ".manicule"))) {
      assertThat(run("codes", study, "--add", "one")).isEqualTo(1);
      assertThat(err).startsWith("manicule: ").contains("study").hasLineCount(1);
      assertThat(elsewhere.codebook().tree().all()).isEmpty();
    }
  }

  private static ProjectCheck check(Issue issue) {
    return new ProjectCheck() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public List<Issue> check(ProjectData project, Monitor monitor) {
        return List.of(issue);
      }
    };
  }
}
