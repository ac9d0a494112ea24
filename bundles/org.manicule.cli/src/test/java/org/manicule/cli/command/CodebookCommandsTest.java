package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rearranging the codebook, its versions, and code sets. */
class CodebookCommandsTest extends CommandTest {

  @BeforeEach
  void makeStudyWithCodings() throws IOException {
    makeStudy("minutes", "Members feared a sale and a closure.", "blog", "A sale is a sale.");
    ok("codes", study, "--add", "theme > fears", "--definition", "What is feared");
    ok("codes", study, "--add", "worries", "--definition", "What worries");
    ok("code", study, "--code", "theme > fears", "--find", "a sale");
    ok("code", study, "--code", "theme > fears", "--find", "a closure");
    ok("code", study, "--code", "worries", "--find", "a sale", "--source", "minutes");
  }

  @Test
  void renamingKeepsTheIdentity() {
    Object id = code("worries").get("id");

    assertThat(ok("codes", study, "--rename", "worries", "--as", "alarm"))
        .isEqualTo("renamed worries to alarm\n");

    assertThat(code("alarm").get("id")).isEqualTo(id);
    assertThat(ok("codes", study, "--rename", "alarm", "--as", "alarm"))
        .startsWith("there is nothing to do");
  }

  @Test
  void codesMoveBelowOthersAndToAPlaceAtTheTop() {
    ok("codes", study, "--add", "hopes");
    ok("codes", study, "--move", "worries", "--move", "hopes", "--under", "theme > fears");
    assertThat(paths())
        .containsExactly(
            "theme", "theme > fears", "theme > fears > worries", "theme > fears > hopes");

    ok("codes", study, "--move", "theme > fears > hopes", "--top", "--place", "1");
    assertThat(paths())
        .containsExactly("hopes", "theme", "theme > fears", "theme > fears > worries");

    ok("codes", study, "--move", "theme", "--top", "--place", "1");
    ok("codes", study, "--sort", "--top");
    assertThat(paths()).startsWith("hopes", "theme");
  }

  @Test
  void mergingCountsAPlaceOnceAndIsOneStepOfUndo() {
    assertThat(ok("codes", study, "--merge", "worries", "--into", "theme > fears"))
        .isEqualTo("merged worries into theme > fears with 1 coding\n");

    assertThat(paths()).containsExactly("theme", "theme > fears");
    assertThat(code("theme > fears"))
        .containsEntry("codings", 4)
        .containsEntry("definition", "What is feared\n\nworries: What worries");
    ok("undo", study);
    assertThat(code("worries")).containsEntry("codings", 1);
  }

  @Test
  void definitionsOfMergedCodesCanBeLeftOut() {
    ok("codes", study, "--merge", "worries", "--into", "theme > fears", "--without-definitions");

    assertThat(code("theme > fears")).containsEntry("definition", "What is feared");
  }

  @Test
  void aCodeIsSplitByTheWordsOfItsCodings() {
    assertThat(
            ok("codes", study, "--split", "theme > fears", "--as", "closing", "--find", "CLOSURE"))
        .isEqualTo("split closing off theme > fears\n");

    assertThat(code("theme > closing")).containsEntry("codings", 1).containsEntry("definition", "");
    assertThat(code("theme > fears")).containsEntry("codings", 3);
  }

  @Test
  void aCodeIsSplitByExpressionSourceAndIdentity() {
    ok(
        "codes",
        study,
        "--split",
        "theme > fears",
        "--as",
        "blog sale",
        "--regex",
        "(?i)^a",
        "--source",
        "blog",
        "--with-definition");
    assertThat(code("theme > blog sale"))
        .containsEntry("codings", 2)
        .containsEntry("definition", "What is feared");

    String id = json("codings", study, "--code", "theme > fears").get(0).get("id").toString();
    ok("codes", study, "--split", "theme > fears", "--as", "one", "--id", id);
    assertThat(code("theme > one")).containsEntry("codings", 1);

    assertThat(run("codes", study, "--split", "theme > fears", "--as", "x", "--id", id))
        .isEqualTo(1);
    assertThat(err).contains("is not one of fears");
    assertThat(ok("codes", study, "--split", "theme > fears", "--as", "y", "--find", "zebra"))
        .startsWith("split nothing");
  }

  @Test
  void deletingSaysHowManyCodingsWent() {
    assertThat(ok("codes", study, "--delete", "theme", "--delete", "theme > fears"))
        .isEqualTo("deleted theme, theme > fears with 4 codings\n");

    assertThat(paths()).containsExactly("worries");
  }

