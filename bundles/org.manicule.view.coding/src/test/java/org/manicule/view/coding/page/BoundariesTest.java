package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.page.Boundaries.Step;
import org.manicule.view.coding.page.MovedEnd.End;

class BoundariesTest extends PageFixture {
  private static final String ASTRONAUT = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80";
  private static final String FACE = "e\u0301";

  private Code fears;
  private Coding feared;

  @Override
  String text() {
    return "Members feared a sale of the caf" + FACE + " by " + ASTRONAUT + ".\n\nWho decides?\n";
  }

  @BeforeEach
  void code() {
    fears = study.code("fears");
    feared = study.coding(minutes, "feared", fears);
    caretAt("eared");
  }

  @Test
  void anEndMovesByWordsAndIsOneEditWhenItIsLetGo() {
    long last = study.project().journal().last();
    page.pickEnd(End.END);
    page.boundaries().step(Step.WORD, true);
    page.boundaries().step(Step.WORD, true);

    assertThat(words(feared)).isEqualTo("feared");
    assertThat(shown()).singleElement().satisfies(it -> assertThat(at(it)).endsWith("a sale"));
    page.boundaries().keep();

    assertThat(words(feared)).isEqualTo("feared a sale");
    assertThat(study.project().journal().last()).isEqualTo(last + 1);
    assertThat(workbench.selection().coding()).isEqualTo(feared.id());
    study.project().undo();
    assertThat(words(feared)).isEqualTo("feared");
  }

  private String at(Coding coding) {
    return coding.textRange().orElseThrow().in(text());
  }

  @Test
  void theStartMovesToWhereWordsBegin() {
    page.pickEnd(End.START);
    page.boundaries().step(Step.WORD, false);
    page.boundaries().keep();

    assertThat(words(feared)).isEqualTo("Members feared");
  }

  @Test
  void anEndMovesToTheEdgeOfTheParagraphAndThenToThatOfTheNext() {
    page.pickEnd(End.END);
    page.boundaries().step(Step.PARAGRAPH, true);
    assertThat(view.state.moving().range().in(text())).endsWith(ASTRONAUT + ".");
    page.boundaries().step(Step.PARAGRAPH, true);
    page.boundaries().step(Step.PARAGRAPH, true);
    assertThat(view.state.moving().range().in(text())).contains("Who decides?");
  }

  @Test
  void lettingGoWithoutKeepingChangesNothing() {
    page.pickEnd(End.END);
    page.boundaries().step(Step.WORD, true);
    page.boundaries().leave();

    assertThat(words(feared)).isEqualTo("feared");
    assertThat(shown()).containsExactly(feared);
    assertThat(view.state.moving()).isNull();
  }

  @Test
  void anEndNeverStandsInsideACharacter() {
    page.pickEnd(End.END);
    int emoji = text().indexOf(ASTRONAUT);
    for (int inside = emoji + 1; inside < emoji + ASTRONAUT.length(); inside++) {
      page.boundaries().moveTo(inside);
      assertThat(view.state.moving().range().in(text())).endsWith(ASTRONAUT);
    }
    page.boundaries().moveTo(text().indexOf(FACE) + 1);
    assertThat(view.state.moving().range().in(text())).endsWith("caf" + FACE);
    page.boundaries().step(Step.CHARACTER, false);
    assertThat(view.state.moving().range().in(text())).endsWith("caf");
  }

  @Test
  void anEndNeverPassesTheOtherOne() {
    page.pickEnd(End.END);
    page.boundaries().moveTo(0);
    assertThat(view.state.moving().range().in(text())).isEqualTo("f");
    page.boundaries().leave();
    page.pickEnd(End.START);
    page.boundaries().moveTo(text().length());
    assertThat(view.state.moving().range().in(text())).isEqualTo("d");
    page.boundaries().moveTo(-5);
    assertThat(view.state.moving().range().start()).isZero();
  }

  @Test
  void aCodingUndoneWhileItsEndMovesMovesNoMore() {
    page.pickEnd(End.END);
    page.boundaries().step(Step.WORD, true);
    study.project().undo();

    assertThat(view.state.moving()).isNull();
    assertThat(shown()).isEmpty();
    page.boundaries().keep();
    assertThat(study.project().codings().count()).isZero();
  }

  @Test
  void twoCodingsOfOneCodeAndCoderNeverLieOnTheSameWords() {
    study.coding(minutes, "feared a", fears);
    workbench.select(workbench.selection().withCoding(feared.id()));
    page.pickEnd(End.END);
    page.boundaries().step(Step.WORD, true);
    page.boundaries().keep();

    assertThat(words(feared)).isEqualTo("feared");
    assertThat(workbench.lastWord()).contains("already");
  }

  @Test
  void withSeveralCodesAtTheCaretTheListIsAskedFirst() {
    study.coding(minutes, "feared a sale", study.code("privatisation"));
    page.pickEnd(End.END);

    assertThat(view.state.moving()).isNull();
    assertThat(view.list.lines()).hasSize(2);
    view.list.choose(1);
    page.pickEnd(End.END);
    assertThat(view.state.moving().coding().id()).isEqualTo(view.list.lines().get(1).coding().id());
  }

  @Test
  void theKeysAreSaidWhileAnEndMoves() {
    page.pickEnd(End.START);

    assertThat(view.state.reading().place()).contains("Start of “fears”").contains("Enter keeps");
  }

  @Test
  void theSelectedWordsAreNotTakenForTheMovedOnes() {
    workbench.select(workbench.selection().withText(minutes.id(), range("a sale")));
    workbench.select(workbench.selection().withCoding(feared.id()));
    page.pickEnd(End.END);
    page.boundaries().step(Step.CHARACTER, false);

    assertThat(view.state.reading().selection()).isEqualTo(range("a sale"));
    assertThat(view.state.moving().range()).isEqualTo(new TextRange(8, 13));
  }
}
