package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole window with the sample project, in each perspective, light and dark, large and small:
 * what a machine can find wrong is asserted, and the pictures are there to be looked at.
 */
class PicturesTest {

  private static final List<String> NAMES =
      List.of("read-and-code", "retrieve", "codebook", "compare-coders", "analyse");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPerspectiveFitsAndCanBeRead(boolean dark) throws Exception {
    Path project = Sample.make(folder);
    List<String> faults = new ArrayList<>();
    try (Window window = open(project, dark)) {
      Ui ui = window.ui();
      openSource(ui);
      String theme = dark ? "-dark-" : "-light-";
      for (int i = 0; i < NAMES.size(); i++) {
        ui.press("Ctrl+Alt+" + (i + 1));
        for (int width : new int[] {1280, 1024}) {
          size(ui, width);
          faults.addAll(ui.judge("perspective-" + NAMES.get(i) + theme + width));
        }
      }
      ui.press("Ctrl+Alt+1");
      zoom(ui);
      faults.addAll(ui.judge("perspective-zoomed" + theme + 1024));
      ui.press("Ctrl+0");
      ui.preferDark(false);
    }
    assertThat(faults).isEmpty();
  }

  /** What was asked for concerns only windows opened later, so it is asked for in a first one. */
  static Window open(Path project, boolean dark) throws Exception {
    if (dark) {
      try (Window first = Window.on(project)) {
        first.ui().preferDark(true);
      }
    }
    return Window.on(project);
  }

  static void openSource(Ui ui) {
    // Whatever stood in front when the window was closed.
    ui.press("Alt+3");
    ui.press("Alt+2");
    Table sources = ui.widget(Table.class, "sources.table");
    ui.waitFor("the sources", () -> sources.getItemCount() == 5);
    Tree codes = ui.widget(Tree.class, "codebook.tree");
    ui.focus(codes);
    ui.press("Home");
    ui.press("Down");
    ui.focus(sources);
    ui.press("Home");
    ui.press("Enter");
    ui.focus(ui.widget(StyledText.class, "coding.text"));
  }

  /** To twice the size of the letters, or as near to it as there is a step. */
  private static void zoom(Ui ui) {
    StyledText text = ui.widget(StyledText.class, "coding.text");
    ui.focus(text);
    int before = ui.<Integer>ask(text::getLineHeight);
    for (int i = 0; i < 12 && ui.<Integer>ask(text::getLineHeight) < 2 * before; i++) {
      ui.press("Ctrl+=");
    }
    assertThat(ui.<Integer>ask(text::getLineHeight)).isGreaterThan(3 * before / 2);
  }

  /** Gives the window one of two usual sizes. */
  static void size(Ui ui, int width) {
    int height = width == 1280 ? 900 : 700;
    Shell shell = ui.ask(() -> ui.shells().get(0));
    ui.run(() -> shell.setBounds(0, 0, width, height));
    ui.waitFor("the size", () -> shell.getSize().x == width);
    assertThat(ui.<Integer>ask(() -> shell.getSize().y)).isEqualTo(height);
  }
}
