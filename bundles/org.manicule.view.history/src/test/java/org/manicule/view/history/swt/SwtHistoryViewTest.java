package org.manicule.view.history.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.swt.BareWindow;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.swt.View;
import org.manicule.view.history.Histories;
import org.manicule.view.history.HistoryCommands;

/** The history with its widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SwtHistoryViewTest {
  @TempDir Path folder;
  private final Histories histories = new Histories();
  private BareWindow window;
  private TestProject study;
  private TrialWorkbench workbench;
  private View view;
  private Table table;
  private Source minutes;
  private Code fears;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    fears = study.code("fears");
    study.coding(minutes, "feared a sale", fears);
    workbench = new TrialWorkbench(study.project());
    window = new BareWindow(workbench, 900, 600);
    view = window.open(new HistoryViewProvider(histories));
    window.show();
    table = window.find(Table.class, "history.table");
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private void select(int row) {
    table.setSelection(row);
    table.notifyListeners(SWT.Selection, new Event());
    window.settleNow();
  }

  @Test
  void selectingARowShowsWhatItChanged() {
    select(0);

    assertThat(window.find(StyledText.class, "history.details").getText())
        .contains("Coding added")
        .contains("“feared a sale” (Minutes, ¶2)");
  }

  @Test
  void theCommandTakesTheSelectedEntryBackAndTheListSaysSo() {
    select(0);
    var undo = new HistoryCommands(histories).commands(workbench).get(0);
    assertThat(undo.enabled().getAsBoolean()).isTrue();

    undo.action().run();
    window.settleNow();

    assertThat(study.project().codings().count()).isZero();
    assertThat(table.getItem(1).getText(5)).isEqualTo("undone");
    assertThat(table.getSelectionIndex()).isEqualTo(1);
    assertThat(undo.enabled().getAsBoolean()).isFalse();
  }

  @Test
  void enterGoesToThePlace() {
    select(0);

    table.notifyListeners(SWT.DefaultSelection, new Event());

    assertThat(workbench.revealed).hasSize(1);
  }

  @Test
  void theListFollowsTheKindThatIsChosen() {
    Combo kind = window.find(Combo.class, "history.kind");
    kind.select(1);
    kind.notifyListeners(SWT.Selection, new Event());
    window.settleNow();

    assertThat(table.getItemCount()).isEqualTo(1);
    assertThat(table.getItem(0).getText(4)).isEqualTo("1 coding added");
  }

  @Test
  void withoutAViewTheCommandsCannotBeDone() {
    select(0);
    view.close();

    assertThat(new HistoryCommands(histories).commands(workbench))
        .noneMatch(command -> command.enabled().getAsBoolean());
  }
}
