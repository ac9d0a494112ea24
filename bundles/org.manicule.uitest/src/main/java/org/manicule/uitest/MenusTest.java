package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.ui.api.swt.Controls;

/** What the menus of the whole window promise to those who use no mouse. */
class MenusTest {

  /** Why a command, or a family of commands with the same beginning, has no key at first. */
  private static final Map<String, String> WITHOUT_KEY =
      Map.ofEntries(
          Map.entry("project.recent.", "by its digit in the menu and on the first page"),
          Map.entry("project.export.", "one for each format there is; once in a project"),
          Map.entry("analyse.", "one for each analysis there is"),
          Map.entry("view.layout.", "the first nine have keys; saving one happens rarely"),
          Map.entry("project.close", "another project takes its place, or the program ends"),
          Map.entry("project.backup", "backups are made by themselves"),
          Map.entry("project.restore", "in an emergency only; must not happen by a slip"),
          Map.entry("project.protect", "once in a project; must not happen by a slip"),
          Map.entry("edit.coder", "when another person sits down"),
          Map.entry("edit.keys", "from the sheet of keys, which has one"),
          Map.entry("view.hide-others", "once at the beginning of a session"),
          Map.entry("revise.newer", "once or twice in the life of a source"),
          Map.entry("codebook.status.", "in the box beside the definition, which the keys reach"),
          Map.entry("help.plugins", "to look something up, rarely"),
          Map.entry("help.about", "to look something up, rarely"));

  @TempDir Path folder;
  private Window window;
  private Ui ui;

  /**
   * What one item says.
   *
   * @param menu the menu it stands in
   */
  private record Entry(
      String menu,
      String id,
      String text,
      boolean opensMenu,
      List<String> keys,
      Set<String> views) {

    Entry {
      keys = List.copyOf(keys);
      views = Set.copyOf(views);
    }

    boolean meets(Entry other) {
      return views.isEmpty()
          || other.views.isEmpty()
          || views.stream().anyMatch(other.views::contains);
    }

    String key() {
      int tab = text.indexOf('\t');
      return tab < 0 ? "" : text.substring(tab + 1);
    }

    String mnemonic() {
      String plain = text.replace("&&", "");
      int mark = plain.indexOf('&');
      return mark < 0 || mark == plain.length() - 1
          ? ""
          : plain.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
    }
  }

  @BeforeEach
  void open() {
    window = Window.on(Study.make(folder));
    ui = window.ui();
    // Which other views are in front depends on what was done in the window before.
    ui.widget(StyledText.class, "coding.text");
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void everyCommandHasAKeyOrAReasonToHaveNone() {
    List<Entry> entries = entries();

    assertThat(entries).hasSizeGreaterThan(100);
    assertThat(entries)
        .filteredOn(entry -> !entry.opensMenu() && entry.key().isEmpty())
        .filteredOn(entry -> WITHOUT_KEY.keySet().stream().noneMatch(entry.id()::startsWith))
        .extracting(entry -> entry.menu() + " > " + entry.text() + " (" + entry.id() + ")")
        .as("commands without a key: give each one, or a reason in this test")
        .isEmpty();
  }

  @Test
  void noReasonIsLeftOver() {
    List<String> without =
        entries().stream().filter(entry -> entry.key().isEmpty()).map(Entry::id).toList();

    assertThat(WITHOUT_KEY.keySet())
        .allSatisfy(reason -> assertThat(without).anyMatch(id -> id.startsWith(reason)));
  }

  @Test
  void everyItemOfEveryMenuHasAMnemonicThatNoOtherHas() {
    List<Entry> entries = entries();

    for (String menu : entries.stream().map(Entry::menu).distinct().toList()) {
      List<String> letters =
          entries.stream().filter(entry -> entry.menu().equals(menu)).map(Entry::mnemonic).toList();
      assertThat(letters).as("mnemonics in the menu " + menu).doesNotContain("");
      assertThat(letters).as("mnemonics in the menu " + menu).doesNotHaveDuplicates();
    }
  }

  @Test
  void noKeyMeansTwoThingsInTheSamePlace() {
    List<Entry> entries = entries();
    List<String> clashes = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      for (Entry other : entries.subList(i + 1, entries.size())) {
        Entry entry = entries.get(i);
        entry.keys().stream()
            .filter(other.keys()::contains)
            .filter(key -> entry.meets(other) && !isMeant(entry, other))
            .forEach(key -> clashes.add(key + ": " + entry.id() + ", " + other.id()));
      }
    }

    assertThat(clashes).isEmpty();
  }

  /** A key of one view that means something of the kind everywhere else. */
  private static boolean isMeant(Entry one, Entry other) {
    return one.views().isEmpty() != other.views().isEmpty();
  }

  @Test
  void noMenuIsHigherThanASmallScreen() {
    List<Entry> entries = entries();

    for (String menu : entries.stream().map(Entry::menu).distinct().toList()) {
      assertThat(entries.stream().filter(entry -> entry.menu().equals(menu)))
          .as("items in the menu " + menu)
          .hasSizeLessThanOrEqualTo(24);
    }
  }

  private List<Entry> entries() {
    return ui.ask(
        () -> {
          List<Entry> found = new ArrayList<>();
          collect("", ui.shells().get(0).getMenuBar(), found);
          return found;
        });
  }

  private static void collect(String name, Menu menu, List<Entry> found) {
    menu.notifyListeners(SWT.Show, new Event());
    for (MenuItem item : menu.getItems()) {
      if ((item.getStyle() & SWT.SEPARATOR) == 0) {
        String id = Objects.toString(item.getData(Controls.ID), "").replaceFirst("^command\\.", "");
        boolean cascade = (item.getStyle() & SWT.CASCADE) != 0;
        found.add(new Entry(name, id, item.getText(), cascade, keys(item), views(item)));
        if (cascade) {
          collect((name + " > " + item.getText()).replaceFirst("^ > ", ""), item.getMenu(), found);
        }
      }
    }
  }

  private static List<String> keys(MenuItem item) {
    String keys = Objects.toString(item.getData("manicule.keys"), "");
    return keys.isEmpty() ? List.of() : List.of(keys.split(" "));
  }

  private static Set<String> views(MenuItem item) {
    return item.getData("manicule.views") instanceof Set<?> views
        ? views.stream().map(Object::toString).collect(Collectors.toSet())
        : Set.of();
  }
}
