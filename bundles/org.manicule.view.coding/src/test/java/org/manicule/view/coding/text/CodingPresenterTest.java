package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Selection;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.trial.RecordingWorkbench;

class CodingPresenterTest {
  private static final String TEXT =
      "The Chair opened the meeting.\n\nMembers feared a sale. They asked who decides.\n";

  @TempDir Path folder;
  private final RecordingCodingView view = new RecordingCodingView();
  private TestProject study;
  private RecordingWorkbench workbench;
  private CodingDesk desk;
  private CodingPresenter presenter;
  private Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    workbench = new RecordingWorkbench(study.project());
    desk = new CodingDesk(workbench);
    presenter = new CodingPresenter(desk, study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  // ---- reading ---------------------------------------------------------------------------------

  @Test
  void opensTheFirstSourceOfAProjectRightAway() {
    assertThat(view.state.heading()).isEqualTo("Minutes");
    assertThat(workbench.selection().source()).isEqualTo(minutes.id());
  }

  @Test
  void saysWhatToDoWhileNoSourceIsOpen() {
    workbench.select(Selection.NONE);

    assertThat(view.state.document()).isNull();
    assertThat(view.state.heading()).contains("choose one");
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

  // ---- coding ----------------------------------------------------------------------------------

  @Test
  void quickCodeAppliesAKnownCodeToTheSelectedWords() {
    Code fears = study.code("privatisation > fears");
    read("a sale");

    presenter.quickCode();
    quick("fea").apply();

    assertThat(codings())
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.code()).isEqualTo(fears.id());
              assertThat(coding.textRange()).contains(range("a sale"));
            });
  }

  @Test
  void quickCodeMakesAnUnknownPathAndAppliesItAtOnceInOneStep() {
    read("who decides");

    presenter.quickCode();
    quick("democratic deficit > no say").apply();

    CodeTree tree = study.project().codebook().tree();
    assertThat(codings())
        .extracting(coding -> tree.path(coding.code()))
        .containsExactly("democratic deficit > no say");
    study.project().undo();
    assertThat(study.project().codebook().tree().all()).isEmpty();
  }

  @Test
  void quickCodeWithoutASelectionTakesTheSentenceAtTheCaret() {
    caretAt("asked");

    presenter.quickCode();
    quick("questions").apply();

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("They asked who decides.");
  }

  @Test
  void blanksAroundTheSelectedWordsAreNotCoded() {
    read(" a sale. ");

    desk.codeSelectedWords(study.code("fears").id());

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("a sale.");
  }

  @Test
  void codingWithoutASelectionSaysWhatIsMissing() {
    caretAt("feared");

    desk.codeSelectedWords(study.code("fears").id());

    assertThat(codings()).isEmpty();
    assertThat(workbench.lastWord()).isEqualTo("Select the words to code first.");
  }

  @Test
  void selectionSurvivesCodingAndUndo() {
    read("feared a sale");

    desk.codeSelectedWords(study.code("fears").id());
    study.project().undo();

    assertThat(view.state.selection()).isEqualTo(range("feared a sale"));
  }

  @Test
  void inVivoNamesTheCodeAfterTheWords() {
    read("who decides");

    presenter.inVivo();

    assertThat(study.project().codebook().tree().find("who decides")).isPresent();
    assertThat(codings()).hasSize(1);
  }

  @Test
  void repeatAppliesTheLastCodeToOtherWords() {
    read("feared");
    desk.codeSelectedWords(study.code("fears").id());
    read("who decides");

    desk.repeat();

    assertThat(codings())
        .extracting(Coding::code)
        .containsOnly(study.code("fears").id())
        .hasSize(2);
  }

  @Test
  void aCodeDroppedWithoutASelectionCodesTheParagraphUnderThePointer() {
    caretAt("Chair");

    presenter.drop(study.code("fears").id(), TEXT.indexOf("asked"));

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactly("Members feared a sale. They asked who decides.");
  }

  // ---- codings ---------------------------------------------------------------------------------

  @Test
  void uncodeRemovesTheOnlyCodingAtTheCaret() {
    study.coding(minutes, "feared a sale", study.code("fears"));
    caretAt("a sale");

    presenter.uncode();

    assertThat(codings()).isEmpty();
    assertThat(view.state.codings().size()).isZero();
  }

  @Test
  void uncodeAsksWhichOfSeveral() {
    Coding outer = study.coding(minutes, "Members feared a sale.", study.code("a"));
    Coding inner = study.coding(minutes, "feared", study.code("b"));
    caretAt("feared");

    presenter.uncode();
    assertThat(codings()).hasSize(2);
    assertThat(view.choices).containsExactly(outer, inner);
    view.choose.accept(inner);

    assertThat(codings()).containsExactly(outer);
  }

  @Test
  void uncodePrefersTheCodingOfExactlyTheSelectedWords() {
    Coding outer = study.coding(minutes, "Members feared a sale.", study.code("a"));
    study.coding(minutes, "feared", study.code("b"));
    read("feared");

    presenter.uncode();

    assertThat(codings()).containsExactly(outer);
  }

  @Test
  void pickingAStripeSelectsItsWordsAndTheCoding() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));
    read("Chair");

    presenter.pick(coding);

    assertThat(view.state.selection()).isEqualTo(range("a sale"));
    assertThat(view.state.selected()).isEqualTo(coding.id());
  }

  @Test
  void nextAndPreviousStepFromCodingToCodingAndSayWhenThereAreNoMore() {
    Coding first = study.coding(minutes, "Chair", study.code("a"));
    Coding second = study.coding(minutes, "a sale", study.code("b"));
    caretAt("The");

    presenter.next();
    presenter.next();
    assertThat(view.state.selected()).isEqualTo(second.id());
    presenter.next();
    assertThat(workbench.lastWord()).isEqualTo("No coding after this place.");
    presenter.previous();

    assertThat(view.state.selected()).isEqualTo(first.id());
    assertThat(view.revealed).containsExactly(range("Chair"), range("a sale"), range("Chair"));
  }

  @Test
  void aSelectedCodingThatIsUndoneIsNoLongerSelected() {
    Code fears = study.code("fears");
    read("Chair");
    presenter.pick(study.coding(minutes, "a sale", fears));

    study.project().undo();

    assertThat(view.state.selected()).isNull();
    assertThat(view.state.codings().all()).isEmpty();
  }

  @Test
  void aCommentIsKeptWithItsCoding() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));
    read("Chair");
    view.answer = Optional.of(" rumour only ");

    presenter.comment(coding);

    assertThat(codings()).extracting(Coding::comment).containsExactly("rumour only");
  }

  @Test
  void theCodingsOfAnotherCoderAppearWithoutBeingAskedFor() {
    read("feared");

    study.codeAs("B. Marsh");
    study.coding(minutes, "a sale", study.code("fears"));

    assertThat(view.state.codings().all()).hasSize(1);
    assertThat(view.state.selection()).isEqualTo(range("feared"));
  }

  @Test
  void showPassagesSelectsTheCodeForTheListOfPassages() {
    Coding coding = study.coding(minutes, "a sale", study.code("fears"));

    presenter.showPassages(coding);

    assertThat(workbench.selection().codes()).isEqualTo(Set.of(coding.code()));
    assertThat(workbench.shownViews).containsExactly("passages");
  }

  @Test
  void aClosedViewHearsNoMore() {
    read("feared");
    CodingState last = view.state;

    presenter.close();
    study.coding(minutes, "a sale", study.code("fears"));
    workbench.select(workbench.selection().withText(minutes.id(), range("Chair")));

    assertThat(view.state).isSameAs(last);
    assertThat(workbench.listeners()).isZero();
  }

  // ----------------------------------------------------------------------------------------------

  private void read(String words) {
    workbench.select(workbench.selection().withText(minutes.id(), range(words)));
  }

  private void caretAt(String words) {
    int at = TEXT.indexOf(words);
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(at, at)));
  }

  private static TextRange range(String words) {
    int at = TEXT.indexOf(words);
    return new TextRange(at, at + words.length());
  }

  private QuickCodePresenter quick(String typed) {
    view.quickCode.type(typed);
    return view.quickCode;
  }

  private List<Coding> codings() {
    return study.project().codings().inSource(minutes.id());
  }
}
