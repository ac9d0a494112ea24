package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and files. */
class ResultCommandsTest extends CommandTest {

  @BeforeEach
  void codeSomething() throws IOException {
    makeStudy("minutes", "Members feared a sale.", "blog", "A sale, another sale.");
    ok("codes", study, "--add", "fears > sale");
    ok("codes", study, "--add", "fears > loss");
    ok("code", study, "--code", "fears > sale", "--find", "sale");
    ok("code", study, "--code", "fears", "--find", "members");
  }

  @Test
  void tableIsAlignedAndHasTotals() {
    assertThat(ok("table", study))
        .endsWith(
            """
                    blog  minutes  total
            fears      ·        1      1
              sale     2        1      3
              loss     ·        ·      ·
            total      2        2      4
            """);
  }

  @Test
  void themesTakeInTheirSubCodes() {
    assertThat(json("table", study, "--themes"))
        .containsExactly(
            Map.of("row", "fears", "cells", Map.of("blog", 2, "minutes", 2), "total", 4));
  }

  @Test
  void anUnknownAnalysisFormatOrOptionIsNamed() {
    assertThat(run("table", study, "--analysis", "magic")).isEqualTo(1);
    assertThat(err).contains("magic").hasLineCount(1);
    Path target = folder.resolve("x");
    assertThat(run("export", study, "--as", "magic", "-o", target.toString())).isEqualTo(1);
    assertThat(err).contains("magic").hasLineCount(1);
    assertThat(run("export", study, "--as", "csv", "-o", target.toString(), "--option", "a=b"))
        .isEqualTo(1);
    assertThat(err).contains("\"a\"").hasLineCount(1);
    assertThat(target).doesNotExist();
  }

  @Test
  void exportWritesTheFileAndSaysWhere() throws IOException {
    Path csv = folder.resolve("codings.csv");
    Path html = folder.resolve("report.html");

    assertThat(
            ok("export", study, "--as", "csv", "-o", csv.toString(), "--option", "delimiter=tab"))
        .isEqualTo("wrote " + csv + "\n");
    ok("export", study, "--as", "html", "-o", html.toString());

    assertThat(Files.readAllLines(csv)).hasSize(5).first().asString().startsWith("source\tunit\t");
    assertThat(Files.readString(html)).contains("<h1>study</h1>");
  }

  @Test
  void exportIntoAFolderThatIsNotThereLeavesNothingBehind() {
    Path target = folder.resolve("nowhere/codings.csv");

    assertThat(run("export", study, "--as", "csv", "-o", target.toString())).isEqualTo(1);
    assertThat(err).startsWith("manicule: ").contains("nowhere").hasLineCount(1);
  }

  @Test
  void formatsAreListedWithTheirOptions() {
    assertThat(ok("formats"))
        .contains("import lines", "export csv", "delimiter=comma", "analysis codes-by-sources");
    assertThat(json("formats"))
        .extracting(format -> format.get("use") + " " + format.get("id"))
        .contains("import lines", "export csv", "export html", "analysis codes-by-sources");
  }

  @Test
  void whatOneCoderDidIsCountedAndWrittenAlone() throws IOException {
    ok("code", study, "--coder", "B. Marsh", "--code", "fears > loss", "--find", "another");

    assertThat(ok("table", study, "--coder", "B. Marsh"))
        .startsWith("Codings per code and source · only codings of B. Marsh\n")
        .endsWith("total      1        ·      1\n");
    assertThat(ok("codes", study, "--coder", "B. Marsh")).contains("0", "1").doesNotContain("3");

    Path page = folder.resolve("codebook.html");
    ok("export", study, "--coder", "B. Marsh", "--as", "html", "-o", page.toString());
    assertThat(Files.readString(page))
        .contains("Only the codings of B. Marsh")
        .contains("another</blockquote>")
        .doesNotContain("<blockquote lang=\"en\" dir=\"auto\">sale");
    assertThat(run("table", study, "--coder", "Nobody")).isEqualTo(1);
    assertThat(err).contains("Nobody").hasLineCount(1);
  }
}
