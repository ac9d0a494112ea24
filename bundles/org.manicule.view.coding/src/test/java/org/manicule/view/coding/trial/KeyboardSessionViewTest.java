package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
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
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.swt.Controls;

/** A session of coding by keys with the real widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class KeyboardSessionViewTest {
  private static final String TEXT =
      "The Chair opened the meeting. ".repeat(60)
          + "\n\nMembers feared a sale. They asked who decides.\n\n"
          + "Rural patients would lose most. ".repeat(200);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private StyledText text;
  private Keyboard keyboard;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    study.code("privatisation > fears");
    window = new TrialWindow(study.project(), false, 1100, 700);
    window.workbench.select(window.workbench.selection().withText(minutes.id(), null));
    window.settle();
    text = window.find(StyledText.class, "coding.text");
    text.setFocus();
    keyboard = new Keyboard(window.desks, window.workbench);
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void aSessionOfCodingGoesByKeysAlone() {
    press("Ctrl+Down", "F8", "F8");
    assertThat(text.getSelectionText()).isEqualTo("Members feared a sale.");
    int top = text.getTopPixel();
    press("Ctrl+K");
    Text box = window.find(Text.class, "quickcode.box");
    assertThat(box.isFocusControl()).isTrue();
    box.setText("fears");
    enter(box, SWT.SHIFT);
    assertThat(box.getText()).isEmpty();
    assertThat(window.find(Table.class, "quickcode.list").getItem(0).getChecked()).isTrue();
    box.setText("democratic deficit > no say");
    box.notifyListeners(SWT.DefaultSelection, new Event());
    window.settle();

    assertThat(coded()).containsExactly("privatisation > fears", "democratic deficit > no say");
    assertThat(text.isFocusControl()).isTrue();
    assertThat(text.getSelectionText()).isEqualTo("Members feared a sale.");
    assertThat(text.getTopPixel()).isEqualTo(top);

    press("Alt+.", "Alt+Shift+.", "Ctrl+.", "Ctrl+I");
    assertThat(coded()).hasSize(4).endsWith("They asked who decides.");
    press("Alt+Left");
    answerInDialog("coding.comment", "they say so themselves");
    press("Ctrl+Alt+M");
    assertThat(codings()).extracting(Coding::comment).contains("they say so themselves");
    press("Ctrl+Alt+R");
    assertThat(window.workbench.shownViews).containsExactly("passages");
    // Without a window manager the focus does not come back from a dialog by itself.
    window.shell.forceActive();
    text.setFocus();
    window.settle();
    press("Del");
    assertThat(codings()).hasSize(3);
    study.project().undo();
    window.settle();
    assertThat(codings()).hasSize(4);
    assertThat(text.getTopPixel()).isEqualTo(top);
  }

  @Test
  void aSelectionThatGrowsBackwardsGoesOnGrowingThere() {
    press("Ctrl+Down", "Alt+.", "Ctrl+Shift+Left");
    assertThat(text.getSelectionText()).isEqualTo("sale. ");
    assertThat(text.getCaretOffset()).isEqualTo(text.getSelection().x);

    text.invokeAction(ST.SELECT_COLUMN_PREVIOUS);
    window.settle();
    assertThat(text.getSelectionText()).isEqualTo(" sale. ");
    press("Ctrl+Shift+Left");
    assertThat(text.getSelectionText()).isEqualTo("a sale. ");
    text.invokeAction(ST.SELECT_COLUMN_NEXT);
    window.settle();
    assertThat(text.getSelectionText()).isEqualTo(" sale. ");
  }

  @Test
  void takingACodeOffAPartLeavesSelectionAndPlace() {
    Code fears = study.code("privatisation > fears");
    study.coding(minutes, "Members feared a sale.", fears);
    press("Ctrl+Down", "Ctrl+Right", "F8");
    int top = text.getTopPixel();

    press("Shift+Del");

    assertThat(codings())
        .extracting(coding -> coding.textRange().orElseThrow().in(TEXT))
        .containsExactlyInAnyOrder("Members", "a sale.");
    assertThat(text.getSelectionText()).isEqualTo("feared");
    assertThat(text.getTopPixel()).isEqualTo(top);
  }

  @Test
  void aCaretThatGoesFarIsSeen() {
    press("Ctrl+Down", "Ctrl+Down", "Alt+.");
    for (int i = 0; i < 120; i++) {
      keyboard.press("Alt+.");
    }
    window.settle();

    assertThat(text.getClientArea().contains(text.getLocationAtOffset(text.getCaretOffset())))
        .isTrue();
  }

  private void press(String... keys) {
    for (String each : keys) {
      keyboard.press(each);
      window.settle();
    }
  }

  private void enter(Text box, int modifiers) {
    Event event = new Event();
    event.keyCode = SWT.CR;
    event.character = SWT.CR;
    event.stateMask = modifiers;
    box.notifyListeners(SWT.KeyDown, event);
    window.settle();
  }

  /** Fills the dialog that is about to open, and says OK. */
  private void answerInDialog(String id, String words) {
    window.display.timerExec(
        300,
        () -> {
          for (Shell shell : window.display.getShells()) {
            Text field = field(shell, id);
            if (field != null) {
              field.setText(words);
              shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
              return;
            }
          }
          answerInDialog(id, words);
        });
  }

  private static Text field(Composite parent, String id) {
    return Arrays.stream(parent.getChildren())
        .map(
            child ->
                child instanceof Text text && id.equals(text.getData(Controls.ID))
                    ? text
                    : child instanceof Composite below ? field(below, id) : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<Coding> codings() {
    return study.project().codings().inSource(minutes.id());
  }

  private List<String> coded() {
    CodeTree tree = study.project().codebook().tree();
    return codings().stream()
        .sorted(Comparator.comparing(Coding::at))
        .map(coding -> tree.path(coding.code()))
        .toList();
  }
}
