package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.Monitor;

final class CorrectionTest extends RevisionFixture {
  private static final String TEXT =
      "The Chair opend the meeting.\nMembers feared a sale.\nThey asked who decides.\n";

  @Test
  void codingsFollowACorrectionAndThoseWithOtherWordsAreListed() {
    Source minutes = study.source("Minutes", TEXT);
    Code code = study.code("opening");
    Coding changed = study.coding(minutes, "Chair opend", code);
    Coding shifted = study.coding(minutes, "feared a sale", study.code("fears"));

    RevisionPlan plan = correct(minutes, "opend", "opened");

    assertThat(quoteOf(shifted)).isEqualTo("feared a sale");
    assertThat(quoteOf(changed)).isEqualTo("Chair opened");
    assertThat(plan.places(EntityType.CODING, Fate.CHANGED)).hasSize(1);
    assertThat(reviews())
        .extracting(ReviewItem::quoteBefore, ReviewItem::quoteNow, ReviewItem::revision)
        .containsExactly(tuple("Chair opend", "Chair opened", 1));
  }

  @Test
  void theSourceAndItsRevisionsTellOfTheCorrection() {
    Source minutes = study.source("Minutes", TEXT);
    correct(minutes, "opend", "opened");
    Source now = project.sources().find(minutes.id()).orElseThrow();
    assertThat(now.revision()).isEqualTo(2);
    assertThat(now.characters()).isEqualTo(TEXT.length() + 1);
    assertThat(project.sources().revisions(minutes.id()))
        .extracting(Revision::number, Revision::reason)
        .containsExactly(tuple(1, ""), tuple(2, "a typo"));
    Revision first = project.sources().revisions(minutes.id()).get(0);
    assertThat(project.contents().text(first.textHash())).isEqualTo(TEXT);
  }

  @Test
  void oneUndoBringsEverythingBackAndRedoAgain() {
    Source minutes = study.source("Minutes", TEXT);
    study.coding(minutes, "Chair opend", study.code("opening"));
    study.coding(minutes, "feared a sale", study.code("fears"));
    study.memo(Anchor.on(passage(minutes, "who decides")), "Who", "");
    var before = everything(minutes.id());
    correct(minutes, "opend the meeting.\nMembers feared a sale", "opened it.\nSome asked");
    var after = everything(minutes.id());

    project.undo();
    assertThat(everything(minutes.id())).isEqualTo(before);
    assertThat(text(minutes)).isEqualTo(TEXT);
    assertThat(reviews()).isEmpty();
    project.redo();
    assertThat(everything(minutes.id())).isEqualTo(after);
  }

  @Test
  void aCodingWithoutWordsGoesAndCanBePlacedAnew() {
    Source minutes = study.source("Minutes", TEXT);
    study.codeAs("B. Writer");
    Coding coding = study.coding(minutes, "feared a sale", study.code("fears"), "so\nclear");
    RevisionPlan plan = correct(minutes, "Members feared a sale.\n", "");

    assertThat(plan.places(EntityType.CODING, Fate.LOST)).hasSize(1);
    assertThat(project.codings().count()).isZero();
    ReviewItem lost = reviews().get(0);
    assertThat(lost.lost()).isTrue();
    assertThat(lost.quoteBefore()).isEqualTo("feared a sale");

    TextRange decides = study.rangeOf(minutes, "who decides");
    project.apply(revisions.reviews(project).place(lost, decides));
    assertThat(project.codings().inSource(minutes.id()))
        .containsExactly(coding.withLocation(decides));
    assertThat(reviews()).isEmpty();
  }

