package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.api.task.Monitor;
import org.manicule.core.revision.TextRevisions;

class CodingPresenterRevisionTest extends CodingPresenterFixture {

  @Test
  void aCorrectedTextIsShownWithItsCodingsAndTheCaretStaysAtItsWords() {
    Coding coding = study.coding(minutes, "feared a sale", study.code("fears"));
    read("a sale");
    correct("opened the meeting", "began");
    String shown = view.state.document().text();
    assertThat(shown).contains("The Chair began.");
    assertThat(view.state.selection().in(shown)).isEqualTo("a sale");
    assertThat(view.state.codings().find(coding.id()).orElseThrow().textRange().orElseThrow())
        .extracting(range -> range.in(shown))
        .isEqualTo("feared a sale");
    study.project().undo();
    assertThat(view.state.document().text()).isEqualTo(TEXT);
    assertThat(view.state.selection()).isEqualTo(range("a sale"));
  }

  @Test
  void aPositionInsideTheChangeStaysInsideIt() {
    TextShift shift = new TextShift("one two three", "one 2 three");
    assertThat(List.of(shift.follow(2), shift.follow(6), shift.follow(8))).containsExactly(2, 5, 6);
    assertThat(shift.follow(new TextRange(0, 13))).isEqualTo(new TextRange(0, 11));
  }

  private void correct(String words, String newWords) {
    TextRevisions revisions = new TextRevisions();
    revisions.apply(
        study.project(),
        revisions.correct(
            study.project(), minutes.id(), TEXT.replace(words, newWords), "", Monitor.silent()),
        Monitor.silent());
  }
}
