package org.manicule.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;

class KeySheetTest {
  private final KeyMap keys = new KeyMap();
  private KeySheet.State shown = new KeySheet.State(List.of(), -1, false, "");
  private final KeySheet sheet =
      new KeySheet(keys, Set.of("codebook.merge", "edit.undo", "edit.keys"), this::show);

  private void show(KeySheet.State state) {
    shown = state;
  }

  private static Command command(String id, String label, Menu menu, String keys) {
    return Command.always(id, label, new MenuPlace(menu, "", 0), keys, () -> {});
  }

  private List<String> labels() {
    return shown.rows().stream().map(row -> row.command().label()).toList();
  }

  @BeforeEach
  void setCommands() {
    keys.setCommands(
        List.of(
            command("codebook.merge", "Mer&ge code into\u2026", Menu.CODE, "Ctrl+Shift+G"),
            command("codebook.delete", "&Delete code", Menu.CODE, "Del"),
            command("edit.undo", "&Undo", Menu.EDIT, "Ctrl+Z"),
            command("edit.keys", "&Keys\u2026", Menu.EDIT, "")));
    sheet.refresh();
  }

  @Test
  void allCommandsAreListedByMenuAlsoThoseWithoutAKey() {
    assertThat(labels())
        .containsExactly("Undo", "Keys\u2026", "Merge code into\u2026", "Delete code");
  }

  @Test
  void allWordsOfASearchMustOccurInAnyOrder() {
    sheet.search("into code");
    assertThat(labels()).containsExactly("Merge code into\u2026");

    sheet.search("ctrl+shift+g");
    assertThat(labels()).containsExactly("Merge code into\u2026");

    sheet.search("nothing like it");
    assertThat(shown.rows()).isEmpty();
    assertThat(shown.selected()).isEqualTo(-1);
    assertThat(shown.note()).contains("nothing like it");
  }

  @Test
  void whatCanBeDoneComesFirstAndEnterDoesIt() {
    sheet.search("code");

    assertThat(labels()).containsExactly("Merge code into\u2026", "Delete code");
    assertThat(sheet.chosen()).contains("codebook.merge");
  }

  @Test
  void aWholeWordIsABetterMatchThanItsBeginning() {
    keys.setCommands(
        List.of(
            command("edit.keys", "&Coder\u2026", Menu.EDIT, ""),
            command("edit.undo", "&Code\u2026", Menu.CODE, "Ctrl+K")));

    sheet.search("code");

    assertThat(labels()).containsExactly("Code\u2026", "Coder\u2026");
  }

  @Test
  void whatCannotBeDoneIsShownButNotDone() {
    sheet.search("delete");

    assertThat(shown.canRun()).isFalse();
    assertThat(sheet.chosen()).isEmpty();
    assertThat(sheet.selected()).contains("codebook.delete");
  }

  @Test
  void theSelectionIsSteppedWithinTheList() {
    sheet.step(1);
    assertThat(shown.selected()).isEqualTo(1);
    sheet.step(10);
    assertThat(shown.selected()).isEqualTo(3);
    sheet.step(-99);
    assertThat(shown.selected()).isZero();
  }

  @Test
  void asTextItIsASheetByMenu() {
    assertThat(sheet.asText())
        .isEqualTo(
            """
            Edit
            Ctrl+Z\tUndo
            \tKeys\u2026

            Code
            Ctrl+Shift+G\tMerge code into\u2026
            Del\tDelete code
            """);
  }
}
