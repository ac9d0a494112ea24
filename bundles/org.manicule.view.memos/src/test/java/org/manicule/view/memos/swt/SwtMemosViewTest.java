package org.manicule.view.memos.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.LinkEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.swt.View;
import org.manicule.view.memos.MemoCommands;
import org.manicule.view.memos.MemoDesk;

/** Memos and links with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SwtMemosViewTest {
  @TempDir Path folder;
  private final MemoDesk desk = new MemoDesk();
  private BareWindow window;
  private TestProject study;
  private TrialWorkbench workbench;
  private View view;
  private Source minutes;
  private Code fears;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    fears = study.code("privatisation > fears");
    workbench = new TrialWorkbench(study.project());
    window = new BareWindow(workbench, 320, 620);
    view = window.open(new MemosViewProvider(desk));
    window.show();
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void ctrlMWritesAMemoOnTheSelectedCodeAndLeavingKeepsIt() {
    workbench.select(workbench.selection().withCodes(Set.of(fears.id())));
    run("memos.new");
    Text text = window.find(Text.class, "memos.text");
    assertThat(text.isFocusControl()).isTrue();
    window.find(Text.class, "memos.title").setText("On fears");
    text.setText("They are *many*.");
    assertThat(study.project().memos().all()).isEmpty();

    window.find(Table.class, "memos.table").setFocus();
    window.settleNow();

    assertThat(study.project().memos().on(fears.id()))
        .singleElement()
        .satisfies(memo -> assertThat(memo.text()).isEqualTo("They are *many*."));
    assertThat(window.find(Table.class, "memos.table").getItem(0).getText()).isEqualTo("On fears");
    assertThat(window.find(Table.class, "memos.table").getSelectionIndex()).isZero();
  }

  @Test
  void readingShowsNoSignsAndEnterOnALinkFollowsIt() {
    String address = "manicule:source/" + minutes.id() + "/4-9";
    Memo memo = study.memo(Anchor.on(fears), "T", "**See** [Chair](" + address + ")");
    window.settleNow();
    Table table = window.find(Table.class, "memos.table");
    table.setSelection(0);
    table.notifyListeners(SWT.Selection, new Event());
    Button read = window.find(Button.class, "memos.tool.read");
    read.setSelection(true);
    read.notifyListeners(SWT.Selection, new Event());
    window.settleNow();

    StyledText text = window.find(StyledText.class, "memos.read");
    assertThat(text.isVisible()).isTrue();
    assertThat(text.getText()).isEqualTo("See Chair");
    assertThat(text.getStyleRangeAtOffset(5).underline).isTrue();
    text.setCaretOffset(6);
    Event enter = new Event();
    enter.character = SWT.CR;
    text.notifyListeners(SWT.KeyDown, enter);

    assertThat(workbench.revealed).hasSize(1);
    assertThat(study.project().memos().find(memo.id())).contains(memo);
  }

  @Test
  void closingTheViewKeepsWhatIsBeingWritten() {
    run("memos.new-free");
    window.find(Text.class, "memos.text").setText("A thought");

    view.close();

    assertThat(study.project().memos().all())
        .singleElement()
        .satisfies(memo -> assertThat(memo.text()).isEqualTo("A thought"));
  }

  @Test
  void aStartedLinkIsShownOnTheTabOfLinks() {
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(4, 9)));
    run("links.from");
    window.settleNow();

    assertThat(workbench.lastWord()).contains("“Chair”");
    assertThat(window.find(TabFolder.class, "memos.tabs").getItemCount()).isEqualTo(2);
  }

  @Test
  void theSelectedLinkStandsInFullBelowTheList() {
    study
        .project()
        .apply(
            new LinkEdits(study.project(), study.project().coder())
                .link(
                    new LinkEdits.Content("answers", "at last"),
                    Anchor.on(Passage.text(minutes.id(), 4, 9)),
                    Anchor.on(Passage.text(minutes.id(), 26, 39)),
                    "Link"));
    window.find(TabFolder.class, "memos.tabs").setSelection(1);
    window.settleNow();
    Table table = window.find(Table.class, "links.table");
    table.setSelection(0);
    table.notifyListeners(SWT.Selection, new Event());

    assertThat(window.find(Label.class, "links.whole").getText())
        .isEqualTo("Minutes, ¶1: “Chair”\nanswers\nMinutes, ¶2: “feared a sale”\nat last");
  }

  private void run(String id) {
    Command command =
        new MemoCommands(desk)
            .commands(workbench).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    assertThat(command.enabled().getAsBoolean()).isTrue();
    command.action().run();
    window.settleNow();
  }
}
