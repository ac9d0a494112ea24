package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Growing the codebook, coding, uncoding, memos. */
class CodingCommandsTest extends CommandTest {
  private static final String MINUTES =
      "The Chair opened. Rural patients lose most.\n"
          + "Members feared a sale; a Sale was denied. 😀 Nobody laughed.";

  @BeforeEach
  void makeStudyWithTwoSources() throws IOException {
    makeStudy("minutes", MINUTES, "blog", "A sale\nis a sale.");
    ok("codes", study, "--add", "fears > sale");
  }

  @Test
  void addingACodeMakesItsAncestorsAndSaysWhatItIs() {
    ok(
        "codes",
        study,
        "--add",
        "inequalities>rural access",
        "--colour",
        "#1F4E79",
        "--definition",
        "Distance",
        "--use",
        "journeys",
        "--not",
        "signal",
        "--example",
        "two buses",
        "--example",
        "one bus",
        "--status",
        "provisional");

    Map<String, Object> code = code("inequalities > rural access");
    assertThat(code)
        .containsEntry("colour", "#1f4e79")
        .containsEntry("definition", "Distance")
        .containsEntry("use", "journeys")
        .containsEntry("not", "signal")
        .containsEntry("examples", List.of("two buses", "one bus"))
        .containsEntry("status", "provisional")
        .containsEntry("codings", 0)
        .containsEntry("sources", 0);
    assertThat(code("inequalities")).isNotNull();
  }

  @Test
  void addingAKnownCodeChangesOnlyWhatIsGiven() {
    ok("codes", study, "--add", "fears > sale", "--definition", "Selling", "--colour", "aabbcc");
    assertThat(ok("codes", study, "--add", "fears > sale", "--use", "when said"))
        .isEqualTo("changed fears > sale\n");
    long before = edits();
    assertThat(ok("codes", study, "--add", "fears > sale", "--use", "when said"))
        .isEqualTo("fears > sale is there already\n");

    assertThat(edits()).isEqualTo(before);
    assertThat(code("fears > sale"))
        .containsEntry("definition", "Selling")
        .containsEntry("use", "when said")
        .containsEntry("colour", "#aabbcc");
  }

  @Test
  void codesAreListedAsATreeWithTheirCounts() {
    ok("code", study, "--code", "fears > sale", "--find", "a sale");

    assertThat(ok("codes", study)).containsPattern("fears +#\\w{6} +0 +0\n  sale +#\\w{6} +4 +2\n");
    assertThat(code("fears > sale")).containsEntry("codings", 4).containsEntry("sources", 2);
  }

  @Test
  void findCodesEveryMatchInEveryCaseAndAcrossLines() {
    assertThat(ok("code", study, "--code", "fears > sale", "--find", "sale is a"))
        .isEqualTo("coded 1 passage with fears > sale\n");

    assertThat(json("codings", study).get(0))
        .containsEntry("source", "blog")
        .containsEntry("quote", "sale\nis a");
  }

  @Test
  void caseMattersWhenAskedFor() {
    ok("code", study, "--code", "fears > sale", "--find", "Sale", "--match-case");

    assertThat(quotes()).containsExactly("Sale");
  }

  @Test
  void regexCodesWhatItMatchesInTheSourcesNamed() {
    ok("code", study, "--code", "fears", "--regex", "(?i)\\ba sale\\b", "--source", "minutes");

    assertThat(quotes()).containsExactly("a sale", "a Sale");
  }

  @Test
  void withinWidensToTheSentenceOrParagraph() {
    ok("code", study, "--code", "fears", "--find", "patients", "--within", "sentence");
    ok("code", study, "--code", "fears > sale", "--find", "feared", "--within", "paragraph");

    assertThat(quotes())
        .containsExactly(
            "Rural patients lose most.",
            "Members feared a sale; a Sale was denied. 😀 Nobody laughed.");
  }

  @Test
  void twoMatchesInOneSentenceAreCodedOnceAndAgainNot() {
    assertThat(ok("code", study, "--code", "fears", "--find", "a sale", "--within", "sentence"))
        .isEqualTo("coded 3 passages with fears\n");
    assertThat(ok("code", study, "--code", "fears", "--find", "a sale", "--within", "sentence"))
        .isEqualTo("coded 0 passages with fears; 3 had it already\n");
  }

