package org.manicule.uitest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.manicule.ui.api.swt.Controls;

/** Hands and eyes of a test: finds widgets by their ids, presses keys, and takes pictures. */
final class Ui {

  private static final long PATIENCE_MILLIS = 10_000;

  private final Display display;

  Ui(Display display) {
    this.display = display;
  }

  /** Asks something on the window's thread. */
  <T> T ask(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    display.syncExec(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.join();
  }

  /** Does something on the window's thread. */
  void run(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Does something on the window's thread that does not end before the test goes on. */
  void later(Runnable action) {
    display.asyncExec(action);
  }

  /** Waits until something is so on the window's thread. */
  void waitFor(String what, Callable<Boolean> condition) {
    waitFor(what, PATIENCE_MILLIS, condition);
  }

  /** The same for what takes longer. */
  void waitFor(String what, long millis, Callable<Boolean> condition) {
    long end = System.currentTimeMillis() + millis;
    while (!ask(condition)) {
      if (System.currentTimeMillis() > end) {
        shoot("waiting-for-" + what);
        throw new AssertionError("waited in vain for " + what);
      }
      pause(20);
    }
  }

  /** The windows and dialogs that can be seen; on the window's thread only. */
  List<Shell> shells() {
    return Arrays.stream(display.getShells()).filter(Shell::isVisible).toList();
  }

  /** The widget with that id, as soon as there is one. */
  <W extends Widget> W widget(Class<W> type, String id) {
    waitFor("the widget " + id, () -> !find(type, id).isEmpty());
    return ask(() -> find(type, id).get(0));
  }

  /** How many widgets of that id there are now. */
  int shows(Class<? extends Widget> type, String id) {
    return ask(() -> find(type, id).size());
  }

  private <W extends Widget> List<W> find(Class<W> type, String id) {
    List<W> found = new ArrayList<>();
    for (Shell shell : shells()) {
      collect(shell, type, id, found);
    }
    return found;
  }

  private static <W extends Widget> void collect(
      Widget widget, Class<W> type, String id, List<W> found) {
    if (type.isInstance(widget) && id.equals(widget.getData(Controls.ID))) {
      found.add(type.cast(widget));
    }
    if (widget instanceof ToolBar bar) {
      Arrays.stream(bar.getItems()).forEach(item -> collect(item, type, id, found));
    }
    if (widget instanceof CTabFolder tabs) {
      Arrays.stream(tabs.getItems()).forEach(item -> collect(item, type, id, found));
    }
    if (widget instanceof Composite composite) {
      Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, id, found));
    }
  }

  /** Puts the keyboard focus somewhere, and waits until it is there. */
  void focus(Control control) {
    run(
        () -> {
          control.getShell().forceActive();
          control.forceFocus();
        });
    waitFor("the focus", control::isFocusControl);
  }

  /** Types characters one by one, through the window system. */
  void type(String text) {
    text.chars().forEach(character -> stroke(keyEvent((char) character, 0)));
  }

  /** Presses keys such as {@code Ctrl+Z}, {@code Enter} or {@code Down}. */
  void press(String keys) {
    String[] parts = keys.split("\\+");
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < parts.length - 1; i++) {
      held.add(Keys.code(parts[i]));
    }
    held.forEach(key -> post(SWT.KeyDown, keyEvent('\0', key)));
    stroke(Keys.event(parts[parts.length - 1]));
    held.forEach(key -> post(SWT.KeyUp, keyEvent('\0', key)));
    settle();
  }

  /** Clicks the middle of a control with the mouse. */
  void click(Control control) {
    Point middle = ask(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
    Event event = new Event();
    event.x = middle.x;
    event.y = middle.y;
    event.button = 1;
    post(SWT.MouseMove, event);
    post(SWT.MouseDown, event);
    post(SWT.MouseUp, event);
    settle();
  }

  private static Event keyEvent(char character, int keyCode) {
    Event event = new Event();
    event.character = character;
    event.keyCode = keyCode;
    return event;
  }

  private void stroke(Event event) {
    post(SWT.KeyDown, event);
    post(SWT.KeyUp, event);
    settle();
  }

  /** Events are posted from the window's thread: GTK refuses the mouse from any other. */
  private void post(int type, Event event) {
    event.type = type;
    if (!ask(() -> display.post(event))) {
      throw new AssertionError("the window system refused the event " + event);
    }
  }

  /** Lets the window system deliver what was posted, and the window deal with it. */
  private void settle() {
    pause(30);
    run(() -> {});
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Takes a picture of the topmost window for people to look at. */
  void shoot(String name) {
    settle();
    run(
        () -> {
          List<Shell> shells = shells();
          if (!shells.isEmpty()) {
            write(picture(shells.get(shells.size() - 1)), name);
          }
        });
  }

  /** What is wrong with the looks of the topmost window, of which a picture is taken. */
  List<String> judge(String name) {
    settle();
    return ask(
        () -> {
          List<Shell> shells = shells();
          Shell shell = shells.get(shells.size() - 1);
          ImageData seen = picture(shell);
          write(seen, name);
          return Looks.faults(shell, seen).stream().map(fault -> name + ": " + fault).toList();
        });
  }

  /** Whether the window system is asked for dark windows; it concerns windows opened later. */
  void preferDark(boolean dark) {
    run(
        () -> {
          try {
            Class.forName("org.eclipse.swt.internal.gtk.OS", true, Display.class.getClassLoader())
                .getMethod("setDarkThemePreferred", boolean.class)
                .invoke(null, dark);
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
          }
        });
  }

  private ImageData picture(Shell shell) {
    Rectangle place = shell.getBounds();
    Image image = new Image(display, Math.max(1, place.width), Math.max(1, place.height));
    GC screen = new GC(display);
    try {
      screen.copyArea(image, place.x, place.y);
      return image.getImageData();
    } finally {
      screen.dispose();
      image.dispose();
    }
  }

  private static void write(ImageData picture, String name) {
    try {
      Path folder = Path.of(System.getProperty("manicule.screenshots", "target/screenshots"));
      Files.createDirectories(folder);
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {picture};
      String file = name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".png";
      loader.save(folder.resolve(file).toString(), SWT.IMAGE_PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
