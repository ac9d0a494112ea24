package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionCommandsTest extends CommandTest {
  private static final String DRAFT = "The Chair opend it.\nMembers feared a sale.\nAll left.";

  @Test
  void aCorrectionSaysWhatFollowsAndWhatChanged() throws IOException {
    makeCodedStudy();
    ok("revise", study, "minutes", "--replace", "opend", "opened", "--reason", "typo");
    assertThat(out)
        .contains("1 coding follows, 1 changed, 0 lost")
        .contains("before: “Chair opend”", "now:    “Chair opened”")
        .contains("text number 2");
    assertThat(quotes()).containsExactly("Chair opened", "feared a sale");
    ok("undo", study);
    assertThat(quotes()).containsExactly("Chair opend", "feared a sale");
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    makeCodedStudy();
    long before = edits();
    ok("revise", study, "minutes", "--replace", "opend", "opened", "--dry-run", "--coder", "New");
    assertThat(out).contains("Chair opened", "nothing was changed");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void wordsThatOccurTwiceAreAskedAbout() throws IOException {
    makeCodedStudy();
    assertThat(run("revise", study, "minutes", "--replace", "le", "li")).isEqualTo(1);
    assertThat(err).contains("occurs 2 times").doesNotContain("\tat ");
    assertThat(run("revise", study, "minutes", "--replace", "nowhere", "x")).isEqualTo(1);
    assertThat(err).contains("does not occur in minutes");
    ok("revise", study, "minutes", "--replace", "le", "li", "--all");
    assertThat(out).contains("revised minutes");
  }

  @Test
  void aNewerFileIsTakenAndWhatItLacksWaitsForReview() throws IOException {
    makeCodedStudy();
    String file = file("final.txt", "The Chair opend it.\nAll left in peace.").toString();
    ok("revise", study, "minutes", file, "--reason", "final");
    assertThat(out).contains("1 coding follows, 0 changed, 1 lost").contains("lost     b");
    List<Map<String, Object>> reviews = json("review", study);
    assertThat(reviews).hasSize(1);
    assertThat(reviews.get(0))
        .containsEntry("state", "lost")
        .containsEntry("quoteBefore", "feared a sale")
        .containsEntry("code", "b")
        .containsEntry("coder", "A. Reader");
    ok("review", study, "--all");
    assertThat(out).contains("1 place was taken off the list");
    assertThat(ok("review", study)).contains("nothing waits");
  }

  @Test
  void passagesAreAcceptedAndUncodedByIdentity() throws IOException {
    makeCodedStudy();
    ok("revise", study, "minutes", "--replace", "opend", "opened");
    ok("revise", study, "minutes", "--replace", "a sale", "any sale");
    List<Map<String, Object>> reviews = json("review", study, "--source", "minutes");
    assertThat(reviews)
        .extracting(row -> row.get("quote"))
        .containsExactly("Chair opened", "feared any sale");
    ok("review", study, "--accept", reviews.get(0).get("id").toString());
    ok("review", study, "--uncode", reviews.get(1).get("id").toString());
    assertThat(json("review", study)).isEmpty();
    assertThat(quotes()).containsExactly("Chair opened");
    assertThat(run("review", study, "--accept", "0")).isEqualTo(1);
    assertThat(err).contains("manicule review PROJECT");
  }

  @Test
  void memosOnChangedWordsWaitToo() throws IOException {
    makeCodedStudy();
    ok("memo", study, "--title", "Typing", "--text", "x", "--source", "minutes", "--range", "4:15");
    ok("revise", study, "minutes", "--replace", "opend", "opened");
    assertThat(ok("review", study)).contains("memo “Typing”", "“Chair opend”", "“Chair opened”");
    List<Map<String, Object>> reviews = json("review", study);
    assertThat(reviews).extracting(row -> row.get("kind")).containsExactly("coding", "memo");
    Map<String, Object> memo = reviews.get(1);
    assertThat(memo)
        .containsEntry("name", "Typing")
        .containsEntry("coder", "A. Reader")
        .containsEntry("start", 4)
        .containsEntry("end", 16)
        .containsEntry("code", null);

    String id = memo.get("id").toString();
    assertThat(run("review", study, "--uncode", id)).isEqualTo(1);
    assertThat(err).contains(id, "Only codings");
    ok("review", study, "--accept", id);
    assertThat(json("review", study)).extracting(row -> row.get("kind")).containsExactly("coding");

    ok("undo", study);
    long before = edits();
    assertThat(ok("review", study, "--all")).contains("2 places were taken off");
    assertThat(edits()).as("one edit").isEqualTo(before + 1);
    assertThat(json("review", study)).isEmpty();
  }

  @Test
  void theSameTextIsSaidToBeTheSame() throws IOException {
    makeCodedStudy();
    long before = edits();
    ok("revise", study, "minutes", "--replace", "opend", "opend");
    assertThat(out).contains("has that text already");
    ok("revise", study, "minutes", file("minutes.txt", DRAFT).toString());
    assertThat(out).contains("has that text already");
    assertThat(edits()).isEqualTo(before);
    ok("revise", study, "minutes", file("copy.txt", DRAFT).toString());
    assertThat(out).contains("only the original file is replaced");
    assertThat(edits()).isEqualTo(before + 1);
  }

  @Test
  void jsonTellsEveryPlaceInCodePoints() throws IOException {
    makeStudy("minutes", "😀 The Chair opend it.");
    ok("codes", study, "--add", "a");
    ok("code", study, "--code", "a", "--find", "Chair");
    List<Map<String, Object>> places =
        json("revise", study, "minutes", "--replace", "😀 The", "😀😀 Our own");
    assertThat(places).hasSize(1);
    assertThat(places.get(0))
        .containsEntry("kind", "coding")
        .containsEntry("fate", "shifted")
        .containsEntry("startBefore", 6)
        .containsEntry("start", 11)
        .containsEntry("quote", "Chair");
  }

  @Test
  void aFileOrWordsMustBeGivenButNotBoth() throws IOException {
    makeCodedStudy();
    assertThat(run("revise", study, "minutes")).isEqualTo(2);
    assertThat(err).contains("Give either a file or --replace");
    assertThat(run("review", study, "--all", "--accept", "x")).isEqualTo(2);
  }

  private void makeCodedStudy() throws IOException {
    makeStudy("minutes", DRAFT);
    ok("codes", study, "--add", "a");
    ok("codes", study, "--add", "b");
    ok("code", study, "--code", "a", "--find", "Chair opend");
    ok("code", study, "--code", "b", "--find", "feared a sale");
  }

  private List<Object> quotes() {
    return json("codings", study).stream().map(row -> row.get("quote")).toList();
  }
}