  @Test
  void firstCodesOnlyTheFirstMatchOfEachSource() {
    ok("code", study, "--code", "fears", "--find", "sale", "--first");

    assertThat(json("codings", study)).hasSize(2);
  }

  @Test
  void rangeCommentAndWeightArriveAndPositionsAreCodePoints() {
    int start = MINUTES.codePointCount(0, MINUTES.indexOf("Nobody"));
    String range = start + ":" + (start + 6);

    ok(
        "code",
        study,
        "--code",
        "fears",
        "--source",
        "minutes",
        "--range",
        range,
        "--comment",
        "why",
        "--weight",
        "30",
        "--coder",
        "Bea");

    assertThat(json("codings", study))
        .singleElement()
        .satisfies(
            coding ->
                assertThat(coding)
                    .containsKeys("id", "at")
                    .containsEntry("source", "minutes")
                    .containsEntry("start", start)
                    .containsEntry("end", start + 6)
                    .containsEntry("quote", "Nobody")
                    .containsEntry("code", "fears")
                    .containsEntry("coder", "Bea")
                    .containsEntry("comment", "why")
                    .containsEntry("weight", 30)
                    .containsEntry("citation", "minutes, ¶2"));
  }

  @Test
  void codingsAreListedByCodeWithSubCodesBySourceAndByCoder() {
    ok("code", study, "--code", "fears > sale", "--find", "a sale");
    ok("code", study, "--code", "fears", "--find", "Nobody", "--coder", "Bea");

    assertThat(json("codings", study, "--code", "fears")).hasSize(5);
    assertThat(json("codings", study, "--code", "fears > sale")).hasSize(4);
    assertThat(json("codings", study, "--source", "blog")).hasSize(2);
    assertThat(json("codings", study, "--coder", "Bea")).hasSize(1);
    assertThat(ok("codings", study, "--coder", "Bea"))
        .isEqualTo("minutes, ¶2 · fears · Bea\n    “Nobody”\n");
  }

