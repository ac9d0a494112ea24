package org.manicule.view.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.view.history.HistoryFilter.Kind;

class HistoryPresenterTest extends HistoryFixture {

  @Test
  void listsEverythingThatWasDoneNewestFirst() {
    assertThat(state.rows()).isEqualTo((int) last());
    HistoryRow newest = presenter.row(0);
    assertThat(newest.number()).isEqualTo(last());
    assertThat(newest.coder()).isEqualTo("A. Reader");
    assertThat(newest.amount()).isEqualTo("1 coding added");
    assertThat(newest.state()).isEmpty();
    assertThat(rows()).extracting(HistoryRow::number).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void whoCodesBlindSeesOnlyTheirOwnEntries() {
    study.codeAs("B. Marsh");
    study.coding(minutes, "The Chair", fears, "zebra");
    presenter.select(List.of(last()));
    study.codeAs("A. Reader");
    int mine = (int) rows().stream().filter(row -> row.coder().equals("A. Reader")).count();

    workbench.hideOtherCoders(true);
    assertThat(rows()).extracting(HistoryRow::coder).containsOnly("A. Reader");
    assertThat(state.rows()).isEqualTo(mine);
    assertThat(state.details()).isEqualTo(HistoryState.Details.NONE);
    presenter.filterCoder("B. Marsh");
    assertThat(rows()).extracting(HistoryRow::coder).containsOnly("A. Reader");

    presenter.filterCoder("");
    workbench.hideOtherCoders(false);
    assertThat(rows()).extracting(HistoryRow::coder).contains("B. Marsh");
  }

  @Test
  void opensBeforeTheWholeHistoryIsRead() {
    presenter.close();
    workbench.tasks.hold();
    presenter = new HistoryPresenter(workbench, study.project(), this);

    presenter.start(Runnable::run);

    assertThat(state.rows()).isEqualTo((int) last());
    assertThat(presenter.row(0).amount()).isEqualTo("1 coding added");
    workbench.tasks.release();
  }

  @Test
  void whatIsUndoneSaysSoAndTheUndoSaysWhatItTookBack() {
    long coded = last();

    study.project().undo();

    assertThat(row(coded).undone()).isTrue();
    assertThat(row(coded).state()).isEqualTo("undone");
    assertThat(presenter.row(0).what()).contains("entry " + coded);
    assertThat(presenter.row(0).undone()).isFalse();
  }

  @Test
  void whatWasBroughtBackIsNotUndoneAnyMore() {
    long coded = last();
    study.project().undo();
    study.project().redo();

    assertThat(row(coded).undone()).isFalse();
    assertThat(row(coded + 1).undone()).isTrue();
    assertThat(presenter.row(0).what()).contains("entry " + coded);
  }

  @Test
  void undoneEntriesFromBeforeAreMarkedOnceTheHistoryIsRead() {
    long coded = last();
    study.project().undo();
    presenter.close();
    presenter = new HistoryPresenter(workbench, study.project(), this);

    presenter.start(Runnable::run);

    assertThat(row(coded).undone()).isTrue();
  }

  @Test
  void anEntryThatComesIsShownAndTheSelectionStaysWithItsEntry() {
    long coded = last();
    presenter.select(List.of(coded));

    study.code("trust");

    assertThat(presenter.row(0).amount()).isEqualTo("1 code added");
    assertThat(state.selected()).containsExactly(coded);
    assertThat(presenter.index(coded)).isEqualTo(1);
  }

  @Test
  void aSelectedEntryTellsWhatItChangedInNamesAndQuotes() {
    presenter.select(List.of(last()));

    assertThat(state.details().heading()).startsWith(last() + " · ");
    assertThat(state.details().changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.what()).isEqualTo("Coding added");
              assertThat(change.fields())
                  .extracting(ChangeShown.Field::after)
                  .containsExactly("“feared a sale” (Minutes, ¶2)", "fears", "A. Reader", "loud");
            });
  }

  @Test
  void oneEntryIsTakenBackOnItsOwn() {
    study.code("trust");
    presenter.select(List.of(last() - 1));
    assertThat(state.canUndo()).isTrue();

    presenter.undo();

    assertThat(study.project().codings().count()).isZero();
    assertThat(study.project().codebook().tree().all()).hasSize(2);
    assertThat(workbench.said).isNotEmpty();
    assertThat(state.canUndo()).isFalse();
  }

  @Test
  void whatStandsInTheWayOfTakingBackIsReported() {
    presenter.select(List.of(last() - 1));

    workbench.expectProblems();
    presenter.undo();

    assertThat(workbench.problems).singleElement().isInstanceOf(UserException.class);
    assertThat(study.project().codebook().tree().find(fears.id())).isPresent();
  }

  @Test
  void theStartOfTheProjectCannotBeTakenBack() {
    presenter.select(List.of(1L));

    assertThat(state.canUndo()).isFalse();
  }

  @Test
  void goesToThePassageTheCodeOrTheSource() {
    presenter.select(List.of(last()));
    presenter.go();
    assertThat(workbench.revealed).containsExactly(coding.passage());

    presenter.select(List.of(last() - 1));
    presenter.go();
    assertThat(workbench.selection().codes()).isEqualTo(Set.of(fears.id()));
    assertThat(workbench.shownViews).endsWith("codebook");

    presenter.select(List.of(last() - 2));
    presenter.go();
    assertThat(workbench.selection().source()).isEqualTo(minutes.id());
    assertThat(workbench.shownViews).endsWith("coding");
  }

  @Test
  void whatIsGoneIsSaidInsteadOfShown() {
    long coded = last();
    study.project().apply(Edit.of("Take off", Change.removed(coding)));
    study.project().apply(Edit.of("Delete code", Change.removed(fears)));
    presenter.select(List.of(coded - 1));

    presenter.go();

    assertThat(workbench.said).last().asString().contains("not in the codebook any more");
  }

  @Test
  void filtersByWordsCoderAndKindAndAllOfThem() {
    study.codeAs("B. Marsh");
    study.code("trust in doctors");

    presenter.filterText("TRUST");
    assertThat(rows()).extracting(HistoryRow::coder).containsOnly("B. Marsh");
    assertThat(state.rows()).isEqualTo(1);
    assertThat(state.heading()).startsWith("1 entry of");

    presenter.filterText("");
    presenter.filterKind(Kind.CODINGS);
    assertThat(rows()).extracting(HistoryRow::amount).containsExactly("1 coding added");

    presenter.filterCoder("B. Marsh");
    assertThat(state.rows()).isZero();
    presenter.filterKind(Kind.CODEBOOK);
    assertThat(rows()).extracting(HistoryRow::amount).containsExactly("1 code added");
  }

  @Test
  void anEntryThatComesIsListedOnlyWhenItPassesTheFilter() {
    presenter.filterKind(Kind.CODINGS);

    study.code("trust");
    assertThat(state.rows()).isEqualTo(1);
    study.coding(minutes, "Chair", fears);

    assertThat(state.rows()).isEqualTo(2);
    assertThat(presenter.row(0).number()).isEqualTo(last());
    assertThat(presenter.index(last() - 1)).isEqualTo(-1);
  }

  @Test
  void anotherFilterEndsTheSearchForTheOneBefore() {
    workbench.tasks.hold();
    presenter.filterKind(Kind.CODINGS);
    presenter.filterKind(Kind.SOURCES);
    workbench.tasks.release();

    assertThat(rows()).extracting(HistoryRow::amount).allMatch(words -> words.contains("source"));
    assertThat(workbench.problems).isEmpty();
  }

  @Test
  void showsTheCodebookAsItWasAfterAnEntry() {
    long before = last();
    study.define(fears, CodeDefinition.meaning("Somebody is afraid."));
    study.code("trust");

    presenter.select(List.of(before));
    presenter.showCodebook();
    assertThat(state.details().heading()).contains("codebook after entry " + before);
    assertThat(state.details().changes()).containsExactly(new ChangeShown("fears", List.of()));

    presenter.select(List.of(last()));
    presenter.showCodebook();
    assertThat(state.details().changes())
        .extracting(ChangeShown::what)
        .containsExactly("fears", "trust");
    assertThat(state.details().changes().get(0).fields())
        .extracting(ChangeShown.Field::after)
        .containsExactly("Somebody is afraid.");
  }

  @Test
  void copiesEntriesAsLinesOfATable() {
    presenter.select(List.of(last(), last() - 1));

    assertThat(presenter.copied().split("\n")).hasSize(2);
    assertThat(presenter.copied().split("\t")).contains("A. Reader", "1 coding added");
  }
}
