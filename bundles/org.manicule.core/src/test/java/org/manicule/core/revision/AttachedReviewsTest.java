package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.revision.AttachedItem;
import org.manicule.api.revision.AttachedItem.End;
import org.manicule.api.revision.Reviews;

/** Memos, links and case members whose words a revision changed wait to be looked at. */
final class AttachedReviewsTest extends RevisionFixture {
  private static final String TEXT =
      "The Chair opend the meeting.\nMembers feared a sale.\nThey asked who decides.\n";

  private Source minutes;

  @BeforeEach
  void addMinutes() {
    minutes = study.source("Minutes", TEXT);
  }

  private Anchor on(String words) {
    return Anchor.on(new Passage(minutes.id(), study.rangeOf(minutes, words)));
  }

  private Reviews list() {
    return revisions.reviews(project);
  }

  @Test
  void aMemoOnChangedWordsIsListedWithBothAndOthersAreNot() {
    Memo changed = study.memo(on("Chair opend"), "Opening", "");
    study.memo(on("a sale"), "Sale", "");

    correct(minutes, "opend", "opened");

    assertThat(list().attached())
        .extracting(item -> item.entity().id(), AttachedItem::quoteBefore, AttachedItem::quoteNow)
        .containsExactly(tuple(changed.id(), "Chair opend", "Chair opened"));
  }

  @Test
  void theEndOfALinkThatLostItsWordsIsListedAndCanBeAttachedAnew() {
    Memo memo = study.memo(on("who decides"), "Who", "");
    Link link =
        new Link(
            Id.random(),
            "explains",
            on("who decides"),
            on("feared a sale"),
            memo.coder(),
            memo.at(),
            "");
    project.apply(Edit.of("Link", Change.added(link)));
    correct(minutes, "Members feared a sale.\n", "");

    AttachedItem item = list().attached().get(0);
    assertThat(list().attached()).hasSize(1);
    assertThat(item.end()).isEqualTo(End.TO);
    assertThat(item.lost()).isTrue();
    TextRange chair = study.rangeOf(minutes, "The Chair");
    project.apply(list().attach(item, chair));

    Link now = project.memos().links().get(0);
    assertThat(now.to()).isEqualTo(on("The Chair"));
    assertThat(now.from()).isEqualTo(on("who decides"));
    assertThat(list().attached()).isEmpty();
    project.undo();
    assertThat(list().attached()).containsExactly(item);
  }

  @Test
  void aCaseMemberIsListedToo() {
    Case board = new Case(Id.random(), "Board", "");
    CaseMember member =
        new CaseMember(Id.random(), board.id(), minutes.id(), study.rangeOf(minutes, "opend"));
    project.apply(Edit.of("Add", Change.added(board), Change.added(member)));

    correct(minutes, "opend", "opened");

    assertThat(list().attached()).extracting(AttachedItem::quoteNow).containsExactly("opened");
  }

  @Test
  void theOldestWordsStayUntilSomebodyAccepts() {
    study.memo(on("Chair opend"), "Opening", "");
    correct(minutes, "opend", "openned");
    correct(minutes, "openned", "opened");
    assertThat(list().attached())
        .extracting(AttachedItem::quoteBefore, AttachedItem::quoteNow)
        .containsExactly(tuple("Chair opend", "Chair opened"));

    project.apply(list().acceptAttached(list().attached()));

    assertThat(list().attached()).isEmpty();
    project.undo();
    assertThat(list().attached()).hasSize(1);
  }

  @Test
  void wordsThatAreAgainAsTheyWereNeedNoReview() {
    study.memo(on("Chair opend"), "Opening", "");
    correct(minutes, "opend", "opened");
    correct(minutes, "opened", "opend");

    assertThat(list().attached()).isEmpty();
  }

  @Test
  void whatWasDeletedMeanwhileIsNotListed() {
    Memo memo = study.memo(on("Chair opend"), "Opening", "");
    correct(minutes, "opend", "opened");
    project.apply(Edit.of("Delete", Change.removed(project.memos().find(memo.id()).orElseThrow())));

    assertThat(list().attached()).isEmpty();
  }

  @Test
  void nothingIsAttachedToNoWordsOrBeyondTheText() {
    study.memo(on("Chair opend"), "Opening", "");
    correct(minutes, "opend", "opened");
    AttachedItem item = list().attached().get(0);

    for (TextRange odd : List.of(new TextRange(3, 3), new TextRange(0, 10_000))) {
      assertThatThrownBy(() -> list().attach(item, odd)).isInstanceOf(UserException.class);
    }
  }
}