  @Test
  void findingNothingCodesNothingAndMakesNoCoder() {
    long before = edits();

    assertThat(ok("code", study, "--code", "fears", "--find", "zzz", "--coder", "Nobody yet"))
        .isEqualTo("coded nothing: \"zzz\" was not found\n");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void uncodeByIdentityTakesOneCodingAway() {
    ok("code", study, "--code", "fears", "--find", "a sale");
    String id = json("codings", study).get(0).get("id").toString();

    assertThat(ok("uncode", study, "--id", id)).isEqualTo("uncoded 1 passage\n");
    assertThat(json("codings", study)).hasSize(3).noneMatch(coding -> coding.get("id").equals(id));
    assertThat(ok("undo", study)).contains("uncoded 1 passage");
  }

  @Test
  void uncodeInARangeLeavesWhatLiesOutside() {
    ok("code", study, "--code", "fears", "--source", "blog", "--range", "0:6");

    ok("uncode", study, "--code", "fears", "--source", "blog", "--range", "2:4");

    assertThat(quotes()).containsExactly("A ", "le");
  }

  @Test
  void uncodeByCodeLeavesSubCodesAndOtherCoders() {
    ok("code", study, "--code", "fears", "--find", "a sale");
    ok("code", study, "--code", "fears > sale", "--find", "a sale");
    ok("code", study, "--code", "fears", "--find", "Chair", "--coder", "Bea");

    ok("uncode", study, "--code", "fears", "--by", "A. Reader");

    assertThat(json("codings", study, "--code", "fears")).hasSize(5);
    assertThat(ok("uncode", study, "--code", "fears", "--source", "blog"))
        .isEqualTo("uncoded nothing: there is no such coding\n");
  }

  @Test
  void memosAreWrittenOnCodesSourcesAndPlacesAndListed() {
    ok("memo", study, "--title", "Idea", "--text", "It grows.");
    ok("memo", study, "--text", "First line\nsecond", "--code", "fears");
    ok("memo", study, "--title", "Here", "--source", "minutes", "--range", "4:9");

    List<Map<String, Object>> memos = json("memo", study);
    assertThat(memos)
        .extracting(memo -> memo.get("title"))
        .containsExactly("Here", "First line", "Idea");
    assertThat(memos.get(0))
        .containsEntry("kind", "passage")
        .containsEntry("source", "minutes")
        .containsEntry("start", 4)
        .containsEntry("end", 9);
    assertThat(memos.get(1)).containsEntry("kind", "code").containsEntry("code", "fears");
    assertThat(memos.get(2)).containsEntry("kind", "free").containsEntry("text", "It grows.");
    assertThat(json("memo", study, "--source", "minutes")).hasSize(1);
    assertThat(ok("memo", study, "--code", "fears")).contains("First line · fears · A. Reader");
  }

  @Test
  void everyMistakeGivesOneMessageAndLeavesTheProjectAsItIs() {
    long before = edits();

    fails(
        "There is no code \"fears > sales\" in study. Did you mean \"fears > sale\"?",
        "code",
        study,
        "--code",
        "fears > sales",
        "--find",
        "a",
        "--coder",
        "Nobody yet");
    fails("Did you mean \"fears > sale\"?", "code", study, "--code", "sale", "--find", "a");
    fails(
        "There is no source \"minute\" in study. Did you mean \"minutes\"?",
        "code",
        study,
        "--code",
        "fears",
        "--find",
        "a",
        "--source",
        "minute");
    fails("does not parse at position", "code", study, "--code", "fears", "--regex", "(a");
    fails(
        "The range 0:9999 reaches beyond the source \"blog\". Its text has the positions 0 to 17.",
        "code",
        study,
        "--code",
        "fears",
        "--source",
        "blog",
        "--range",
        "0:9999");
    fails(
        "The range 5:5 holds no text.",
        "code",
        study,
        "--code",
        "fears",
        "--source",
        "blog",
        "--range",
        "5:5");
    fails(
        "There is no coder \"Carl\" in study. The coders are:",
        "codings",
        study,
        "--coder",
        "Carl");
    fails("There is no coding \"x\" in study.", "uncode", study, "--id", "x");
    fails("A coder needs a name.", "code", study, "--code", "fears", "--find", "a", "--coder", " ");
    fails("a name is empty", "codes", study, "--add", "fears > ");

    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void whatIsNotCalledAsItShouldBeIsSaidSoWithExitCodeTwo() {
    long before = edits();

    misused("Give one of --find", "code", study, "--code", "fears");
    misused("Give one of --find", "code", study, "--code", "fears", "--find", "a", "--regex", "b");
    misused("Give one --source", "code", study, "--code", "fears", "--range", "1:2");
    misused(
        "a range is written",
        "code",
        study,
        "--code",
        "fears",
        "--source",
        "blog",
        "--range",
        "1-2");
    misused(
        "A weight is 0 to 100", "code", study, "--code", "fears", "--find", "a", "--weight", "101");
    misused("--code", "code", study, "--find", "a");
    misused("Give either --id", "uncode", study);
    misused("Say which code", "codes", study, "--colour", "#123456");
    misused("A colour is written", "codes", study, "--add", "x", "--colour", "red");
    misused("Did you mean", "cods", study);
    misused("Give either --code or --source", "memo", study, "--code", "a", "--source", "b");

    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void lettersThatWereLostOnTheWayDoNotBecomeNames() {
    assertThat(run("codes", study, "--add", "na\uFFFDvet\uFFFD")).isEqualTo(2);
    assertThat(err).startsWith("manicule: ").contains("LC_ALL=C.UTF-8").hasLineCount(1);
    assertThat(json("codes", study))
        .noneMatch(code -> code.get("path").toString().startsWith("na"));
  }

  private void fails(String message, String... arguments) {
    assertThat(run(arguments)).as(message).isEqualTo(1);
    assertThat(err).startsWith("manicule: ").contains(message).hasLineCount(1);
    assertThat(out).isEmpty();
  }

  private void misused(String message, String... arguments) {
    assertThat(run(arguments)).as(message).isEqualTo(2);
    assertThat(err).startsWith("manicule: ").contains(message).contains("--help").hasLineCount(1);
    assertThat(out).isEmpty();
  }

  private List<Object> quotes() {
    return json("codings", study).stream().map(coding -> coding.get("quote")).toList();
  }

  private Map<String, Object> code(String path) {
    return json("codes", study).stream()
        .filter(code -> code.get("path").equals(path))
        .findFirst()
        .orElseThrow();
  }
}
