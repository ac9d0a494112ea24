package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void aPreviewTellsAllOfTheDraftAndImportsNothing() throws IOException {
    makeStudy();
    long before = edits();

    ok("import", study, "--preview", file("chat.txt", "😀 hi\nANN: odd").toString());

    Map<String, Object> file = Json.rows(out).get(0);
    assertThat(file).containsEntry("problem", null).containsEntry("concerns", List.of());
    Map<String, Object> source = first(file, "sources");
    assertThat(source)
        .containsEntry("name", "chat")
        .containsEntry("characters", 13)
        .containsEntry("variables", Map.of("author", "Zoë"))
        .containsEntry("language", "en");
    assertThat(list(source, "units")).hasSize(2);
    assertThat(list(source, "units").get(1))
        .containsEntry("start", 5)
        .containsEntry("end", 13)
        .containsEntry("speaker", "Ann");
    assertThat(first(source, "speakers")).containsEntry("name", "Ann");
    assertThat(first(file, "issues")).containsEntry("message", "It says odd.");
    assertThat(first(file, "recognisers"))
        .containsEntry("id", "names")
        .containsEntry("looksFor", "speakers")
        .containsEntry("confidence", 0.75)
        .containsEntry("used", true)
        .containsEntry("found", "1 turn");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void spellingsOfOneSpeakerAreOfferedAndJoinedOnlyByAnOption() throws IOException {
    makeStudy();
    String file = file("chat.txt", "ANN WITHENS: hi\nANN WITHINS: so\nBO LEE: no").toString();

    ok("import", study, "--preview", file);
    Map<String, Object> source = first(Json.rows(out).get(0), "sources");
    assertThat(list(source, "speakers")).hasSize(3);
    assertThat(list(source, "sameSpeakers")).hasSize(1);
    String other = String.valueOf(first(source, "sameSpeakers").get("other"));
    String name = String.valueOf(first(source, "sameSpeakers").get("name"));
    assertThat(List.of(other, name)).containsExactlyInAnyOrder("Ann Withens", "Ann Withins");

    ok("import", study, "--option", "same-speakers=Ann Withins = Ann Withens", file);
    assertThat(json("units", study, "--source", "chat"))
        .extracting(unit -> unit.get("speaker"))
        .containsExactly("Ann Withens", "Ann Withens", "Bo Lee");
  }

  @Test
  void recognisersWorkUnlessNoneIsWanted() throws IOException {
    makeStudy();
    String file = file("chat.txt", "ANN: hi").toString();

    ok("import", study, "--preview", "--recognise", "none", file);
    assertThat(list(first(Json.rows(out).get(0), "sources"), "speakers")).isEmpty();

    ok("import", study, "--recognise", "names", "--option", "speakers=cases", file);
    assertThat(err).contains("Read as: Names (75 % sure): 1 turn.");
    assertThat(json("units", study, "--source", "chat").get(0)).containsEntry("speaker", "Ann");

    assertThat(run("import", study, "--recognise", "nmaes", file)).isEqualTo(1);
    assertThat(err).contains("nmaes", "names");
  }

  @Test
  void aPreviewNamesTheFilesThatCannotBeRead() throws IOException {
    makeStudy();

    assertThat(run("import", study, "--preview", file("bad.txt", "broken").toString()))
        .isEqualTo(1);
    assertThat(Json.rows(out).get(0))
        .containsEntry("problem", "bad.txt is broken.")
        .containsEntry("todo", "Save it anew.")
        .containsEntry("sources", List.of());
  }

  @Test
  void aFolderIsImportedWithAReportAndGoesOnWhereItEnded() throws IOException {
    makeStudy();
    Path field = Files.createDirectories(folder.resolve("field/2021")).getParent();
    Files.writeString(field.resolve("a.txt"), "one");
    Files.writeString(field.resolve("2021/b.txt"), "two");
    Files.writeString(field.resolve("2021/c.txt"), "broken");

    assertThat(run("import", study, field.toString())).isEqualTo(1);
    assertThat(out)
        .isEqualTo(
            "imported 2 of 3 files as 2 sources; 0 left out that are there already;"
                + " 1 could not be read\n");
    assertThat(err).contains("error: ", "c.txt is broken. Save it anew.").hasLineCount(1);

    Files.delete(field.resolve("2021/c.txt"));
    ok("import", study, field.toString(), "--json");
    assertThat(Json.rows(out).get(0))
        .containsEntry("imported", 0)
        .containsEntry("known", 2)
        .containsEntry("failed", 0);
  }

  private static Map<String, Object> first(Map<String, Object> object, String name) {
    return list(object, name).get(0);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
    return (List<Map<String, Object>>) object.get(name);
  }
}
