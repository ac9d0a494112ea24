package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RunCommandTest extends CommandTest {

  @Test
  void aScriptDoesTheWholeJobAndSaysSoLineByLine() throws IOException {
    file("minutes.txt", "Members feared a sale.");
    String script =
        script(
            """
            # the whole job
            new "${out}/study" --name 'My study'

            import ${out}/study "${here}/minutes.txt"
            codes ${out}/study --add "fears > sale" \\
              --definition "Selling"
            code ${out}/study --code "fears > sale" --find 'a sale' --coder Bea
            table ${out}/study
            export ${out}/study --as csv -o "${out}/codings.csv"
            """);

    ok("run", script, "-D", "out=" + folder);

    assertThat(out.lines().filter(line -> line.startsWith("ok")))
        .containsExactly(
            "ok        2  new  made My study in " + study + ".manicule",
            "ok        4  import  imported 1 of 1 file",
            "ok        5  codes  added fears > sale",
            "ok        7  code  coded 1 passage with fears > sale",
            "ok        8  table",
            "ok        9  export  wrote " + folder.resolve("codings.csv"));
    assertThat(out).containsPattern("\n  sale +1 +1\n");
    assertThat(Files.readString(folder.resolve("codings.csv"))).contains("a sale", "Bea");
  }

  @Test
  void aLineWithoutCoderIsCodedByWhoMadeTheProjectAndNotByTheOneBefore() throws IOException {
    ok(
        "run",
        script(
            """
            new ${out}/study --coder "A. Reader"
            codes ${out}/study --add one --coder Bea
            codes ${out}/study --add two
            """),
        "-D",
        "out=" + folder);

    assertThat(json("log", study).get(0)).containsEntry("coder", "A. Reader");
  }

  @Test
  void theCoderOfTheRunHoldsForLinesThatNameNobody() throws IOException {
    ok("new", study);
    ok("--coder", "Bea", "run", script("codes " + study + " --add one"));
    assertThat(json("log", study).get(0)).containsEntry("coder", "Bea");

    ok("run", "--coder", "Carl", script("codes " + study + " --add two"));
    assertThat(json("log", study).get(0)).containsEntry("coder", "Carl");
  }

  @Test
  void itStopsAtTheFirstFailureAndNamesTheLine() throws IOException {
    ok("new", study);
    String script =
        script(
            "codes "
                + study
                + " --add one\n\ncode "
                + study
                + " --code two --find x\ncodes "
                + study
                + " --add three\n");

    assertThat(run("run", script)).isEqualTo(1);

    assertThat(out).isEqualTo("ok        1  codes  added one\nfailed    3  code\n");
    assertThat(err).startsWith("manicule: script.txt, line 3: There is no code \"two\"");
    assertThat(json("codes", study)).hasSize(1);
  }

  @Test
  void itKeepsGoingWhenAskedTo() throws IOException {
    ok("new", study);
    String script = script("nonsense\ncodes " + study + " --add one\n");

    assertThat(run("run", script, "--keep-going")).isEqualTo(2);

    assertThat(out).isEqualTo("failed    1  nonsense\nok        2  codes  added one\n");
    assertThat(err).startsWith("manicule: script.txt, line 1: ");
  }

  @Test
  void aScriptThatDoesNotParseRunsNothing() throws IOException {
    ok("new", study);
    String script = script("codes " + study + " --add one\ncodes " + study + " --add 'two\n");

    assertThat(run("run", script)).isEqualTo(1);

    assertThat(err).startsWith("manicule: Line 2: the quotation mark ' is never closed.");
    assertThat(json("codes", study)).isEmpty();
  }

  @Test
  void aScriptDoesNotRunAnother() throws IOException {
    assertThat(run("run", script("run other.txt"))).isEqualTo(1);
    assertThat(err).contains("line 1: A script cannot run another script.");
  }

  private String script(String text) throws IOException {
    return file("script.txt", text).toString();
  }
}
