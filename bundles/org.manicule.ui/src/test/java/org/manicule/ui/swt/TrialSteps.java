package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.manicule.ui.api.swt.Controls;

/**
 * Does things in a window that is tried out, one step every so often: {@code shot:FILE} takes a
 * picture of the screen, {@code run:COMMAND} runs a command from the menus, {@code press:ID}
 * presses a button, {@code select:ID,ROW} selects a row of a table, {@code drop:FILES} drops files,
 * {@code wait} does nothing, {@code size:W,H} resizes, {@code dismiss} closes the dialog in front,
 * {@code close} closes the window.
 */
final class TrialSteps {
  private static final int PACE = 900;

  private final Display display;
  private final List<String> steps;

  private TrialSteps(Display display, List<String> steps) {
    this.display = display;
    this.steps = steps;
  }

  static void run(Display display, String steps) {
    if (!steps.isEmpty()) {
      TrialSteps trial = new TrialSteps(display, new ArrayList<>(List.of(steps.split(" "))));
      display.timerExec(PACE * 2, trial::next);
    }
  }

  private void next() {
    if (!steps.isEmpty()) {
      String step = steps.remove(0);
      display.timerExec(PACE, this::next);
      String[] words = step.split(":", 2);
      switch (words[0]) {
        case "shot" -> shot(words[1]);
        case "run" -> run(words[1]);
        case "press" -> press(words[1]);
        case "select" -> select(words[1]);
        case "drop" -> drop(words[1]);
        case "size" -> shell().setSize(number(words[1], 0), number(words[1], 1));
        case "dismiss" -> display.getActiveShell().close();
        case "close" -> shell().close();
        default -> {}
      }
    }
  }

  private static int number(String pair, int index) {
    return Integer.parseInt(pair.split(",")[index]);
  }

  private Shell shell() {
    return display.getShells()[0];
  }

  private void shot(String file) {
    Image image = new Image(display, display.getBounds().width, display.getBounds().height);
    GC gc = new GC(display);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    loader.save(file, SWT.IMAGE_PNG);
    image.dispose();
  }

  private void run(String command) {
    for (MenuItem head : shell().getMenuBar().getItems()) {
      if (head.getMenu() != null && run(head.getMenu(), command)) {
        return;
      }
    }
  }

  private static boolean run(Menu menu, String command) {
    for (MenuItem item : menu.getItems()) {
      if (("command." + command).equals(item.getData(Controls.ID))) {
        item.notifyListeners(SWT.Selection, new Event());
        return true;
      }
      if (item.getMenu() != null && run(item.getMenu(), command)) {
        return true;
      }
    }
    return false;
  }

  private void press(String id) {
    for (Shell each : display.getShells()) {
      find(each, id).ifPresent(found -> found.notifyListeners(SWT.Selection, new Event()));
    }
  }

  private void select(String tableAndRow) {
    for (Shell each : display.getShells()) {
      find(each, tableAndRow.split(",")[0])
          .map(Table.class::cast)
          .ifPresent(
              table -> {
                table.setSelection(number(tableAndRow, 1));
                table.notifyListeners(SWT.Selection, new Event());
              });
    }
  }

  private static Optional<Widget> find(Widget root, String id) {
    if (id.equals(root.getData(Controls.ID))) {
      return Optional.of(root);
    }
    Widget[] children = {};
    if (root instanceof ToolBar bar) {
      children = bar.getItems();
    } else if (root instanceof Composite composite) {
      children = composite.getChildren();
    }
    return Arrays.stream(children).flatMap(child -> find(child, id).stream()).findFirst();
  }

  @SuppressWarnings("unchecked")
  private void drop(String files) {
    Consumer<List<Path>> taker = (Consumer<List<Path>>) shell().getData(FileDrop.TAKER);
    taker.accept(Arrays.stream(files.split(",")).map(Path::of).toList());
  }
}
