package org.manicule.view.history.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.history.Histories;
import org.manicule.view.history.HistoryCommands;
import org.manicule.view.history.trial.TrialWorkbench;

/** The history with its widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class SwtHistoryViewTest {
  @TempDir Path folder;
  private final Histories histories = new Histories();
  private Display display;
  private Shell shell;
  private TestProject study;
  private TrialWorkbench workbench;
  private View view;
  private Table table;
  private Source minutes;
  private Code fears;

  @BeforeEach
  void open() {
    display = Display.getDefault();
    shell = new Shell(display);
    shell.setLayout(new FillLayout());
    shell.setSize(900, 600);
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    fears = study.code("fears");
    study.coding(minutes, "feared a sale", fears);
    workbench = new TrialWorkbench(study.project());
    Executor thread =
        task -> {
          if (!display.isDisposed()) {
            display.asyncExec(task);
          }
        };
    view =
        new HistoryViewProvider(histories)
            .open(shell, new Site(study.project(), workbench, new Plain(display), thread));
    shell.open();
    settle();
    table = find(Table.class, "history.table");
  }

  @AfterEach
  void close() {
    view.close();
    shell.dispose();
    study.close();
  }

  private void settle() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  private <C extends Control> C find(Class<C> type, String id) {
    return type.cast(find(shell, id));
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      Control found =
          id.equals(child.getData("manicule.id"))
              ? child
              : child instanceof Composite below ? find(below, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void select(int row) {
    table.setSelection(row);
    table.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  @Test
  void selectingARowShowsWhatItChanged() {
    select(0);

    assertThat(find(StyledText.class, "history.details").getText())
        .contains("Coding added")
        .contains("“feared a sale” (Minutes, ¶2)");
  }

  @Test
  void theCommandTakesTheSelectedEntryBackAndTheListSaysSo() {
    select(0);
    var undo = new HistoryCommands(histories).commands(workbench).get(0);
    assertThat(undo.enabled().getAsBoolean()).isTrue();

    undo.action().run();
    settle();

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
    Combo kind = find(Combo.class, "history.kind");
    kind.select(1);
    kind.notifyListeners(SWT.Selection, new Event());
    settle();

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

  private record Site(Project project, Workbench workbench, Theme theme, Executor uiThread)
      implements ViewSite {
    @Override
    public void setTitle(String title) {
      // There is no tab here.
    }
  }

  /** The system's own colours and font. */
  private record Plain(Display display) implements Theme {
    @Override
    public boolean isDark() {
      return false;
    }

    @Override
    public Color background() {
      return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    @Override
    public Color foreground() {
      return display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    @Override
    public Color muted() {
      return display.getSystemColor(SWT.COLOR_DARK_GRAY);
    }

    @Override
    public Color line() {
      return muted();
    }

    @Override
    public Color highlight() {
      return muted();
    }

    @Override
    public Color of(String rrggbb) {
      return foreground();
    }

    @Override
    public Color tint(String rrggbb, double share) {
      return background();
    }

    @Override
    public Color readable(String rrggbb) {
      return foreground();
    }

    @Override
    public Font reading() {
      return display.getSystemFont();
    }

    @Override
    public Font bold() {
      return display.getSystemFont();
    }

    @Override
    public Font small() {
      return display.getSystemFont();
    }

    @Override
    public Image icon(URL svg) {
      return display.getSystemImage(SWT.ICON_INFORMATION);
    }
  }
}
