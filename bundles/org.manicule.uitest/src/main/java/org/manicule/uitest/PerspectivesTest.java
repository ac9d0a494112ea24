package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each perspective in front of the eyes: in a large and in a small window. */
class PerspectivesTest {

  private static final List<String> NAMES =
      List.of("read-and-code", "retrieve", "codebook", "compare-coders", "analyse");

  @TempDir Path folder;

  @Test
  void everyPerspectiveIsReachedByKeyAndFits() throws Exception {
    try (Window window = Window.on(Study.makeLarger(folder))) {
      Ui ui = window.ui();
      openFirstSource(ui);
      for (int i = 0; i < NAMES.size(); i++) {
        ui.press("Ctrl+Alt+" + (i + 1));
        ui.widget(CTabItem.class, "tab.codebook");
        shoot(ui, NAMES.get(i), 1280, 900);
        shoot(ui, NAMES.get(i), 1024, 700);
      }
      ui.press("Ctrl+Alt+1");
      zoom(ui);
      shoot(ui, "zoomed", 1280, 900);
      shoot(ui, "zoomed", 1024, 700);
      ui.press("Ctrl+0");
      ui.press("Ctrl+Shift+L");
      ui.widget(Table.class, "sheet.table");
      ui.shoot("keys");
      ui.press("Esc");
      ui.waitFor("the sheet to close", () -> ui.shells().size() == 1);
    }
  }

  private static void openFirstSource(Ui ui) {
    Table sources = ui.widget(Table.class, "sources.table");
    ui.waitFor("the sources", () -> sources.getItemCount() >= 8);
    ui.press("Alt+2");
    ui.press("Home");
    ui.press("Enter");
  }

  /** To twice the size of the letters, or as near to it as there is a step. */
  private static void zoom(Ui ui) {
    ui.press("Alt+1");
    StyledText text = ui.widget(StyledText.class, "coding.text");
    int before = ui.<Integer>ask(text::getLineHeight);
    for (int i = 0; i < 12 && ui.<Integer>ask(text::getLineHeight) < 2 * before; i++) {
      ui.press("Ctrl+=");
    }
    assertThat(ui.<Integer>ask(text::getLineHeight)).isGreaterThan(3 * before / 2);
  }

  private static void shoot(Ui ui, String name, int width, int height) {
    Shell shell = ui.ask(() -> ui.shells().get(0));
    ui.run(() -> shell.setBounds(0, 0, width, height));
    ui.waitFor("the size", () -> shell.getSize().x == width);
    ui.shoot("perspective-" + name + "-" + width);
    assertThat(ui.<Integer>ask(() -> shell.getSize().y)).isEqualTo(height);
  }
}
