package org.manicule.view.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Selection;
import org.manicule.view.memos.MemoFilter.Scope;

class MemosPresenterTest {
  @TempDir Path folder;
  private final Fields view = new Fields();
  private TestProject study;
  private Project project;
  private TrialWorkbench workbench;
  private MemosPresenter presenter;
  private Source minutes;
  private Code fears;
  private Coding coding;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    fears = study.code("privatisation > fears");
    coding = study.coding(minutes, "feared a sale", fears);
    workbench = new TrialWorkbench(project);
    presenter = new MemosPresenter(workbench, project, view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void saysWhatToDoWhenThereIsNoMemo() {
    assertThat(view.state.note()).contains("Ctrl+M");
    assertThat(view.state.editing().open()).isFalse();
  }

  @Test
  void aMemoIsAboutTheCodingElseTheWordsElseTheCodeElseTheSource() {
    Selection all =
        new Selection(minutes.id(), new TextRange(0, 10), coding.id(), Set.of(fears.id()));

    assertThat(Target.of(all, project).anchor()).isEqualTo(Anchor.on(coding));
    assertThat(Target.of(all.withCoding(null), project))
        .isEqualTo(new Target(MemoKind.PASSAGE, Anchor.on(Passage.text(minutes.id(), 0, 9))));
    Selection caret = all.withText(minutes.id(), new TextRange(3, 3));
    assertThat(Target.of(caret, project)).isEqualTo(new Target(MemoKind.CODE, Anchor.on(fears)));
    assertThat(Target.of(caret.withCodes(Set.of()), project))
        .isEqualTo(new Target(MemoKind.SOURCE, Anchor.source(minutes.id())));
    assertThat(Target.of(Selection.NONE, project)).isEqualTo(Target.FREE);
  }

  @Test
  void whatIsWrittenIsOneEditWhenTheFieldIsLeft() {
    long before = entries();
    begin();
    view.write("Title", "a");
    view.write("Title", "ab");
    presenter.leave();
    presenter.leave();

    assertThat(entries()).isEqualTo(before + 1);
    assertThat(memo().text()).isEqualTo("ab");
    assertThat(memo().kind()).isEqualTo(MemoKind.CODE);
    assertThat(memo().anchor()).isEqualTo(Anchor.on(fears));
    assertThat(view.state.memos()).containsExactly(memo());
    assertThat(presenter.row(memo()).about()).isEqualTo("privatisation > fears");
  }

  @Test
  void whatIsWrittenIsKeptWhenTypingPauses() {
    long before = entries();
    begin();
    view.write("", "");
    presenter.pause();
    assertThat(entries()).as("nothing is nothing to keep").isEqualTo(before);
    view.write("Title", "half a thought");
    presenter.pause();
    presenter.pause();

    assertThat(entries()).isEqualTo(before + 1);
    assertThat(memo().text()).isEqualTo("half a thought");
    view.write("", "");
    presenter.pause();
    assertThat(memo().text()).as("a field that is empty for a while").isEqualTo("half a thought");
    assertThat(view.written().text()).isEmpty();
  }

  @Test
  void whatWasJustTypedIsKeptBeforeItIsUndoneSoThatRedoBringsItBack() {
    begin();
    assertThat(presenter.isTyping()).isFalse();
    view.write("Title", "typed");
    assertThat(presenter.isTyping()).isTrue();

    presenter.undoTyping();

    assertThat(memo().text()).isEqualTo("typed");
    assertThat(workbench.performed).containsExactly("edit.undo");
    assertThat(presenter.isTyping()).isFalse();
  }

  @Test
  void aMemoThatWasBegunAndLeftEmptyIsNotKept() {
    begin();
    presenter.leave();

    assertThat(project.memos().all()).isEmpty();
  }

  @Test
  void undoTakesTheLastChangeOutOfTheOpenMemo() {
    begin();
    view.write("Title", "first");
    presenter.leave();
    view.write("Title", "second");
    presenter.leave();

    project.undo();
    assertThat(view.state.editing().content().text()).isEqualTo("first");
    project.undo();

    assertThat(view.state.editing().open()).isFalse();
    assertThat(view.state.memos()).isEmpty();
  }

  @Test
  void whatIsBeingWrittenSurvivesAChangeFromElsewhere() {
    begin();
    view.write("Title", "first");
    presenter.leave();
    view.write("Title", "being written");

    study.memo(Anchor.source(minutes.id()), "Another", "x");

    assertThat(view.fields.text()).isEqualTo("being written");
    presenter.leave();
    assertThat(project.memos().on(fears.id()).get(0).text()).isEqualTo("being written");
  }

  @Test
  void beginningOnSomethingThatHasAMemoOpensIt() {
    Memo memo = study.memo(Anchor.on(fears), "On fears", "x");

    begin();

    assertThat(view.state.editing().memo()).isEqualTo(memo.id());
  }

  @Test
  void comingToAPlaceWithAMemoOpensIt() {
    Memo memo = study.memo(Anchor.on(Passage.text(minutes.id(), 4, 9)), "The Chair", "x");

    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(4, 9)));

