package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportCommandTest extends CommandTest {

  @Test
  void filesBecomeSourcesInOneEdit() throws IOException {
    makeStudy();
    long before = edits();

    ok("import", study, file("one.txt", "a\nb").toString(), file("two.txt", "c").toString());

    assertThat(out).contains("imported one.txt as one", "imported 2 of 2 files");
    assertThat(edits()).isEqualTo(before + 1);
    Map<String, Object> one = json("sources", study).get(0);
    assertThat(one)
        .containsKeys("id", "sha256")
        .containsEntry("name", "one")
        .containsEntry("characters", 3)
        .containsEntry("units", 2)
        .containsEntry("codings", 0)
        .containsEntry("variables", Map.of("author", "Zoë"));
  }

  @Test
  void ofAHundredFilesThreeBrokenOnesAreListedAndTheOthersImported() throws IOException {
    makeStudy();
    List<String> arguments = new ArrayList<>(List.of("import", study));
    for (int i = 0; i < 100; i++) {
      boolean broken = i == 3 || i == 50 || i == 99;
      arguments.add(file("f" + i + ".txt", (broken ? "broken " : "fine ") + i).toString());
    }

    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);

    assertThat(out).contains("imported 97 of 100 files");
    assertThat(err.lines())
        .containsExactly(
            "manicule: f3.txt is broken. Save it anew.",
            "manicule: f50.txt is broken. Save it anew.",
            "manicule: f99.txt is broken. Save it anew.");
    assertThat(json("sources", study)).hasSize(97);
  }

  @Test
  void whenNothingCanBeReadTheProjectStaysAsItWas() throws IOException {
    makeStudy();
    long before = edits();

    int code =
        run(
            "import",
            study,
            "--coder",
            "Nobody yet",
            file("bad.txt", "broken").toString(),
            folder.resolve("missing.txt").toString());

    assertThat(code).isEqualTo(1);
    assertThat(err).contains("bad.txt").contains("missing.txt").hasLineCount(2);
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void whatWasOddIsSaidOnStandardError() throws IOException {
    makeStudy();

    ok("import", study, file("note.txt", "odd").toString());

    assertThat(err).isEqualTo("manicule: note: note.txt: It says odd.\n");
  }

  @Test
  void aFileThatIsThereAlreadyIsToldBeforehand() throws IOException {
    makeStudy("note", "words");

    ok("import", study, folder.resolve("note.txt").toString());

    assertThat(err).startsWith("manicule: ").contains("note");
  }

  @Test
  void jsonTellsWhatBecameOfEachFile() throws IOException {
    makeStudy();

    run(
        "import",
        study,
        "--json",
        file("a.txt", "a").toString(),
        file("b.txt", "broken").toString());

    List<Map<String, Object>> files = Json.rows(out);
    assertThat(files.get(0))
        .containsEntry("imported", true)
        .containsEntry("sources", List.of("a"))
        .containsEntry("problem", null);
    assertThat(files.get(1))
        .containsEntry("imported", false)
        .containsEntry("problem", "b.txt is broken.");
  }

  @Test
  void anUnknownFormatOrOptionIsNamedAndNothingHappens() throws IOException {
    makeStudy();
    String file = file("a.txt", "a").toString();
    long before = edits();

    assertThat(run("import", study, file, "--as", "nonsense")).isEqualTo(1);
    assertThat(err).contains("nonsense").hasLineCount(1);
    assertThat(run("import", study, file, "--option", "colour=red")).isEqualTo(1);
    assertThat(err).contains("colour").hasLineCount(1);
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void charactersAreCodePoints() throws IOException {
    makeStudy("chat", "😀😀 well");

    assertThat(json("sources", study).get(0)).containsEntry("characters", 7);
  }

  @Test
  void unitsHaveTheirPositionsInCodePoints() throws IOException {
    makeStudy("chat", "😀😀\nwell");

    assertThat(json("units", study, "--source", "chat").get(1))
        .containsEntry("kind", "paragraph")
        .containsEntry("start", 3)
        .containsEntry("end", 7)
        .containsEntry("label", null)
        .containsEntry("speaker", null)
        .containsEntry("date", null);
    assertThat(ok("units", study, "--source", "chat.txt")).contains("paragraph", "3", "7");
  }

  @Test
  void withoutFilesItIsNotCalledAsItShouldBe() throws IOException {
    makeStudy();

    assertThat(run("import", study)).isEqualTo(2);
    assertThat(err).startsWith("manicule: ").contains("manicule import --help");
  }
}
