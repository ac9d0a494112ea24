package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.ui.api.swt.Controls;

/** Every dialog of a command, light and dark: it fits, can be read, and Esc closes it. */
class DialogsTest {

  /** What is done with a code selected, and with the caret on a coding. */
  private static final List<String> COMMANDS =
      List.of(
          "project.new",
          "project.restore",
          "project.protect",
          "edit.coder",
          "edit.keys",
          "help.keys",
          "help.start",
          "help.plugins",
          "help.about",
          "revise.correct",
          "cases.new-variable",
          "cases.new-case",
          "cases.assign",
          "codebook.move",
          "codebook.merge",
          "codebook.split",
          "codebook.versions",
          "codebook.sets.new",
          "definition.history",
          "passages.condition",
          "page.settings",
          "page.weigh",
          "coding.comment",
          "find.code-all",
          "view.layout.save");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyDialogFitsAndCanBeRead(boolean dark) throws Exception {
    Path project = Sample.make(folder);
    List<String> faults = new ArrayList<>();
    try (Window window = PicturesTest.open(project, dark)) {
      Ui ui = window.ui();
      goToACoding(ui);
      for (String command : COMMANDS) {
        faults.addAll(look(ui, command, "dialog-" + command + (dark ? "-dark" : "-light")));
      }
      ui.preferDark(false);
    }
    assertThat(faults).isEmpty();
  }

  private static void goToACoding(Ui ui) {
    PicturesTest.openSource(ui);
    ui.press("Ctrl+F");
    ui.type("journey");
    ui.press("Enter");
    ui.press("Esc");
    ui.press("Alt+Right");
    for (String key : List.of("Alt+8", "Alt+4", "Alt+5", "Alt+1")) {
      ui.press(key);
    }
  }

  private static List<String> look(Ui ui, String command, String name) {
    MenuItem item = ui.ask(() -> item(ui, command));
    // The dialog holds up whoever opens it until it is closed.
    ui.later(() -> item.notifyListeners(SWT.Selection, new Event()));
    ui.waitFor("the dialog of " + command, () -> ui.shells().size() == 2);
    List<String> faults = ui.judge(name);
    ui.press("Esc");
    ui.waitFor("the dialog of " + command + " to close", () -> ui.shells().size() == 1);
    ui.focus(ui.widget(StyledText.class, "coding.text"));
    return faults;
  }

  private static MenuItem item(Ui ui, String command) {
    MenuItem found =
        Objects.requireNonNull(
            find(ui.shells().get(0).getMenuBar(), "command." + command), command);
    assertThat(found.isEnabled()).as("can be done: " + command).isTrue();
    return found;
  }

  private static @Nullable MenuItem find(Menu menu, String id) {
    menu.notifyListeners(SWT.Show, new Event());
    @Nullable MenuItem found = null;
    for (MenuItem item : menu.getItems()) {
      if (Objects.equals(item.getData(Controls.ID), id)) {
        return item;
      }
      if (found == null && item.getMenu() != null) {
        found = find(item.getMenu(), id);
      }
    }
    return found;
  }
}
