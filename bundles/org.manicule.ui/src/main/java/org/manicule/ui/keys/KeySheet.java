package org.manicule.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.ui.words.Words;

/** Decides what the sheet of all commands with their keys shows, and which one is to be done. */
public final class KeySheet {
  private static final Words WORDS = Words.beside(KeySheet.class);

  private final KeyMap keys;
  private final Set<String> enabled;
  private final View view;
  private String search = "";
  private List<CommandRow> rows = List.of();
  private int selected;

  /** Shows the sheet. */
  public interface View {
    /** Shows all of it. */
    void show(State state);
  }

  /**
   * All that is shown.
   *
   * @param rows the commands that match the search
   * @param selected number of the row that is selected, -1 when there is none
   * @param canRun whether the selected command can be done now
   * @param note what is to be known about the selected row, or that nothing was found
   */
  public record State(List<Row> rows, int selected, boolean canRun, String note) {}

  /**
   * One command.
   *
   * @param command what it is
   * @param canRun whether it can be done now
   */
  public record Row(CommandRow command, boolean canRun) {}

  /**
   * A sheet of these keys.
   *
   * @param enabled ids of the commands that can be done where the sheet was called from
   */
  public KeySheet(KeyMap keys, Set<String> enabled, View view) {
    this.keys = keys;
    this.enabled = Set.copyOf(enabled);
    this.view = view;
  }

  /** Shows the present state, also after keys were changed. */
  public void refresh() {
    find();
    show();
  }

  /** Shows only commands that hold all these words; the best match is selected. */
  public void search(String words) {
    search = words;
    selected = 0;
    refresh();
  }

  /** Selects a row. */
  public void select(int row) {
    selected = row;
    show();
  }

  /** Selects a row so many rows further on. */
  public void step(int rowsOn) {
    select(Math.max(0, Math.min(rows.size() - 1, selected + rowsOn)));
  }

  /** The selected command. */
  public Optional<String> selected() {
    return selected >= 0 && selected < rows.size()
        ? Optional.of(rows.get(selected).id())
        : Optional.empty();
  }

  /** The selected command, when it can be done. */
  public Optional<String> chosen() {
    return selected().filter(enabled::contains);
  }

  /** All that is listed at the moment, for the clipboard and for paper: keys, tab, command. */
  public String asText() {
    StringBuilder text = new StringBuilder();
    String menu = "";
    List<CommandRow> byMenu = CommandRows.matching(keys, search);
    for (CommandRow row : byMenu) {
      if (!row.menu().equals(menu)) {
        menu = row.menu();
        text.append(text.isEmpty() ? "" : "\n").append(menu).append('\n');
      }
      text.append(row.keys().replace(" ", ", ")).append('\t').append(row.label()).append('\n');
    }
    return text.toString();
  }

  private void find() {
    List<CommandRow> found = new ArrayList<>(CommandRows.matching(keys, search));
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty()) {
      found.sort(Comparator.comparingInt(row -> rank(row, wanted)));
    }
    rows = List.copyOf(found);
  }

  /** Better matches first: what can be done before what cannot, beginnings before the rest. */
  private int rank(CommandRow row, String wanted) {
    String label = row.label().toLowerCase(Locale.ROOT);
    int place = 3;
    if (label.startsWith(wanted)) {
      boolean wordEnds =
          label.length() == wanted.length() || !Character.isLetter(label.charAt(wanted.length()));
      place = wordEnds ? 0 : 1;
    } else if (label.contains(" " + wanted)) {
      place = 2;
    }
    return enabled.contains(row.id()) ? place : place + 4;
  }

  private void show() {
    selected = rows.isEmpty() ? -1 : Math.max(0, Math.min(selected, rows.size() - 1));
    view.show(
        new State(
            rows.stream().map(row -> new Row(row, enabled.contains(row.id()))).toList(),
            selected,
            chosen().isPresent(),
            note()));
  }

  private String note() {
    if (rows.isEmpty()) {
      return WORDS.get("sheet.none", search.strip());
    }
    return chosen().isPresent() ? WORDS.get("sheet.run") : WORDS.get("sheet.not-now");
  }
}
