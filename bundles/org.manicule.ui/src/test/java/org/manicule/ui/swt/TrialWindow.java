package org.manicule.ui.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.manicule.core.FileSettings;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedAnalyses;
import org.manicule.core.PluggedExports;
import org.manicule.core.PluggedImports;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.store.backup.H2Backups;
import org.manicule.ui.api.swt.Controls;

/** A real window that a test drives from its own thread. */
final class TrialWindow implements AutoCloseable {
  private final PooledTasks tasks = new PooledTasks();
  private final Display display;
  private final Desk desk;
  private final List<String> pressed = new ArrayList<>();

  private TrialWindow(Contributions contributions, Path config, Path project) {
    Display.setAppName("Manicule");
    display = new Display();
    InstalledPlugins plugins = new InstalledPlugins();
    desk =
        new Desk(
            display,
            new WindowServices(
                new H2Projects(),
                new H2Backups(),
                new PluggedImports(plugins, List.of(new LineImporter())),
                new PluggedExports(plugins, List.of()),
                new PluggedAnalyses(plugins, List.of(new CodingCount())),
                tasks,
                new FileSettings(config),
                plugins),
            contributions,
            Optional.of(project));
  }

  /** Opens a window on a project and waits until the project is open. */
  static TrialWindow on(Path project, Contributions contributions, Path config) {
    return on(project, contributions, config, window -> {});
  }

  /** The same with something to be done while the project is being opened. */
  static TrialWindow on(
      Path project, Contributions contributions, Path config, Consumer<TrialWindow> meanwhile) {
    TrialWindow window = new TrialWindow(contributions, config, project);
    meanwhile.accept(window);
    window.desk.open();
    window.until("project open", () -> window.desk.project().isPresent());
    return window;
  }

  Desk desk() {
    return desk;
  }

  Shell shell() {
    return display.getShells()[0];
  }

  /** Lets the window live until something holds. */
  void until(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
    assertThat(condition.getAsBoolean()).as(what).isTrue();
  }

  /** Lets the window do what waits to be done. */
  void settle() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  /** Presses keys as if they arrived at a control. */
  Event press(Control control, int modifiers, int keyCode, char character) {
    Event event = new Event();
    event.widget = control;
    event.stateMask = modifiers;
    event.keyCode = keyCode;
    event.character = character;
    control.notifyListeners(SWT.KeyDown, event);
    settle();
    return event;
  }

  /** Moves, presses or releases the mouse at a point of a control. */
  void mouse(Control control, int type, int x, int y) {
    Event event = new Event();
    event.widget = control;
    event.x = x;
    event.y = y;
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
    control.notifyListeners(type, event);
  }

  /** Chooses a command in the menus. */
  void choose(String command) {
    MenuItem found = find(shell().getMenuBar(), "command." + command).orElseThrow();
    found.notifyListeners(SWT.Selection, new Event());
    settle();
  }

  private static Optional<MenuItem> find(Menu menu, String id) {
    for (MenuItem item : menu.getItems()) {
      if (id.equals(item.getData(Controls.ID))) {
        return Optional.of(item);
      }
      Optional<MenuItem> below =
          item.getMenu() == null ? Optional.empty() : find(item.getMenu(), id);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** The widget of that id, when it is there. */
  Optional<Widget> find(String id) {
    return Arrays.stream(display.getShells()).flatMap(each -> find(each, id).stream()).findFirst();
  }

  private static Optional<Widget> find(Widget root, String id) {
    if (id.equals(root.getData(Controls.ID))) {
      return Optional.of(root);
    }
    Widget[] children = {};
    if (root instanceof ToolBar bar) {
      children = bar.getItems();
    } else if (root instanceof CTabFolder folder && folder.getItemCount() > 0) {
      Optional<CTabItem> tab =
          Arrays.stream(folder.getItems())
              .filter(item -> id.equals(item.getData(Controls.ID)))
              .findFirst();
      if (tab.isPresent()) {
        return Optional.of(tab.get());
      }
      children = folder.getChildren();
    } else if (root instanceof Composite composite) {
      children = composite.getChildren();
    }
    return Arrays.stream(children).flatMap(child -> find(child, id).stream()).findFirst();
  }

  /** Drops files on the window. */
  @SuppressWarnings("unchecked")
  void drop(Path... files) {
    ((Consumer<List<Path>>) shell().getData(FileDrop.TAKER)).accept(List.of(files));
  }

  /**
   * Presses a button of a dialog as soon as the dialog is there; dialogs keep their caller waiting.
   */
  void pressSoon(String id) {
    display.timerExec(
        20,
        () ->
            find(id)
                .filter(found -> ((Control) found).isVisible())
                .ifPresentOrElse(
                    found -> {
                      pressed.add(id);
                      found.notifyListeners(SWT.Selection, new Event());
                    },
                    () -> pressSoon(id)));
  }

  /** Types into a field of a dialog as soon as the dialog is there, then presses a button of it. */
  void typeSoon(String id, String words, String button) {
    display.timerExec(
        20,
        () ->
            find(id)
                .filter(found -> ((Control) found).isVisible())
                .ifPresentOrElse(
                    found -> {
                      ((Text) found).setText(words);
                      pressSoon(button);
                    },
                    () -> typeSoon(id, words, button)));
  }

  /** Does something once that button was pressed. */
  void untilPressed(String id, Runnable then) {
    display.timerExec(
        20,
        () -> {
          if (isPressed(id)) {
            then.run();
          } else {
            untilPressed(id, then);
          }
        });
  }

  /** Selects a row of a table in a dialog as soon as it has that row, then presses a button. */
  void selectSoon(String id, int row, String button) {
    display.timerExec(
        20,
        () ->
            find(id)
                .map(Table.class::cast)
                .filter(found -> found.isVisible() && found.getItemCount() > row)
                .ifPresentOrElse(
                    found -> {
                      found.setSelection(row);
                      found.notifyListeners(SWT.Selection, new Event());
                      pressSoon(button);
                    },
                    () -> selectSoon(id, row, button)));
  }

  /** Whether that button was pressed by now. */
  boolean isPressed(String id) {
    return pressed.contains(id);
  }

  CTabItem tab(String view) {
    return (CTabItem) find("tab." + view).orElseThrow();
  }

  @Override
  public void close() {
    shell().close();
    settle();
    desk.close();
    tasks.close();
    display.dispose();
  }
}
