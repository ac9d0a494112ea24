package org.manicule.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;

class KeyMapTest {
  private final Command undo = command("edit.undo", "&Undo", Menu.EDIT, "Ctrl+Z");
  private final Command redo = command("edit.redo", "&Redo", Menu.EDIT, "Ctrl+Y Ctrl+Shift+Z");
  private final Command code = command("coding.quick", "&Quick && fast", Menu.CODE, "Ctrl+K");
  private final KeyMap keys = new KeyMap();

  private static Command command(String id, String label, Menu menu, String keys) {
    return Command.always(id, label, new MenuPlace(menu, "", 0), keys, () -> {});
  }

  private static KeyStroke key(String text) {
    return KeyStroke.parse(text).orElseThrow();
  }

  @BeforeEach
  void setCommands() {
    keys.setCommands(List.of(undo, redo, code));
  }

  @Test
  void everyKeyOfACommandStandsForIt() {
    assertThat(keys.commandsFor(key("Ctrl+Y"), "")).containsExactly(redo);
    assertThat(keys.commandsFor(key("Ctrl+Shift+Z"), "")).containsExactly(redo);
    assertThat(keys.commandsFor(key("Ctrl+J"), "")).isEmpty();
  }

  @Test
  void aNewKeyTakesThePlaceOfTheOld() {
    keys.rebind(code, List.of(key("F8")));

    assertThat(keys.commandsFor(key("F8"), "")).containsExactly(code);
    assertThat(keys.commandsFor(key("Ctrl+K"), "")).isEmpty();
    assertThat(keys.shown(code)).isEqualTo("F8");
  }

  @Test
  void aKeyUsedTwiceIsAConflict() {
    assertThat(keys.conflicts(code, List.of(key("Ctrl+Z")))).containsExactly(undo);
    assertThat(keys.conflicts(code, keys.keys(code))).isEmpty();
  }

  @Test
  void resetBringsTheFirstKeysBack() {
    keys.rebind(code, List.of());
    keys.rebind(undo, List.of(key("F9")));

    keys.reset(code);
    assertThat(keys.shown(code)).isEqualTo("Ctrl+K");
    keys.resetAll();
    assertThat(keys.shown(undo)).isEqualTo("Ctrl+Z");
  }

  @Test
  void changesAreRememberedAsText() {
    keys.rebind(code, List.of(key("Ctrl+="), key("Ctrl+Shift+%")));
    keys.rebind(undo, List.of());

    KeyMap restored = new KeyMap();
    restored.restore(keys.asText());
    restored.setCommands(List.of(undo, redo, code));

    assertThat(restored.keys(code)).containsExactly(key("Ctrl+="), key("Ctrl+Shift+%"));
    assertThat(restored.keys(undo)).isEmpty();
    assertThat(restored.isChanged(redo)).isFalse();
  }

  @Test
  void changedKeysOutliveTheAbsenceOfAPlugin() {
    keys.rebind(code, List.of(key("F8")));

    keys.setCommands(List.of(undo));
    keys.setCommands(List.of(undo, code));

    assertThat(keys.shown(code)).isEqualTo("F8");
  }

  @Test
  void theDialogShowsConflictsAndSearches() {
    List<KeysPresenter.State> states = new ArrayList<>();
    KeysPresenter presenter = new KeysPresenter(keys, states::add);
    presenter.start();
    presenter.search("QUICK & fa");
    presenter.select("coding.quick");

    presenter.set(key("Ctrl+Z"));

    KeysPresenter.State state = states.get(states.size() - 1);
    assertThat(state.rows()).extracting(CommandRow::label).containsExactly("Quick & fast");
    assertThat(state.keys()).isEqualTo("Ctrl+Z");
    assertThat(state.note()).contains("Undo");
    assertThat(state.canReset()).isTrue();
    assertThat(presenter.isChanged()).isTrue();

    presenter.reset();

    assertThat(states.get(states.size() - 1).note()).isEmpty();
  }
}
