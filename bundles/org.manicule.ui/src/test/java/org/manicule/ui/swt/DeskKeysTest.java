package org.manicule.ui.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.store.H2Projects;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.keys.Mnemonics;

/** What keys do in a real window; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class DeskKeysTest {
  @TempDir Path folder;
  private final Contributions contributions = new Contributions();
  private final NoteView text = new NoteView("coding", Place.CENTRE, 1);
  private final NoteView codes = new NoteView("codebook", Place.LEFT_BOTTOM, 1);
  private final List<String> done = new ArrayList<>();
  private Path project;

  @BeforeEach
  void makeProject() {
    project = folder.resolve("Study.manicule");
    new H2Projects().create(project, "Study").close();
    contributions.addView(text);
    contributions.addView(codes);
    contributions.addCommands(
        workbench ->
            List.of(
                command("test.uncode", "&Uncode", "F8").in("coding"),
                command("test.delete", "&Delete", "F8").in("codebook"),
                command("test.everywhere", "&Everywhere", "X"),
                command("test.favourite", "&Favourite", "1").in("codebook"),
                command("test.merge", "&Merge below", "")));
  }

  private Command command(String id, String label, String keys) {
    Command.MenuPlace place = new Command.MenuPlace(Command.Menu.CODE, "test", 0);
    return Command.always(id, label, place, keys, () -> done.add(id));
  }

  private TrialWindow open() {
    return TrialWindow.on(project, contributions, folder.resolve("config"));
  }

  @Test
  void aKeyMeansWhatTheViewWithTheFocusSays() {
    try (TrialWindow window = open()) {
      window.press(text.field(), 0, SWT.F8, '\0');
      window.press(codes.field(), 0, SWT.F8, '\0');
    }
    assertThat(done).containsExactly("test.uncode", "test.delete");
  }

  @Test
  void lettersSearchAListUnlessItsViewHasACommandForThem() {
    try (TrialWindow window = open()) {
      Table list = new Table(codes.field().getParent(), SWT.NONE);

      assertThat(window.press(list, 0, 'x', 'x').doit).isTrue();
      assertThat(window.press(list, 0, '1', '1').doit).isFalse();
    }
    assertThat(done).containsExactly("test.favourite");
  }

  @Test
  void viewsAreReachedByNumberAndEscGoesBackToTheText() {
    try (TrialWindow window = open()) {
      codes.events.clear();
      window.press(text.field(), SWT.ALT, '3', '3');
      window.until("codes", () -> codes.events.contains("focus"));
      codes.field().forceFocus();
      text.events.clear();

      window.press(codes.field(), 0, SWT.ESC, SWT.ESC);

      window.until("text", () -> text.events.contains("focus"));
    }
  }

  @Test
  void escThatTheWidgetUsedItselfStaysThere() {
    try (TrialWindow window = open()) {
      codes.field().forceFocus();
      codes.field().setText("a filter");
      codes.field().addListener(SWT.KeyDown, event -> codes.field().setText(""));
      text.events.clear();

      window.press(codes.field(), 0, SWT.ESC, SWT.ESC);
      assertThat(text.events).doesNotContain("focus");

      window.press(codes.field(), 0, SWT.ESC, SWT.ESC);
      window.until("text", () -> text.events.contains("focus"));
    }
  }

  @Test
  void theSheetFindsACommandWithoutAKeyAndDoesIt() {
    try (TrialWindow window = open()) {
      window.typeSoon("sheet.search", "merge below", "sheet.run");

      window.press(text.field(), SWT.MOD1 | SWT.SHIFT, 'l', (char) 12);

      window.until("done", () -> done.contains("test.merge"));
    }
  }

  @Test
  void everyItemOfEveryMenuHasAMnemonicOfItsOwn() {
    try (TrialWindow window = open()) {
      menus(window.shell().getMenuBar())
          .forEach(
              menu ->
                  assertThat(
                          Arrays.stream(menu.getItems())
                              .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                              .map(item -> Mnemonics.of(item.getText()))
                              .toList())
                      .doesNotContain(' ')
                      .doesNotHaveDuplicates());
    }
  }

  private static Stream<Menu> menus(Menu menu) {
    return Stream.concat(
        Stream.of(menu),
        Arrays.stream(menu.getItems())
            .map(MenuItem::getMenu)
            .filter(below -> below != null)
            .flatMap(DeskKeysTest::menus));
  }

  @Test
  void aViewThatFailsToDrawItselfIsTakenDownAndTheRestWorks() {
    AtomicInteger drawn = new AtomicInteger();
    contributions.addView(new UndrawableView(drawn));
    try (TrialWindow window = open()) {
      window.choose("view.show.undrawable");
      window.until("note", () -> window.find("view.problem").isPresent());

      Composite page = (Composite) window.find("view.problem").orElseThrow();
      assertThat(((Label) page.getChildren()[0]).getText()).contains("Undrawable");
      int before = drawn.get();
      window.press(text.field(), 0, SWT.F8, '\0');
      assertThat(done).containsExactly("test.uncode");
      assertThat(drawn).hasValue(before);
    }
  }

  private record UndrawableView(AtomicInteger drawn) implements ViewProvider {
    @Override
    public ViewInfo info() {
      return new ViewInfo("undrawable", "Undrawable", null, Place.RIGHT, 0);
    }

    @Override
    public View open(Composite parent, ViewSite site) {
      Canvas canvas = new Canvas(parent, SWT.NONE);
      canvas.addListener(
          SWT.Paint,
          event -> {
            drawn.incrementAndGet();
            throw new IllegalStateException("broken plugin");
          });
      return new View() {
        @Override
        public Control control() {
          return canvas;
        }

        @Override
        public void focus() {
          canvas.forceFocus();
        }

        @Override
        public void close() {
          // Nothing is held.
        }
      };
    }
  }
}
