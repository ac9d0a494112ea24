package org.manicule.view.coding.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.LinkEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;

class MarksPresenterTest {
  @TempDir Path folder;
  private TestProject study;
  private TrialWorkbench workbench;
  private MarksPresenter presenter;
  private Source minutes;
  private Source letter;
  private List<Mark> shown = List.of();

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    letter = study.source("Letter", "A sale!");
    workbench = new TrialWorkbench(study.project());
    presenter = new MarksPresenter(workbench, study.project(), marks -> shown = marks);
    presenter.start(Runnable::run);
    workbench.select(workbench.selection().withText(minutes.id(), null));
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void memosOnWordsAndOnCodingsAreMarked() {
    Coding coding = study.coding(minutes, "feared a sale", study.code("fears"));
    study.memo(Anchor.on(coding), "Rumour", "x");
    study.memo(Anchor.on(Passage.text(minutes.id(), 4, 9)), "", "Who is **that**?");
    study.memo(Anchor.source(minutes.id()), "Whole", "x");
    study.memo(Anchor.on(Passage.text(letter.id(), 0, 2)), "Elsewhere", "x");

    assertThat(shown)
        .extracting(Mark::words)
        .containsExactly("Memo: Who is **that**?", "Memo: Rumour");
    presenter.follow(shown.get(1));
    assertThat(workbench.selection().coding()).isEqualTo(coding.id());
    assertThat(workbench.shownViews).containsExactly("memos");
  }

  @Test
  void bothEndsOfALinkAreMarkedAndLeadToEachOther() {
    Passage chair = Passage.text(minutes.id(), 0, 9);
    Passage sale = Passage.text(letter.id(), 2, 6);
    study
        .project()
        .apply(
            new LinkEdits(study.project(), study.project().coder())
                .link(
                    new LinkEdits.Content("answers", ""),
                    Anchor.on(chair),
                    Anchor.on(sale),
                    "Link"));
    List<Passage> revealed = new ArrayList<>();
    workbench.onReveal(revealed::add);

    assertThat(shown).extracting(Mark::words).containsExactly("answers “sale”");
    presenter.follow(shown.get(0));
    workbench.select(workbench.selection().withText(letter.id(), new TextRange(0, 0)));
    assertThat(shown).extracting(Mark::words).containsExactly("“The Chair” answers this");

    assertThat(revealed).containsExactly(sale);
    study.project().undo();
    assertThat(shown).isEmpty();
  }

  @Test
  void marksFollowACodingAndAnUndo() {
    Coding coding = study.coding(minutes, "The Chair", study.code("power"));
    study.memo(Anchor.on(coding), "Power", "x");
    assertThat(shown).hasSize(1);

    study.project().undo();

    assertThat(shown).isEmpty();
  }

  @Test
  void marksAreReadOnATaskAndThoseOfAnotherSourceAreGoneAtOnce() {
    study.memo(Anchor.on(Passage.text(minutes.id(), 0, 9)), "Chair", "x");
    study.memo(Anchor.on(Passage.text(letter.id(), 0, 2)), "Letter", "x");
    assertThat(shown).extracting(Mark::words).containsExactly("Memo: Chair");
    workbench.tasks.hold();

    workbench.select(workbench.selection().withText(letter.id(), null));
    assertThat(shown).isEmpty();
    workbench.select(workbench.selection().withText(minutes.id(), null));
    workbench.tasks.release();

    assertThat(shown).extracting(Mark::words).containsExactly("Memo: Chair");
  }

  @Test
  void aCodingThatChangesWhileMarksAreReadIsNotMissed() {
    Coding coding = study.coding(minutes, "The Chair", study.code("power"));
    workbench.tasks.hold();
    study.memo(Anchor.on(coding), "Power", "x");
    study.project().undo();
    study.project().redo();
    study.project().undo();
    study.project().undo();
    workbench.tasks.release();

    assertThat(study.project().codings().count()).isZero();
    assertThat(shown).isEmpty();
  }

  @Test
  void whoCodesBlindSeesTheirOwnMarksOnly() {
    String me = study.project().coder().name();
    study.codeAs("B. Marsh");
    study.memo(Anchor.on(Passage.text(minutes.id(), 0, 9)), "Theirs", "x");
    study.codeAs(me);
    study.memo(Anchor.on(Passage.text(minutes.id(), 0, 3)), "Mine", "x");
    assertThat(shown).hasSize(2);

    workbench.hideOtherCoders(true);

    assertThat(shown).extracting(Mark::words).containsExactly("Memo: Mine");
  }
}
