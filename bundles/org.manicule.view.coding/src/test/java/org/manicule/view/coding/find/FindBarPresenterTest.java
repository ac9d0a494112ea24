package org.manicule.view.coding.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.find.Wanted.Choice;

class FindBarPresenterTest extends FindFixture {
  private final RecordingFindBar bar = new RecordingFindBar();
  private FindBarPresenter presenter;

  @BeforeEach
  void start() {
    presenter = new FindBarPresenter(desk, study.project(), bar, Duration.ofMillis(120));
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
  }

  @Test
  void hitsAreCountedAndTheFirstOneIsShownWhileTyping() {
    presenter.open();
    presenter.type("fear");

    assertThat(bar.state.count()).isEqualTo("1 of 2");
    assertThat(selected()).isEqualTo("fear");
    assertThat(bar.revealed).containsExactly(new TextRange(8, 12));
    assertThat(bar.state.hits().size()).isEqualTo(2);
  }

  @Test
  void typingGoesOnFromWhereTheResearcherBegan() {
    read(minutes, 30, 30);
    presenter.open();
    presenter.type("s");
    presenter.type("sa");
    presenter.type("sale");

    assertThat(workbench.selection().range().start()).isEqualTo(TEXT.lastIndexOf("sale"));
  }

  @Test
  void stepsGoRoundAndSayWhere() {
    presenter.open();
    presenter.type("fear");
    presenter.next();
    assertThat(bar.state.current()).isEqualTo(1);
    assertThat(workbench.lastWord()).contains("2 of 2");

    presenter.next();
    assertThat(bar.state.current()).isZero();
    assertThat(workbench.lastWord()).contains("from the beginning");

    presenter.previous();
    assertThat(bar.state.current()).isEqualTo(1);
    assertThat(workbench.lastWord()).contains("from the end");
  }

  @Test
  void stepsGoOnFromTheCaretAlsoWhenTheBarIsClosed() {
    presenter.open();
    presenter.type("a sale");
    presenter.leave();
    assertThat(bar.state.open()).isFalse();
    assertThat(bar.state.hits()).isSameAs(Hits.NONE);
    read(minutes, 30, 30);

    presenter.next();
    assertThat(workbench.selection().range().start()).isEqualTo(TEXT.lastIndexOf("a sale"));
    presenter.previous();
    assertThat(workbench.selection().range().start()).isEqualTo(TEXT.indexOf("a sale"));
  }

  @Test
  void theSelectionGrowsFromHitToHit() {
    presenter.open();
    presenter.type("who");
    presenter.type("fear");
    presenter.leave();
    read(minutes, 0, 0);
    presenter.extendToNext();
    assertThat(selected()).isEqualTo("Members fear");
    presenter.extendToNext();
    assertThat(selected()).endsWith("The fear");
    presenter.extendToNext();
    assertThat(workbench.lastWord()).contains("last hit");

    read(minutes, 12, 13);
    presenter.extendToPrevious();
    assertThat(selected()).isEqualTo("feare");
  }

  @Test
  void withoutWordsTheKeyForTheNextHitOpensTheBar() {
    presenter.next();

    assertThat(bar.state.open()).isTrue();
    assertThat(bar.fieldFocused).isTrue();
  }

  @Test
  void leavingKeepsTheHitSelectedAndGivesTheKeyboardToTheText() {
    presenter.open();
    presenter.type("who");
    presenter.leave();

    assertThat(selected()).isEqualTo("who");
    assertThat(bar.textFocused).isTrue();
  }

  @Test
  void selectedWordsAreTakenOverAndMadeALiteralInAPattern() {
    read(minutes, 0, 7);
    presenter.open();
    assertThat(bar.state.wanted().words()).isEqualTo("Members");

    presenter.toggle(Choice.REGULAR_EXPRESSION);
    read(minutes, TEXT.indexOf("sale."), TEXT.indexOf("sale.") + 5);
    presenter.open();
    assertThat(bar.state.wanted().words()).isEqualTo("sale\\.");
    assertThat(bar.state.count()).isEqualTo("1 of 1");
  }

  @Test
  void aParagraphThatIsSelectedIsNotTakenOver() {
    read(minutes, 0, TEXT.length());
    presenter.open();

    assertThat(bar.state.wanted().isEmpty()).isTrue();
  }

  @Test
  void aBadPatternSaysWhereAndFindsNothing() {
    presenter.open();
    presenter.toggle(Choice.REGULAR_EXPRESSION);
    presenter.type("(fear");

    assertThat(bar.state.problem()).contains("at its end");
    assertThat(bar.state.hits().isEmpty()).isTrue();
    presenter.type("(fear)");
    assertThat(bar.state.problem()).isEmpty();
    assertThat(bar.state.hits().size()).isEqualTo(2);
  }

  @Test
  void aRunawayPatternIsStoppedAndNamed() {
    Source awkward = study.source("Awkward", "a".repeat(60) + "!");
    read(awkward, 0, 0);
    presenter.open();
    presenter.toggle(Choice.REGULAR_EXPRESSION);
    presenter.type("(.*a){25}b");

    assertThat(bar.state.problem()).contains("(.*a){25}b").contains("too many ways");
    assertThat(bar.state.hits().isEmpty()).isTrue();
  }

  @Test
  void wordsThatDoNotOccurAreSaid() {
    presenter.open();
    presenter.type("privatisation");
    assertThat(bar.state.count()).isEqualTo("no hits");

    presenter.next();
    assertThat(workbench.lastWord()).contains("does not occur");
  }

  @Test
  void anotherSourceIsSearchedAsSoonAsItIsOpen() {
    presenter.open();
    presenter.type("fear");
    read(letters, 0, 0);

    assertThat(bar.state.hits().size()).isEqualTo(1);
    assertThat(bar.state.count()).isEqualTo("1 hit");
  }

  @Test
  void longTextsAreSearchedOnATask() {
    Source book = study.source("Book", "word ".repeat(100_000) + "needle");
    read(book, 0, 0);
    presenter.open();
    presenter.type("needle");

    assertThat(workbench.tasks.labels).anyMatch(label -> label.contains("needle"));
    assertThat(selected()).isEqualTo("needle");
  }

  @Test
  void aCancelledSearchSaysSo() {
    Source book = study.source("Book", "word ".repeat(100_000));
    read(book, 0, 0);
    workbench.tasks.cancelling = true;
    presenter.open();
    presenter.type("word");

    assertThat(bar.state.problem()).contains("stopped");
    assertThat(bar.state.hits().isEmpty()).isTrue();
  }

  @Test
  void theDialogThatCodesAllIsOfferedWithTheHits() {
    presenter.open();
    presenter.type("fear");
    assertThat(bar.state.canCode()).isTrue();

    presenter.codeAll();
    assertThat(bar.dialog).isNotNull();
  }

  @Test
  void theListenersGoWithTheBar() {
    int before = workbench.listeners();
    FindBarPresenter other = new FindBarPresenter(desk, study.project(), new RecordingFindBar());
    other.start(Runnable::run);
    other.close();

    assertThat(workbench.listeners()).isEqualTo(before);
  }
}
