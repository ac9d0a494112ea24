package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manicule.ui.api.Command;
import org.manicule.ui.words.Words;

/** Decides what the dialog for keys shows and what changing one does. */
public final class KeysPresenter {
  private static final Words WORDS = Words.beside(KeysPresenter.class);

  private final KeyMap keys;
  private final View view;
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
   * @param warning that another command uses one of these keys; empty when none does
   * @param canReset whether the selected command's keys were changed
   */
  public record State(
      List<Row> rows, int selected, String keys, String warning, boolean canReset) {}

  /**
   * One command.
   *
   * @param id its id
   * @param label its words
   * @param menu the menu where it stands
   * @param keys its keys
   * @param isChanged whether the researcher changed them
   */
  public record Row(String id, String label, String menu, String keys, boolean isChanged) {}

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
    search = words.strip().toLowerCase(Locale.ROOT);
    show();
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
    List<Row> rows =
        keys.commands().stream()
            .sorted(Comparator.comparing(command -> command.menu().menu()))
            .map(this::row)
            .filter(this::matches)
            .toList();
    int index = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (selected.filter(rows.get(i).id()::equals).isPresent()) {
        index = i;
      }
    }
    Optional<Command> command = index < 0 ? Optional.empty() : command();
    view.show(
        new State(
            rows,
            index,
            command.map(each -> KeyStroke.asText(keys.keys(each))).orElse(""),
            command.map(this::warning).orElse(""),
            command.filter(keys::isChanged).isPresent()));
  }

  private Row row(Command command) {
    return new Row(
        command.id(),
        words(command.label()),
        menu(command.menu().menu()),
        KeyStroke.asText(keys.keys(command)),
        keys.isChanged(command));
  }

  private static String words(String label) {
    return label.replaceAll("&(.)", "$1");
  }

  private static String menu(Command.Menu menu) {
    return switch (menu) {
      case PROJECT -> WORDS.get("menu.project");
      case EDIT -> WORDS.get("menu.edit");
      case SOURCE -> WORDS.get("menu.source");
      case CODE -> WORDS.get("menu.code");
      case FIND -> WORDS.get("menu.find");
      case ANALYSE -> WORDS.get("menu.analyse");
      case VIEW -> WORDS.get("menu.view");
      case HELP -> WORDS.get("menu.help");
    };
  }

  private boolean matches(Row row) {
    String all = row.label() + " " + row.menu() + " " + row.keys();
    return all.toLowerCase(Locale.ROOT).contains(search);
  }

  private String warning(Command command) {
    List<String> others =
        keys.conflicts(command, keys.keys(command)).stream()
            .map(other -> words(other.label()))
            .toList();
    return others.isEmpty() ? "" : WORDS.get("keys.conflict", String.join(", ", others));
  }
}