  @Test
  void whatCannotBeDoneLeavesTheProjectAsItIsAndNoNewCoder() {
    long before = edits();

    assertThat(run("codes", study, "--move", "theme", "--under", "theme > fears", "--coder", "New"))
        .isEqualTo(1);
    assertThat(err).contains("cannot be moved below").hasLineCount(1);
    assertThat(run("codes", study, "--merge", "theme", "--into", "theme")).isEqualTo(1);
    assertThat(run("codes", study, "--rename", "worries", "--as", "theme")).isEqualTo(1);
    assertThat(err).contains("There is a code \"theme\"");
    ok("codes", study, "--sort", "--top", "--coder", "New");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void whatIsCombinedWronglyIsSaidWithExitCodeTwo() {
    misused("Give one of --add", "--merge", "worries", "--into", "theme", "--delete", "theme");
    misused("Give one of --add", "--add", "x", "--delete", "theme");
    misused("Give one of --add", "--under", "theme");
    misused("--as", "--rename", "worries");
    misused("--under or --top", "--move", "worries");
    misused("--under or --top", "--move", "worries", "--top", "--under", "theme");
    misused("--place", "--move", "worries", "--top", "--place", "0");
    misused("--into", "--merge", "worries");
    misused("which codings", "--split", "worries", "--as", "x");
    misused("which codings", "--delete", "worries", "--find", "x");
  }

  @Test
  void theCodebookIsShownAsItWas() {
    long then = edits();
    ok("codes", study, "--merge", "worries", "--into", "theme > fears");

    String number = Long.toString(then);
    assertThat(json("codebook", study, "--at", number))
        .extracting(row -> row.get("path"), row -> row.get("definition"))
        .containsExactly(
            tuple("theme", ""),
            tuple("theme > fears", "What is feared"),
            tuple("worries", "What worries"));
    assertThat(json("codebook", study)).hasSize(2);
    assertThat(ok("codebook", study, "--at", number)).contains("  fears", "What worries", "active");
    assertThat(run("codebook", study, "--at", "99")).isEqualTo(1);
    assertThat(err).contains("There is no entry 99");
  }

  @Test
  void twoVersionsAreComparedFieldByField() {
    // A merge shows by a coding that got another code; the one that worries has is there twice.
    ok("code", study, "--code", "worries", "--find", "Members");
    String then = Long.toString(edits());
    ok("codes", study, "--merge", "worries", "--into", "theme > fears", "--without-definitions");
    ok("codes", study, "--rename", "theme", "--as", "Theme");
    ok("sets", study, "--set", "Set", "--add", "Theme");
    String now = Long.toString(edits());

    assertThat(json("codebook", study, "--diff", then, now))
        .extracting(
            row -> row.get("change"),
            row -> row.get("field"),
            row -> row.get("path"),
            row -> row.get("before"),
            row -> row.get("after"))
        .containsExactly(
            tuple("merged", "code", "worries", null, "Theme > fears"),
            tuple("changed", "name", "Theme", "theme", "Theme"),
            tuple("added", "set", "Set", null, "Set: Theme"));
    assertThat(ok("codebook", study, "--diff", then, now))
        .contains("- worries, merged into Theme > fears\n")
        .contains("~ Theme · name: “theme” → “Theme”\n");
    assertThat(ok("codebook", study, "--diff", now, now)).startsWith("the codebook is the same");
  }

  @Test
  void theHistoryOfADefinitionTellsHowManyCodingsWereMadeUnderIt() {
    ok("codes", study, "--add", "theme > fears", "--definition", "Dread", "--use", "often");
    ok("code", study, "--code", "theme > fears", "--find", "Members");

    List<Map<String, Object>> phases = json("codebook", study, "--history", "theme > fears");

    assertThat(phases)
        .extracting(row -> row.get("definition"), row -> row.get("codings"))
        .containsExactly(tuple("What is feared", 4), tuple("Dread", 1));
    assertThat(phases.get(0).get("until")).isEqualTo(phases.get(1).get("from"));
    assertThat(phases.get(1)).containsEntry("until", null).containsEntry("use", "often");
    assertThat(ok("codebook", study, "--history", "theme > fears")).contains("Dread; use: often");
    Object id = code("worries").get("id");
    ok("codes", study, "--delete", "worries");
    assertThat(json("codebook", study, "--history", id.toString())).hasSize(1);
  }

  @Test
  void codeSetsAreMadeChangedListedAndDeleted() {
    ok("sets", study, "--set", "Moods", "--add", "worries", "--add", "theme > fears");
    assertThat(ok("sets", study)).isEqualTo("Moods: worries; theme > fears\n");
    ok("sets", study, "--set", "Moods", "--remove", "worries");
    ok("sets", study, "--set", "Moods", "--rename", "Feelings");
    assertThat(json("sets", study))
        .singleElement()
        .satisfies(
            set ->
                assertThat(set)
                    .containsEntry("name", "Feelings")
                    .containsEntry("codes", List.of("theme > fears")));
    assertThat(ok("sets", study, "--set", "Feelings", "--remove", "worries"))
        .isEqualTo("Feelings is like that already\n");

    ok("sets", study, "--set", "Feelings", "--delete");
    assertThat(json("sets", study)).isEmpty();
    assertThat(run("sets", study, "--set", "Feelings", "--delete")).isEqualTo(1);
    assertThat(err).contains("There is no code set \"Feelings\"");
    assertThat(run("sets", study, "--set", "Feelings")).isEqualTo(2);
  }

  private void misused(String message, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "codes";
    arguments[1] = study;
    System.arraycopy(options, 0, arguments, 2, options.length);
    assertThat(run(arguments)).as(message).isEqualTo(2);
    assertThat(err).contains(message).hasLineCount(1);
  }

  private List<Object> paths() {
    return json("codes", study).stream().map(code -> code.get("path")).toList();
  }

  private Map<String, Object> code(String path) {
    return json("codes", study).stream()
        .filter(code -> code.get("path").equals(path))
        .findFirst()
        .orElseThrow();
  }
}
