package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.ui.api.Command;
import org.manicule.ui.words.Words;

/** Decides what the dialog for keys shows and what changing one does. */
public final class KeysPresenter {
  private static final Words WORDS = Words.beside(KeysPresenter.class);

  private final KeyMap keys;
  private final View view;
  private final List<KeyScheme> schemes = KeyScheme.all();
  private String search = "";
  private Optional<String> selected = Optional.empty();
  private boolean changed;

  /** Shows the keys. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that is shown.
   *
   * @param rows the commands that match the search, by menu
   * @param selected number of the row that is selected, -1 when there is none
   * @param keys the keys of the selected command, separated by blanks
   * @param note what else these keys stand for; empty when nothing
   * @param canTake whether the keys can be taken from the commands that have them too
   * @param canReset whether the selected command's keys were changed
   * @param scheme number of the scheme that is followed, see {@link #schemes}
   */
  public record State(
      List<CommandRow> rows,
      int selected,
      String keys,
      String note,
      boolean canTake,
      boolean canReset,
      int scheme) {}

  /** Changes these keys. */
  public KeysPresenter(KeyMap keys, View view) {
    this.keys = keys;
    this.view = view;
  }

  /** Shows the present state. */
  public void start() {
    show();
  }

  /** Whether any key was changed. */
  public boolean isChanged() {
    return changed;
  }

  /** Shows only commands whose words or keys hold some text. */
  public void search(String words) {
    search = words;
    show();
  }

  /** The schemes that can be followed. */
  public List<KeyScheme> schemes() {
    return schemes;
  }

  /** Follows another scheme; keys that the researcher changed stay changed. */
  public void follow(int scheme) {
    keys.follow(schemes.get(scheme));
    changed = true;
    show();
  }

  /** Takes the keys of the selected command from the others that have them in the same place. */
  public void take() {
    command()
        .ifPresent(
            command -> {
              keys.take(command);
              changed = true;
              show();
            });
  }

  /** Selects a command. */
  public void select(String id) {
    selected = Optional.of(id);
    show();
  }

  /** Gives the selected command one more key. */
  public void add(KeyStroke stroke) {
    command()
        .ifPresent(
            command -> {
              List<KeyStroke> more = new ArrayList<>(keys.keys(command));
              if (!more.contains(stroke)) {
                more.add(stroke);
                rebind(command, more);
              }
            });
  }

  /** Gives the selected command this key in place of all it has. */
  public void set(KeyStroke stroke) {
    command().ifPresent(command -> rebind(command, List.of(stroke)));
  }

  /** Takes all keys of the selected command away. */
  public void clear() {
    command().ifPresent(command -> rebind(command, List.of()));
  }

  private void rebind(Command command, List<KeyStroke> strokes) {
    keys.rebind(command, strokes);
    changed = true;
    show();
  }

  /** Gives the selected command the keys back that it had at first. */
  public void reset() {
    command().ifPresent(keys::reset);
    changed = true;
    show();
  }

  /** Gives all commands the keys back that they had at first. */
  public void resetAll() {
    keys.resetAll();
    changed = true;
    show();
  }

  private Optional<Command> command() {
    return keys.commands().stream()
        .filter(command -> selected.filter(command.id()::equals).isPresent())
        .findFirst();
  }

  private void show() {
    List<CommandRow> rows = CommandRows.matching(keys, search);
    int index = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (selected.filter(rows.get(i).id()::equals).isPresent()) {
        index = i;
      }
    }
    Optional<Command> command = index < 0 ? Optional.empty() : command();
    List<Command> conflicts =
        command.map(each -> keys.conflicts(each, keys.keys(each))).orElse(List.of());
    view.show(
        new State(
            rows,
            index,
            command.map(each -> KeyStroke.asText(keys.keys(each))).orElse(""),
            command.map(each -> note(each, conflicts)).orElse(""),
            !conflicts.isEmpty(),
            command.filter(keys::isChanged).isPresent(),
            schemes.stream().map(KeyScheme::id).toList().indexOf(keys.scheme().id())));
  }

  private String note(Command command, List<Command> conflicts) {
    List<KeyStroke> own = keys.keys(command);
    if (!conflicts.isEmpty()) {
      return WORDS.get("keys.conflict", shared(own, conflicts), names(conflicts));
    }
    List<Command> elsewhere = keys.elsewhere(command, own);
    return elsewhere.isEmpty()
        ? ""
        : WORDS.get("keys.elsewhere", shared(own, elsewhere), names(elsewhere));
  }

  private String shared(List<KeyStroke> own, List<Command> others) {
    return KeyStroke.asText(
        own.stream()
            .filter(key -> others.stream().anyMatch(other -> keys.keys(other).contains(key)))
            .toList());
  }

  private static String names(List<Command> commands) {
    return String.join(", ", commands.stream().map(CommandRows::words).toList());
  }
}
