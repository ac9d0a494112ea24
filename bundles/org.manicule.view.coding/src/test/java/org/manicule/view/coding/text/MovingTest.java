package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

class MovingTest extends CodingPresenterFixture {
  private static final String ASTRONAUT = "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80";
  private static final String DEBATE =
      "ANNA: I said no. Nobody asked me.\nTwice.\nBEN: Fine by me.\nANNA: Well.\n";

  private String text = TEXT;

  // ---- words -----------------------------------------------------------------------------------

  @Test
  void theCaretGoesFromWordToWordOverCommasAndBlanksToTheEnd() {
    caret(0);

    assertThat(walk(it -> it.forward(Step.WORD), 9))
        .containsExactly(
            "Chair", "opened", "the", "meeting", "Members", "feared", "a", "sale", "They");
    assertThat(walk(it -> it.forward(Step.WORD), 4)).containsExactly("asked", "who", "decides", "");
  }

  @Test
  void theCaretGoesBackToTheBeginningOfTheWordItStandsIn() {
    caret(TEXT.indexOf("eared"));

    assertThat(walk(it -> it.backward(Step.WORD), 3))
        .containsExactly("feared", "Members", "meeting");
    caret(0);
    moving().backward(Step.WORD);
    assertThat(caretAt()).isZero();
  }

  @Test
  void theSelectionGrowsByWordsAndShrinksWhereItsCaretIs() {
    caret(TEXT.indexOf("feared"));

    assertThat(selections(it -> it.extendForward(Step.WORD), 2))
        .containsExactly("feared", "feared a");
    assertThat(selections(it -> it.extendBackward(Step.WORD), 3))
        .containsExactly("feared ", "", "Members ");
    assertThat(view.state.caretFirst()).isTrue();
    moving().extendForward(Step.WORD);
    assertThat(selected()).isEqualTo(" ");
  }

  // ---- sentences and paragraphs ----------------------------------------------------------------

  @Test
  void theCaretGoesFromSentenceToSentence() {
    caret(TEXT.indexOf("opened"));

    assertThat(walk(it -> it.forward(Step.SENTENCE), 3)).containsExactly("Members", "They", "");
    assertThat(walk(it -> it.backward(Step.SENTENCE), 4))
        .containsExactly("They", "Members", "The", "The");
  }

  @Test
  void theSelectionGrowsBySentencesBothWays() {
    caret(TEXT.indexOf("a sale"));

    assertThat(selections(it -> it.extendForward(Step.SENTENCE), 2))
        .containsExactly("a sale.", "a sale. They asked who decides.");
    caret(TEXT.indexOf("a sale"));
    moving().extendBackward(Step.SENTENCE);
    assertThat(selected()).isEqualTo("Members feared ");
  }

  @Test
  void theCaretGoesFromParagraphToParagraphAndTheSelectionWithIt() {
    caret(TEXT.indexOf("opened"));

    assertThat(walk(it -> it.forward(Step.PARAGRAPH), 2)).containsExactly("Members", "");
    assertThat(walk(it -> it.backward(Step.PARAGRAPH), 2)).containsExactly("Members", "The");
    assertThat(selections(it -> it.extendForward(Step.PARAGRAPH), 1))
        .containsExactly("The Chair opened the meeting.");
  }

  // ---- units -----------------------------------------------------------------------------------

  @Test
  void theCaretGoesFromTurnToTurn() {
    debate();

    assertThat(walk(it -> it.forward(Step.UNIT), 3)).containsExactly("BEN", "ANNA", "");
    assertThat(walk(it -> it.backward(Step.UNIT), 2)).containsExactly("ANNA", "BEN");
    moving().extendForward(Step.UNIT);
    assertThat(selected()).isEqualTo("BEN: Fine by me.");
  }

  @Test
  void aHeadingMakesASectionDownToTheNext() {
    text = "One\nFirst part.\nTwo\nSecond part.\n";
    Source source = study.source("Headed", text);
    study.unit(source, UnitKind.HEADING, "One", UnitDetails.labelled("One"));
    study.unit(source, UnitKind.HEADING, "Two", UnitDetails.labelled("Two"));
    workbench.select(workbench.selection().withText(source.id(), new TextRange(5, 5)));

    moving().extendForward(Step.UNIT);
    assertThat(selected()).isEqualTo("irst part.");
    moving().forward(Step.UNIT);
    assertThat(caretAt()).isEqualTo(text.indexOf("Two"));
  }

  @Test
  void withoutUnitsTheParagraphsAreWalked() {
    caret(0);

    assertThat(walk(it -> it.forward(Step.UNIT), 1)).containsExactly("Members");
  }

  // ---- codings ---------------------------------------------------------------------------------

