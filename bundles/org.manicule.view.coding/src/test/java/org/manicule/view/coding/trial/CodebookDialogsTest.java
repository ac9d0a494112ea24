package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.versions.swt.CodebookCommands;

/** The windows that the codebook opens, with their widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CodebookDialogsTest {
  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Code fears;
  private Throwable failure;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", "Members feared a sale and closure.");
    fears = study.code("fears");
    study.coding(minutes, "a sale", fears);
    study.define(fears, CodeDefinition.meaning("What is feared"));
    study.coding(minutes, "closure", fears);
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withCodes(Set.of(fears.id())));
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void theTickedPassagesGoToTheNewCode() {
    inDialog(
        () -> {
          Table codings = find(Table.class, "split.codings");
          assertThat(codings.getItemCount()).isEqualTo(2);
          find(Text.class, "split.filter").setText("clos");
          assertThat(codings.getItemCount()).isEqualTo(1);
          click("split.all");
          find(Text.class, "split.filter").setText("");
          assertThat(codings.getItem(0).getChecked()).isFalse();
          assertThat(codings.getItem(1).getChecked()).isTrue();
          assertThat(find(Label.class, "split.count").getText()).startsWith("1 of 2");
          Button split = newest().getDefaultButton();
          assertThat(split.isEnabled()).isFalse();
          find(Text.class, "split.name").setText("fears");
          assertThat(split.isEnabled()).isFalse();
          find(Text.class, "split.name").setText("closure");
          assertThat(split.isEnabled()).isTrue();
          split.notifyListeners(SWT.Selection, new Event());
        });
    window.desk.find(CodebookPresenter.class).orElseThrow().split();
    window.settle();

    assertThat(failure).isNull();
    Code made = study.project().codebook().tree().find("closure").orElseThrow();
    assertThat(study.project().codebook().counts().get(made.id()).codings()).isEqualTo(1);
    assertThat(study.project().codebook().counts().get(fears.id()).codings()).isEqualTo(1);
  }

  @Test
  void theHistoryShowsTheWordsOfTheDefinitionChosen() {
    inDialog(
        () -> {
          Table phases = find(Table.class, "history.phases");
          assertThat(phases.getItemCount()).isEqualTo(2);
          Text said = find(Text.class, "history.words");
          assertThat(said.getText()).contains("What is feared");
          phases.setSelection(1);
          phases.notifyListeners(SWT.Selection, new Event());
          assertThat(said.getText()).doesNotContain("What is feared");
          newest().close();
        });
    window.desk.find(DefinitionPresenter.class).orElseThrow().showHistory();
    window.settle();

    assertThat(failure).isNull();
  }

  @Test
  void theVersionsWindowTellsWhatChangedSinceAnEdit() {
    List<Command> commands = new CodebookCommands(new CodingDesks()).commands(window.workbench);
    commands.stream()
        .filter(command -> command.id().equals("codebook.versions"))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
    window.settle();
    Table versions = find(Table.class, "versions.table");
    assertThat(versions.getItemCount()).isEqualTo(2);

    versions.setSelection(1);
    versions.notifyListeners(SWT.Selection, new Event());
    window.settle();

    Table differences = find(Table.class, "versions.differences");
    assertThat(differences.getItemCount()).isEqualTo(1);
    assertThat(differences.getItem(0).getText(4)).isEqualTo("What is feared");
    differences.setSelection(0);
    differences.notifyListeners(SWT.Selection, new Event());
    assertThat(find(Text.class, "versions.details").getText()).contains("After: What is feared");
    newest().close();
  }

  private void inDialog(Runnable work) {
    window.display.timerExec(
        300,
        () -> {
          try {
            work.run();
          } catch (AssertionError | RuntimeException problem) {
            // The dialog's event loop would swallow it.
            failure = problem;
          } finally {
            Arrays.stream(window.display.getShells())
                .filter(shell -> shell != window.shell && shell.isVisible())
                .forEach(Shell::close);
          }
        });
  }

  private void click(String id) {
    find(Button.class, id).notifyListeners(SWT.Selection, new Event());
  }

  private <C extends Control> C find(Class<C> type, String id) {
    return type.cast(find(newest(), id));
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
