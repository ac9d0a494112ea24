package org.manicule.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;

class KeySchemeTest {
  private final Command inVivo = command("coding.in-vivo", "Code &in vivo", "Ctrl+I");
  private final Command undo = command("edit.undo", "&Undo", "Ctrl+Z");
  private final Command uncode = command("coding.uncode", "&Take code off", "Del").in("coding");
  private final Command delete = command("codebook.delete", "&Delete", "Del").in("codebook");
  private final KeyMap keys = new KeyMap();

  private static Command command(String id, String label, String keys) {
    return Command.always(id, label, new MenuPlace(Menu.CODE, "", 0), keys, () -> {});
  }

  private static KeyStroke key(String text) {
    return KeyStroke.parse(text).orElseThrow();
  }

  @BeforeEach
  void setCommands() {
    keys.setCommands(List.of(inVivo, undo, uncode, delete));
  }

  @Test
  void theKeysOfASchemeComeBeforeThoseOfTheCommandsWhichGoOnWorking() {
    keys.follow(KeyScheme.of("qualcoder"));

    assertThat(keys.shown(inVivo)).isEqualTo("V");
    assertThat(keys.commandsFor(key("V"), "coding")).containsExactly(inVivo);
    assertThat(keys.commandsFor(key("Ctrl+I"), "coding")).containsExactly(inVivo);
    assertThat(keys.shown(undo)).isEqualTo("Ctrl+Z");
  }

  @Test
  void ownChangesStayOnTopOfEveryScheme() {
    keys.rebind(inVivo, List.of(key("F8")));

    keys.follow(KeyScheme.of("maxqda"));
    assertThat(keys.shown(inVivo)).isEqualTo("F8");

    keys.reset(inVivo);
    assertThat(keys.shown(inVivo)).isEqualTo("Alt+I");
  }

  @Test
  void anUnknownSchemeIsTheProgramsOwn() {
    assertThat(KeyScheme.of("gone").id()).isEqualTo("manicule");
    assertThat(KeyScheme.all()).extracting(KeyScheme::about).noneMatch(String::isBlank);
  }

  @Test
  void oneKeyStandsForOtherCommandsInOtherViewsWithoutConflict() {
    assertThat(keys.commandsFor(key("Del"), "coding")).containsExactly(uncode);
    assertThat(keys.commandsFor(key("Del"), "codebook")).containsExactly(delete);
    assertThat(keys.commandsFor(key("Del"), "sources")).isEmpty();
    assertThat(keys.conflicts(uncode, keys.keys(uncode))).isEmpty();
    assertThat(keys.elsewhere(uncode, keys.keys(uncode))).containsExactly(delete);
  }

  @Test
  void aCommandOfTheViewComesBeforeOneThatWorksEverywhere() {
    keys.rebind(undo, List.of(key("Del")));

    assertThat(keys.commandsFor(key("Del"), "coding")).containsExactly(uncode, undo);
    assertThat(keys.conflicts(undo, keys.keys(undo))).containsExactly(uncode, delete);
  }

  @Test
  void aKeyCanBeTakenFromTheCommandThatHasIt() {
    RecordingView view = new RecordingView();
    KeysPresenter presenter = new KeysPresenter(keys, view);
    presenter.start();
    presenter.select("coding.in-vivo");
    presenter.set(key("Ctrl+Z"));
    assertThat(view.last.note()).contains("Ctrl+Z").contains("Undo");
    assertThat(view.last.canTake()).isTrue();

    presenter.take();

    assertThat(view.last.canTake()).isFalse();
    assertThat(keys.commandsFor(key("Ctrl+Z"), "")).containsExactly(inVivo);
  }

  @Test
  void aKeyThatMeansSomethingElseInAnotherViewIsSaidAndIsNoConflict() {
    RecordingView view = new RecordingView();
    KeysPresenter presenter = new KeysPresenter(keys, view);

    presenter.select("coding.uncode");

    assertThat(view.last.canTake()).isFalse();
    assertThat(view.last.note()).contains("Del").contains("Delete").contains("no harm");
  }

  @Test
  void anotherSchemeIsFollowedFromTheDialog() {
    RecordingView view = new RecordingView();
    KeysPresenter presenter = new KeysPresenter(keys, view);

    presenter.follow(2);

    assertThat(view.last.scheme()).isEqualTo(2);
    assertThat(presenter.isChanged()).isTrue();
    assertThat(keys.scheme().id()).isEqualTo("qualcoder");
  }

  private static final class RecordingView implements KeysPresenter.View {
    KeysPresenter.State last = new KeysPresenter.State(List.of(), -1, "", "", false, false, 0);

    @Override
    public void show(KeysPresenter.State state) {
      last = state;
    }
  }
}