  @Test
  void aLostCodingOfADeletedCodeCannotBePlaced() {
    Source minutes = study.source("Minutes", TEXT);
    Code fears = study.code("fears");
    study.coding(minutes, "feared a sale", fears);
    correct(minutes, "Members feared a sale.\n", "");
    project.apply(Edit.of("Delete", Change.removed(fears)));
    ReviewItem lost = reviews().get(0);
    assertThatThrownBy(() -> revisions.reviews(project).place(lost, new TextRange(0, 3)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("code");
  }

  @Test
  void acceptedPassagesLeaveTheListAndUndoPutsThemBack() {
    Source minutes = study.source("Minutes", TEXT);
    study.coding(minutes, "Chair opend", study.code("a"));
    study.coding(minutes, "opend the", study.code("b"));
    correct(minutes, "opend", "opened");
    assertThat(reviews()).hasSize(2);

    project.apply(revisions.reviews(project).accept(reviews().subList(0, 1)));
    assertThat(reviews()).extracting(ReviewItem::quoteNow).containsExactly("opened the");
    project.apply(revisions.reviews(project).accept(reviews()));
    assertThat(reviews()).isEmpty();
    project.undo();
    project.undo();
    assertThat(reviews()).hasSize(2);
  }

  @Test
  void uncodingAReviewedPassageTakesBothAway() {
    Source minutes = study.source("Minutes", TEXT);
    study.coding(minutes, "Chair opend", study.code("a"));
    correct(minutes, "opend", "opened");
    project.apply(revisions.reviews(project).uncode(reviews()));
    assertThat(project.codings().count()).isZero();
    assertThat(reviews()).isEmpty();
  }

  @Test
  void theWordsNobodyDoubtedAreKeptThroughSeveralRevisions() {
    Source minutes = study.source("Minutes", TEXT);
    study.coding(minutes, "Chair opend", study.code("a"));
    correct(minutes, "opend", "openned");
    correct(minutes, "openned", "opened");
    assertThat(reviews())
        .extracting(ReviewItem::quoteBefore, ReviewItem::quoteNow)
        .containsExactly(tuple("Chair opend", "Chair opened"));
    correct(minutes, "opened", "opend");
    assertThat(reviews()).isEmpty();
  }

  @Test
  void memosLinksAndCaseMembersFollow() {
    Source minutes = study.source("Minutes", TEXT);
    Memo memo = study.memo(Anchor.on(passage(minutes, "who decides")), "Who", "");
    Anchor sale = Anchor.on(passage(minutes, "a sale"));
    Link link = new Link(Id.random(), "explains", sale, memo.anchor(), memo.coder(), memo.at(), "");
    Case board = new Case(Id.random(), "Board", "");
    CaseMember member =
        new CaseMember(
            Id.random(), board.id(), minutes.id(), study.rangeOf(minutes, "Members feared"));
    project.apply(Edit.of("Add", Change.added(link), Change.added(board), Change.added(member)));

    correct(minutes, "opend the meeting", "opened");

    assertThat(words(project.memos().find(memo.id()).orElseThrow().anchor()))
        .isEqualTo("who decides");
    Link followed = project.memos().links().get(0);
    assertThat(words(followed.from())).isEqualTo("a sale");
    assertThat(words(followed.to())).isEqualTo("who decides");
    assertThat(
            project
                .cases()
                .members(board.id())
                .get(0)
                .location()
                .textRange()
                .orElseThrow()
                .in(text(minutes)))
        .isEqualTo("Members feared");
  }

  @Test
  void aMemoOnDeletedWordsStaysAtTheirPoint() {
    Source minutes = study.source("Minutes", TEXT);
    Memo memo = study.memo(Anchor.on(passage(minutes, "feared a sale")), "Fear", "");
    RevisionPlan plan = correct(minutes, "Members feared a sale.\n", "");
    assertThat(plan.places(EntityType.MEMO, Fate.LOST)).hasSize(1);
    Anchor anchor = project.memos().find(memo.id()).orElseThrow().anchor();
    int at = text(minutes).indexOf("They");
    assertThat(anchor.location()).isEqualTo(new TextRange(at, at));
  }

  @Test
  void paragraphsFollowAreDividedJoinedAndAdded() {
    Source minutes = study.source("Minutes", TEXT);
    correct(minutes, "meeting.", "meeting. He smiled.");
    assertThat(paragraphs(minutes))
        .containsExactly(
            "The Chair opend the meeting. He smiled.",
            "Members feared a sale.",
            "They asked who decides.");
    correct(minutes, " He smiled.", "\nHe smiled.");
    assertThat(paragraphs(minutes)).contains("The Chair opend the meeting.", "He smiled.");
    correct(minutes, "meeting.\nHe", "meeting. He");
    assertThat(paragraphs(minutes)).hasSize(3);
    correct(minutes, "They asked", "Nobody answered at all.\nThey asked");
    assertThat(paragraphs(minutes))
        .containsExactly(
            "The Chair opend the meeting. He smiled.",
            "Members feared a sale.",
            "Nobody answered at all.",
            "They asked who decides.");
  }

  @Test
  void aMemoOnAParagraphThatWasJoinedHangsOnTheWholeOne() {
    Source minutes = study.source("Minutes", TEXT);
    List<Unit> units = project.sources().units(minutes.id());
    Memo memo = study.memo(Anchor.on(units.get(1)), "Fear", "");
    correct(minutes, "meeting.\nMembers", "meeting. Members");
    Anchor anchor = project.memos().find(memo.id()).orElseThrow().anchor();
    assertThat(anchor).isEqualTo(Anchor.on(units.get(0)));
  }

  @Test
  void theLabelOfACorrectedHeadingIsCorrectedToo() {
    Source minutes = study.source("Minutes", "Agenda itmes\nAll agreed.\n", UnitKind.PARAGRAPH);
    Unit heading =
        study.unit(
            minutes, UnitKind.HEADING, "Agenda itmes", UnitDetails.heading(1, "Agenda itmes"));
    correct(minutes, "itmes", "items");
    assertThat(project.sources().units(minutes.id()))
        .filteredOn(unit -> unit.id().equals(heading.id()))
        .extracting(Unit::label)
        .containsExactly("Agenda items");
  }

  @Test
  void theSameTextIsNothingToDo() {
    Source minutes = study.source("Minutes", TEXT);
    RevisionPlan plan = plan(minutes, TEXT.replace("\n", "\r\n"));
    assertThat(plan.isEmpty()).isTrue();
    assertThatThrownBy(() -> revisions.apply(project, plan, Monitor.silent()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlanIsRefusedWhenSomebodyCodedMeanwhile() {
    Source minutes = study.source("Minutes", TEXT);
    RevisionPlan plan = plan(minutes, TEXT.replace("opend", "opened"));
    study.coding(minutes, "who decides", study.code("power"));
    assertThatThrownBy(() -> revisions.apply(project, plan, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Minutes");
    assertThat(text(minutes)).isEqualTo(TEXT);
  }

  @Test
  void aPlanHoldsWhenSomethingElseWasDoneMeanwhile() {
    Source minutes = study.source("Minutes", TEXT);
    RevisionPlan plan = plan(minutes, TEXT.replace("opend", "opened"));
    study.source("Other", "Elsewhere.");
    revisions.apply(project, plan, Monitor.silent());
    assertThat(text(minutes)).contains("opened");
  }

  @Test
  void anEditMadeOnAnotherTextCannotBeUndoneOnItsOwn() {
    Source minutes = study.source("Minutes", TEXT);
    Coding coding = study.coding(minutes, "feared a sale", study.code("fears"));
    long uncoded = project.apply(Edit.of("Uncode", Change.removed(coding))).number();
    correct(minutes, "opend", "opened");
    long corrected = project.journal().last();
    study.coding(minutes, "who decides", study.code("power"));
    assertThatThrownBy(() -> project.undo(uncoded)).isInstanceOf(UserException.class);
    assertThatThrownBy(() -> project.undo(corrected)).isInstanceOf(UserException.class);
    assertThat(text(minutes)).contains("opened");
  }

  @Test
  void planningChangesNothing() {
    Source minutes = study.source("Minutes", TEXT);
    long last = project.journal().last();
    RevisionPlan plan = plan(minutes, "Something else altogether.");
    assertThat(project.journal().last()).isEqualTo(last);
    assertThatThrownBy(() -> project.contents().text(plan.after().textHash()))
        .isInstanceOf(UserException.class);
  }

  private String quoteOf(Coding coding) {
    Coding now = project.codings().find(coding.id()).orElseThrow();
    return now.textRange().orElseThrow().in(project.sources().text(now.source()));
  }

  private List<String> paragraphs(Source source) {
    return project.sources().units(source.id()).stream()
        .map(unit -> unit.range().in(text(source)))
        .toList();
  }

  private Passage passage(Source source, String words) {
    return new Passage(source.id(), study.rangeOf(source, words));
  }

  private String words(Anchor anchor) {
    Id<Source> source = new Id<>(anchor.id().value());
    return anchor.location().textRange().orElseThrow().in(project.sources().text(source));
  }
}
