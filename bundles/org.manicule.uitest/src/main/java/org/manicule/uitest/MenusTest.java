package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menus of the product with all its plugins: every command can be reached by keys. */
class MenusTest {

  /**
   * What is rarely done has no key of its own. It is reached by the letters of the menus, and by
   * its words in the sheet of keys and commands.
   */
  private static final Set<String> RARE =
      Set.of(
          "project.close",
          "project.backup",
          "project.restore",
          "project.protect",
          "project.export.",
          "project.recent.",
          "edit.coder",
          "edit.keys",
          "view.layout.save",
          "view.layout.reset",
          "view.layout.delete",
          "view.show.results",
          "help.plugins",
          "help.about",
          "analyse.",
          "codebook.define",
          "codebook.split",
          "codebook.status.",
          "codebook.set.",
          "codebook.sets.",
          "codebook.versions",
          "codebook.export",
          "definition.example.add",
          "definition.history",
          "codebook.colour",
          "codebook.sort",
          "page.tint",
          "page.settings",
          "page.selected",
          "page.most",
          "page.side",
          "page.weigh",
          "revise.newer",
          "revise.review");

  @TempDir Path folder;
  private Window window;
  private List<Item> items;

  /** A command as its menu item tells it. */
  private record Item(String id, String text, Menu menu, List<String> keys, Set<?> views) {
    static Item of(MenuItem item) {
      Object id = item.getData("manicule.id");
      Object keys = item.getData("manicule.keys");
      return new Item(
          id == null ? "" : id.toString().replaceFirst("^command\\.", ""),
          item.getText(),
          item.getParent(),
          keys == null || keys.toString().isEmpty()
              ? List.of()
              : List.of(keys.toString().split(" ")),
          item.getData("manicule.views") instanceof Set<?> views ? views : Set.of());
    }

    boolean isCommand() {
      return !id.isEmpty() && !id.startsWith("menu.");
    }

    boolean meets(Item other) {
      return views.isEmpty() || other.views.isEmpty() || !Collections.disjoint(views, other.views);
    }
  }

  @BeforeEach
  void open() {
    window = Window.on(Study.make(folder));
    window.ui().widget(StyledText.class, "coding.text");
    items = window.ui().ask(() -> all(mainWindow().getMenuBar()).map(Item::of).toList());
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private Shell mainWindow() {
    return window.ui().shells().get(0);
  }

  private static Stream<MenuItem> all(Menu menu) {
    return Arrays.stream(menu.getItems())
        .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
        .flatMap(
            item ->
                item.getMenu() == null
                    ? Stream.of(item)
                    : Stream.concat(Stream.of(item), all(item.getMenu())));
  }

  @Test
  void everyCommandThatIsOftenDoneHasAKey() {
    List<String> without =
        items.stream()
            .filter(Item::isCommand)
            .filter(item -> item.keys().isEmpty())
            .map(Item::id)
            .filter(id -> RARE.stream().noneMatch(rare -> isMeant(rare, id)))
            .toList();

    assertThat(without).as("commands to give a key, or to be named as rare").isEmpty();
  }

  private static boolean isMeant(String rare, String id) {
    return rare.endsWith(".") ? id.startsWith(rare) : id.equals(rare);
  }

  @Test
  void noKeyStandsForTwoCommandsInTheSamePlace() {
    Set<String> conflicts = new TreeSet<>();
    for (Item one : items) {
      for (Item other : items) {
        if (one.id().compareTo(other.id()) < 0 && one.meets(other)) {
          List<String> both = new ArrayList<>(one.keys());
          both.retainAll(other.keys());
          both.forEach(key -> conflicts.add(key + ": " + one.id() + " and " + other.id()));
        }
      }
    }

    assertThat(conflicts).isEmpty();
  }

  @Test
  void everyItemHasALetterThatNoOtherItemOfItsMenuHas() {
    for (Menu menu : items.stream().map(Item::menu).distinct().toList()) {
      List<String> letters =
          items.stream()
              .filter(item -> item.menu() == menu)
              .map(item -> item.text().replace("&&", "").replaceFirst("^[^&]*&?(.?).*", "$1"))
              .map(letter -> letter.toLowerCase(Locale.ROOT))
              .toList();

      assertThat(letters).doesNotContain("").doesNotHaveDuplicates();
    }
  }
}