    assertThat(view.state.editing().memo()).isEqualTo(memo.id());
  }

  @Test
  void memosAreFoundByPlaceKindCoderAndWords() {
    study.memo(Anchor.on(coding), "Rumour", "who says so?");
    Memo chair = study.memo(Anchor.on(Passage.text(minutes.id(), 4, 9)), "Chair", "power");
    study.codeAs("B. Marsh");
    Memo other = study.memo(Anchor.on(fears), "Fears", "who fears whom");

    presenter.filter(MemoFilter.ALL.with("WHO says"));
    assertThat(view.state.memos()).extracting(Memo::title).containsExactly("Rumour");
    presenter.filter(MemoFilter.ALL.by(other.coder()));
    assertThat(view.state.memos()).containsExactly(other);
    presenter.filter(MemoFilter.ALL.of(MemoKind.METHOD));
    assertThat(view.state.memos()).isEmpty();
    assertThat(view.state.note()).contains("No memo is like that");

    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(6, 6)));
    presenter.filter(MemoFilter.ALL.in(Scope.SELECTION));
    assertThat(view.state.memos()).containsExactly(chair);
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(30, 30)));
    assertThat(view.state.memos()).extracting(Memo::title).containsExactly("Rumour");
    presenter.filter(MemoFilter.ALL.in(Scope.SOURCE));
    assertThat(view.state.memos()).extracting(Memo::title).containsExactly("Chair", "Rumour");
  }

  @Test
  void deletingIsUndone() {
    Memo memo = study.memo(Anchor.on(fears), "Fears", "x");
    presenter.open(memo.id());

    presenter.delete();
    assertThat(project.memos().all()).isEmpty();
    assertThat(view.state.editing().open()).isFalse();
    project.undo();

    assertThat(view.state.memos()).containsExactly(memo);
  }

  @Test
  void aLinkToTheSelectionIsPutIntoTheMemoAndLeadsThere() {
    presenter.open(study.memo(Anchor.on(fears), "Fears", "x").id());
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(4, 9)));

    presenter.insertLink();
    assertThat(view.inserted).isEqualTo("[Chair](manicule:source/" + minutes.id() + "/4-9)");
    presenter.follow("manicule:source/" + minutes.id() + "/4-9", "Chair");

    assertThat(workbench.revealed).containsExactly(Passage.text(minutes.id(), 4, 9));
  }

  @Test
  void aLinkFindsItsWordsWhereTheyMovedTo() {
    presenter.follow("manicule:source/" + minutes.id() + "/0-6", "feared");

    assertThat(workbench.revealed).containsExactly(Passage.text(minutes.id(), 26, 32));
  }

  @Test
  void aLinkToACodingThatIsGoneOrOutsideSaysSo() {
    String address = "manicule:coding/" + coding.id();
    presenter.follow(address, "feared a sale");
    assertThat(workbench.revealed).containsExactly(coding.passage());
    project.apply(new CodingEdits(project, project.coder()).uncode(List.of(coding), "Uncode"));

    presenter.follow(address, "feared a sale");
    assertThat(workbench.lastWord()).contains("no longer there");
    presenter.follow("https://example.org", "there");
    assertThat(workbench.lastWord()).contains("nothing outside");
  }

  @Test
  void whoCodesBlindSeesOwnMemosOnly() {
    study.memo(Anchor.on(fears), "Mine", "x");
    study.codeAs("B. Marsh");
    study.memo(Anchor.on(fears), "Theirs", "x");
    study.codeAs("A. Reader");
    workbench.hideOtherCoders(true);

    presenter.filter(MemoFilter.ALL);

    assertThat(view.state.memos()).extracting(Memo::title).containsExactly("Mine");
  }

  @Test
  void whoCodesBlindNeitherKeepsNorOpensTheMemoOfAnother() {
    study.codeAs("B. Marsh");
    Memo theirs = study.memo(Anchor.on(fears), "Theirs", "x");
    study.codeAs("A. Reader");
    presenter.open(theirs.id());
    assertThat(view.state.editing().memo()).isEqualTo(theirs.id());

    workbench.hideOtherCoders(true);
    assertThat(view.state.editing().open()).isFalse();
    presenter.open(theirs.id());
    assertThat(view.state.editing().open()).isFalse();
    begin();
    assertThat(view.state.editing().memo()).as("a memo of one's own").isNull();
    assertThat(view.state.editing().content().title()).isEmpty();
  }

  private void begin() {
    workbench.select(workbench.selection().withCodes(Set.of(fears.id())));
    presenter.begin();
  }

  private long entries() {
    return project.journal().lines(Long.MAX_VALUE, 1).get(0).number();
  }

  private Memo memo() {
    return project.memos().all().get(0);
  }

  private static final class Fields implements MemosView {
    private MemosState state;
    private Content fields = new Content(MemoKind.FREE, "", "");
    private Editing shown;
    private String inserted = "";

    void write(String title, String text) {
      fields = new Content(fields.kind(), title, text);
    }

    @Override
    public void show(MemosState newState) {
      state = newState;
      if (!newState.editing().equals(shown)) {
        shown = newState.editing();
        fields = shown.content();
      }
    }

    @Override
    public Content written() {
      return fields;
    }

    @Override
    public void insert(String words) {
      inserted = words;
    }

    @Override
    public void write() {}

    @Override
    public boolean listHasFocus() {
      return false;
    }
  }
}
