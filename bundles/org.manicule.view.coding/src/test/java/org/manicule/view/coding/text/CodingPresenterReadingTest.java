package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.ui.api.Selection;

class CodingPresenterReadingTest extends CodingPresenterFixture {

  @Test
  void opensTheFirstSourceOfAProjectRightAway() {
    assertThat(view.state.heading()).isEqualTo("Minutes");
    assertThat(workbench.selection().source()).isEqualTo(minutes.id());
  }

  @Test
  void saysWhatToDoWhileNoSourceIsOpen() {
    workbench.select(Selection.NONE);

    assertThat(view.state.document()).isNull();
    assertThat(view.state.heading()).isEqualTo("No source is open");
    assertThat(view.state.place()).startsWith("Choose one");
    assertThat(presenter.isReading()).isFalse();
  }

  @Test
  void showsTheSourceThatWasChosenAnywhere() {
    workbench.select(workbench.selection().withText(minutes.id(), null));

    assertThat(view.state.document().text()).isEqualTo(TEXT);
    assertThat(view.state.heading()).isEqualTo("Minutes");
  }

  @Test
  void comesBackToThePlaceWhereASourceWasLeft() {
    Source other = study.source("Other", "Something else.");
    read("feared a sale");
    workbench.select(workbench.selection().withText(other.id(), null));

    workbench.select(workbench.selection().withText(minutes.id(), null));

    assertThat(view.state.selection()).isEqualTo(range("feared a sale"));
  }

  @Test
  void revealsAPassageOfAnotherSource() {
    Source other = study.source("Other", "Something else.");
    workbench.select(workbench.selection().withText(other.id(), null));

    workbench.reveal(study.coding(minutes, "a sale", study.code("fears")).passage());

    assertThat(view.state.document().source().id()).isEqualTo(minutes.id());
    assertThat(view.revealed).containsExactly(range("a sale"));
  }

  @Test
  void saysWhereTheCaretStandsAndWhatIsCodedThere() {
    study.coding(minutes, "feared a sale", study.code("privatisation > fears"));

    caretAt("a sale");

    assertThat(view.state.place()).isEqualTo("¶2 · privatisation > fears");
  }

  @Test
  void namesTheCoderOfAnotherOnesCoding() {
    study.codeAs("B. Marsh");
    study.coding(minutes, "feared a sale", study.code("fears"));
    study.codeAs("A. Reader");

    caretAt("a sale");

    assertThat(view.state.place()).isEqualTo("¶2 · fears (B. Marsh)");
  }

  @Test
  void showsNoSourceWhenTheOpenOneIsRemoved() {
    Source lonely =
        new Source(
            Id.random(),
            "Lonely",
            minutes.textHash(),
            TEXT.length(),
            1,
            null,
            "en",
            minutes.importedAt());
    study.project().apply(Edit.of("Import", Change.added(lonely)));
    workbench.select(workbench.selection().withText(lonely.id(), null));

    study.project().undo();

    assertThat(view.state.document()).isNull();
  }

  @Test
  void whenSomebodyElseCodesTheStripesSayWhoseTheCodingsAreAtOnce() {
    study.codeAs("B. Marsh");
    study.codeAs("A. Reader");
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));
    assertThat(view.state.legend().label(coding)).isEqualTo("fears");

    workbench.coderChanged(study.codeAs("B. Marsh"));

    assertThat(view.state.legend().label(coding)).contains("fears", "A. Reader");
  }
}
