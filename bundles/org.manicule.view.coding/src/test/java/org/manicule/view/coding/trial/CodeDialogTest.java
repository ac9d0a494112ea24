package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.codebook.CodebookPresenter;

/** Choosing a code in a real dialog; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CodeDialogTest {
  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Code fears;
  private Code worries;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", "Members feared a sale.");
    fears = study.code("theme > fears");
    worries = study.code("worries");
    study.coding(minutes, "a sale", worries);
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withCodes(Set.of(worries.id())));
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void typingSomeLettersAndEnterMergesACodeIntoTheOneFound() {
    window.display.timerExec(
        300,
        () -> {
          Text filter = find(Text.class, "codebook.choice.filter");
          Table list = find(Table.class, "codebook.choice.list");
          filter.setText("fea");
          assertThat(list.getItemCount()).isEqualTo(1);
          assertThat(list.getItem(0).getText()).isEqualTo("theme > fears");
          list.notifyListeners(SWT.DefaultSelection, new Event());
        });
    window.desk.find(CodebookPresenter.class).orElseThrow().mergeInto();
    window.settle();

    assertThat(study.project().codebook().tree().find(worries.id())).isEmpty();
    assertThat(study.project().codebook().counts().get(fears.id()).codings()).isEqualTo(1);
    assertThat(window.workbench.selection().codes()).containsExactly(fears.id());
  }

  private <C extends Control> C find(Class<C> type, String id) {
    Shell dialog = window.display.getActiveShell();
    Composite parent = dialog == null || dialog == window.shell ? newest() : dialog;
    return type.cast(find(parent, id));
  }

  private Shell newest() {
    return Arrays.stream(window.display.getShells())
        .filter(shell -> shell != window.shell && shell.isVisible())
        .findFirst()
        .orElseThrow();
  }

  private static Control find(Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      if (id.equals(child.getData(Controls.ID))) {
        return child;
      }
      Control below = child instanceof Composite composite ? find(composite, id) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