  @Test
  void theSelectionGrowsToTheEndsOfCodedPassages() {
    Code fears = study.code("fears");
    study.coding(minutes, "feared a sale", fears);
    study.coding(minutes, "who decides", fears);
    caret(TEXT.indexOf("a sale"));

    assertThat(selections(it -> it.extendForward(Step.CODING), 2))
        .containsExactly("a sale", "a sale. They asked who decides");
    caret(TEXT.indexOf("a sale"));
    moving().extendBackward(Step.CODING);
    assertThat(selected()).isEqualTo("feared ");
  }

  // ---- more and less ---------------------------------------------------------------------------

  @Test
  void moreAndMoreIsSelectedAndLessAgain() {
    debate();
    caret(text.indexOf("ice."));

    assertThat(selections(Moving::selectMore, 4))
        .containsExactly("Twice", "Twice.", "ANNA: I said no. Nobody asked me.\nTwice.", text);
    assertThat(selections(Moving::selectLess, 5))
        .containsExactly("ANNA: I said no. Nobody asked me.\nTwice.", "Twice.", "Twice", "", "");
  }

  @Test
  void lessDoesNothingAfterTheResearcherSelectedSomethingElse() {
    caret(TEXT.indexOf("Chair"));
    moving().selectMore();
    read("a sale");

    moving().selectLess();

    assertThat(selected()).isEqualTo("a sale");
  }

  // ---- characters are never taken apart
  // ----------------------------------------------------------

  @Test
  void aSelectionHoldsTheCharactersWholeThatItsEndsCameInto() {
    text = "ab " + ASTRONAUT + " cd e\u0301f";
    Source source = study.source("Space", text);
    workbench.select(workbench.selection().withText(source.id(), new TextRange(0, 0)));

    moving().select(new TextRange(5, 7));
    assertThat(selected()).isEqualTo(ASTRONAUT);
    moving().select(new TextRange(1, 4));
    assertThat(selected()).isEqualTo("b " + ASTRONAUT);
    int accent = text.indexOf('\u0301');
    moving().select(new TextRange(text.indexOf("cd"), accent));
    assertThat(selected()).isEqualTo("cd e\u0301");
    workbench.select(workbench.selection().withText(source.id(), new TextRange(4, 6)));
    assertThat(selected()).isEqualTo(ASTRONAUT);
  }

  @Test
  void anEndThatIsMovedByKeyGoesOverACharacterAndDoesNotStick() {
    text = "a" + ASTRONAUT + "b";
    Source source = study.source("Space", text);
    workbench.select(workbench.selection().withText(source.id(), new TextRange(1, 1)));

    moving().select(new TextRange(2, 2));
    assertThat(caretAt()).isEqualTo(1 + ASTRONAUT.length());
    moving().select(new TextRange(caretAt() - 2, caretAt() - 2));
    assertThat(caretAt()).isEqualTo(1);
    moving().select(new TextRange(0, 8));
    moving().select(new TextRange(0, 7));
    assertThat(selected()).isEqualTo("a");
  }

  @Test
  void wordsAreWalkedOverPicturesWithoutStoppingInside() {
    text = "ab " + ASTRONAUT + " cd";
    Source source = study.source("Space", text);
    workbench.select(workbench.selection().withText(source.id(), new TextRange(0, 0)));

    List<Integer> stops = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      moving().forward(Step.WORD);
      stops.add(caretAt());
    }
    assertThat(stops).containsExactly(3, text.indexOf("cd"), text.length());
  }

  // ---- help ------------------------------------------------------------------------------------

  private void debate() {
    text = DEBATE;
    Source source = study.source("Debate", text);
    String first = "ANNA: I said no. Nobody asked me.\nTwice.\n";
    study.unit(source, UnitKind.TURN, first, UnitDetails.labelled("Anna"));
    study.unit(source, UnitKind.TURN, "BEN: Fine by me.\n", UnitDetails.labelled("Ben"));
    study.unit(source, UnitKind.TURN, "ANNA: Well.\n", UnitDetails.labelled("Anna"));
    workbench.select(workbench.selection().withText(source.id(), new TextRange(2, 2)));
  }

  private Moving moving() {
    return presenter.moving();
  }

  private void caret(int position) {
    presenter.moving().select(new TextRange(position, position));
    if (view.state.document() == null || !view.state.selection().equals(caretRange(position))) {
      workbench.select(workbench.selection().withText(minutes.id(), caretRange(position)));
    }
  }

  private static TextRange caretRange(int position) {
    return new TextRange(position, position);
  }

  private int caretAt() {
    assertThat(view.state.selection().isEmpty()).isTrue();
    return view.state.selection().start();
  }

  private String selected() {
    return view.state.selection().in(text);
  }

  /** The words the caret stands before after each step. */
  private List<String> walk(Consumer<Moving> step, int times) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      step.accept(moving());
      seen.add(text.substring(caretAt()).split("\\W", 2)[0]);
    }
    return seen;
  }

  private List<String> selections(Consumer<Moving> step, int times) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      step.accept(moving());
      seen.add(selected());
    }
    return seen;
  }
}
