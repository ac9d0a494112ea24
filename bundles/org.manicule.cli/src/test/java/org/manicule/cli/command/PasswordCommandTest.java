package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.project.Project;
import org.manicule.cli.session.Passwords;
import org.manicule.store.H2Projects;

/** Protected projects, projects that are open elsewhere, and local copies. */
class PasswordCommandTest extends CommandTest {

  @Test
  void aProjectGetsAPasswordAndIsUsedWithIt() throws IOException {
    makeStudy("minutes", "The bus was late.");
    String first = file("first", "correct horse\n").toString();
    String second = file("second", "battery\r\nstaple\n").toString();

    assertThat(ok("password", study, "--new-password-file", first)).contains("is protected now");
    assertThat(run("sources", study)).isEqualTo(1);
    assertThat(err).contains("is protected by a password", "--password-file");
    assertThat(ok("sources", study, "--password-file", first)).contains("minutes");
    ok("codes", study, "--add", "trust", "--password-file", first);

    ok("password", study, "--password-file", first, "--new-password-file", second);
    assertThat(run("sources", study, "--password-file", first)).isEqualTo(1);
    assertThat(err).contains("This is not the password");
    assertThat(ok("password", study, "--password-file", second, "--remove"))
        .contains("not protected any more");
    assertThat(ok("codes", study)).contains("trust");
    assertThat(run("password", study, "--remove")).isEqualTo(1);
    assertThat(err).contains("has no password");
  }

  @Test
  void aNewProjectIsProtectedFromTheStart() throws IOException {
    String file = file("word", "correct horse").toString();
    ok("new", study, "--password-file", file);

    assertThat(new H2Projects().look(Path.of(study + ".manicule")).isProtected()).isTrue();
    assertThat(ok("info", study, "--password-file", file)).contains("study");
  }

  @Test
  void aPasswordFileThatIsOfNoUseIsNamed() throws IOException {
    String empty = file("empty", "\n").toString();
    assertThat(run("new", study, "--password-file", empty)).isEqualTo(1);
    assertThat(err).contains("has nothing on its first line");
    assertThat(run("new", study, "--password-file", empty + "x")).isEqualTo(1);
    assertThat(err).contains("cannot be read");
    assertThat(Path.of(study + ".manicule")).doesNotExist();
  }

  @Test
  void listingsReadWhatIsOpenElsewhereAndSaySo() throws IOException {
    makeStudy("minutes", "The bus was late.");
    try (Project open = new H2Projects().open(Path.of(study + ".manicule"))) {
      long before = open.journal().last();
      assertThat(ok("sources", study)).contains("minutes");
      assertThat(err).contains("is open already by", "It was opened to be read only.");
      assertThat(run("codes", study, "--add", "trust")).isEqualTo(1);
      assertThat(err).contains("is open already by").doesNotContain("It was opened");
      assertThat(run("undo", study)).isEqualTo(1);
      assertThat(err).contains("is open already by");
      assertThat(ok("sources", study, "--read-only")).contains("minutes");
      assertThat(err).isEmpty();
      assertThat(open.journal().last()).isEqualTo(before);
    }
    assertThat(run("codes", study, "--add", "trust", "--read-only")).isEqualTo(1);
    assertThat(err).contains("is open to be read only");
  }

  @Test
  void theLockOfACrashedComputerIsTakenOverOnlyWhenAsked() throws IOException {
    makeStudy();
    file(
        "study.manicule/lock",
        "opened by Ada\non elsewhere\nprocess 7\nsince 2024-05-06T07:08:09Z\n");

    assertThat(run("codes", study, "--add", "trust")).isEqualTo(1);
    assertThat(err).contains("on another computer: by Ada");
    ok("codes", study, "--add", "trust", "--take-over");
    ok("codes", study, "--add", "fear");
  }

  @Test
  void aProjectIsCopied() throws IOException {
    makeStudy("minutes", "The bus was late.");
    String copy = folder.resolve("copies/local").toString();

    assertThat(ok("copy", study, copy)).contains("is copied to");
    assertThat(ok("sources", copy)).contains("minutes");
    assertThat(run("copy", study, copy)).isEqualTo(1);
    assertThat(err).contains("is not empty");
  }

  @Test
  void passwordsComeFromTheEnvironmentOrTheTerminal() {
    Path project = Path.of("study.manicule");
    Passwords environment =
        new Passwords(Map.of("MANICULE_PASSWORD", "from outside")::get, prompt -> null);
    assertThat(environment.present(project, null)).isEqualTo("from outside".toCharArray());
    assertThatThrownBy(() -> environment.wanted(project, null)).isInstanceOf(UserException.class);

    assertThat(typing("typed").present(project, null)).isEqualTo("typed".toCharArray());
    assertThat(typing("one", "one").wanted(project, null)).isEqualTo("one".toCharArray());
    assertThatThrownBy(() -> typing("one", "two").wanted(project, null))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("not the same");
    assertThatThrownBy(() -> typing().present(project, null))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no terminal");
  }

  private static Passwords typing(String... lines) {
    Deque<String> left = new ArrayDeque<>(List.of(lines));
    return new Passwords(name -> null, prompt -> left.isEmpty() ? null : left.poll().toCharArray());
  }
}
