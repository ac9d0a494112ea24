package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Work;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedImports;
import org.manicule.core.revision.TextRevisions;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Background;
import org.manicule.view.coding.revise.Revising;
import org.manicule.view.coding.revise.swt.SwtRevising;

/** The dialogs for correcting a text over the real views; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class RevisionDialogsTest implements Background {
  private static final String FILLER = "Rural patients would lose most, said everybody.\n";
  private static final String TEXT =
      FILLER.repeat(150) + "The Chair opend the meeting.\n" + FILLER.repeat(150);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private StyledText text;
  private Revising revising;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    Source minutes = study.source("Minutes", TEXT);
    study.coding(minutes, "Chair opend", study.code("opening"));
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(
        window.workbench.selection().withText(minutes.id(), study.rangeOf(minutes, "opend")));
    window.settle();
    text = window.find(StyledText.class, "coding.text");
    revising =
        new Revising(
            window.desk,
            new TextRevisions(),
            new PluggedImports(new InstalledPlugins(), List.of()),
            new SwtRevising(
                window.display,
                new PluggedImports(new InstalledPlugins(), List.of()),
                window.display::asyncExec),
            this);
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void aTypedCorrectionIsShownInTheTextWhereTheResearcherReads() {
    window.workbench.reveal(
        new Passage(window.workbench.selection().source(), window.workbench.selection().range()));
    window.settle();
    int top = text.getTopIndex();
    assertThat(top).isPositive();
    whileOpen(
        "correct.words",
        dialog -> {
          Text field = find(Text.class, dialog, "correct.words");
          assertThat(field.getText()).isEqualTo("The Chair opend the meeting.");
          field.setText("The Chair opened the meeting.");
          window.settle(700);
          assertThat(find(Label.class, dialog, "correct.effect").getText()).contains("1 to review");
          press(dialog, "OK");
        });
    revising.correct();
    window.settle();
    assertThat(text.getText()).contains("The Chair opened the meeting.");
    assertThat(text.getTopIndex()).isEqualTo(top);

    revising.review();
    window.settle();
    Shell reviews = shellWith("review.table");
    Table table = find(Table.class, reviews, "review.table");
    assertThat(table.getItem(0).getText(3)).isEqualTo("Chair opend");
    assertThat(table.getItem(0).getText(4)).isEqualTo("Chair opened");
    table.select(0);
    find(Button.class, reviews, "review.accept").notifyListeners(SWT.Selection, new Event());
    window.settle();
    assertThat(table.getItemCount()).isZero();
    reviews.close();
  }

  /** Does something in a dialog that blocks until it is closed. */
  private void whileOpen(String id, Consumer<Shell> steps) {
    window.display.timerExec(
        200,
        () -> {
          Shell dialog = shellWith(id);
          try {
            steps.accept(dialog);
          } finally {
            if (!dialog.isDisposed()) {
              dialog.close();
            }
          }
        });
  }

  private Shell shellWith(String id) {
    return Arrays.stream(window.display.getShells())
        .filter(shell -> shell != window.shell && find(Control.class, shell, id) != null)
        .findFirst()
        .orElseThrow();
  }

  private static void press(Shell dialog, String label) {
    Button button = button(dialog, label);
    button.notifyListeners(SWT.Selection, new Event());
  }

  private static Button button(Composite parent, String label) {
    for (Control child : parent.getChildren()) {
      Button found =
          child instanceof Button button && button.getText().replace("&", "").equals(label)
              ? button
              : child instanceof Composite below ? button(below, label) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <C extends Control> C find(Class<C> type, Composite parent, String id) {
    for (Control child : parent.getChildren()) {
      C found =
          id.equals(child.getData(Controls.ID))
              ? type.cast(child)
              : child instanceof Composite below ? find(type, below, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public <T> void run(String label, Work<T> work, Consumer<T> then) {
    try {
      then.accept(work.run(Monitor.silent()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
