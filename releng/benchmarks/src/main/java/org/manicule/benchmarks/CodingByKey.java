package org.manicule.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.Controls;

/** From the key that repeats the last code to the coded passage painted, in the longest source. */
final class CodingByKey {
  private static final int REPEATS = 200;
  private final Display display;
  private final Workbench workbench;
  private final Project project;
  private final SourceDocument document;

  CodingByKey(Display display, Workbench workbench) throws InterruptedException {
    this.display = display;
    this.workbench = workbench;
    AtomicReference<@Nullable Project> opened = new AtomicReference<>();
    waitUntil(
        "the project is open",
        () -> {
          opened.set(workbench.project().orElse(null));
          return opened.get() != null;
        });
    this.project = Objects.requireNonNull(opened.get());
    Source longest =
        project.sources().all().stream()
            .max(Comparator.comparingInt(Source::characters))
            .orElseThrow(() -> new IllegalStateException("the project has no source"));
    this.document = project.sources().document(longest.id());
  }

  void measure(Figures figures) throws InterruptedException {
    figures.put("characters of the source", document.text().length());
    display.syncExec(() -> workbench.reveal(Passage.text(document.source().id(), 0, 0)));
    StyledText text = textWidget();
    List<TextRange> places = places();
    codeOnceByName(text, places.get(0));
    List<Long> nanos = new ArrayList<>();
    for (TextRange place : places.subList(1, Math.min(places.size(), REPEATS))) {
      nanos.add(codeByKey(text, place));
    }
    figures.spread("coding by key to repainted", nanos.subList(10, nanos.size()));
    figures.put("codings made", project.codings().count());
  }

  /** The first words of paragraphs, so that each coding is a new one and visible when made. */
  private List<TextRange> places() {
    return document.paragraphs().stream()
        .map(Unit::range)
        .filter(range -> range.length() > 60)
        .map(range -> new TextRange(range.start(), range.start() + 40))
        .toList();
  }

  private void codeOnceByName(StyledText text, TextRange range) throws InterruptedException {
    select(text, range);
    long before = project.journal().last();
    press(SWT.CTRL, 'k');
    Text box = widget("quickcode.box", Text.class);
    waitUntil("the type-ahead box has the focus", box::isFocusControl);
    for (char letter : "speed of coding".toCharArray()) {
      press(0, letter);
      settle();
    }
    waitUntil("the name is typed", () -> box.getText().equals("speed of coding"));
    press(0, SWT.CR);
    waitUntil("the first coding is made", () -> project.journal().last() > before);
    settle();
  }

  private long codeByKey(StyledText text, TextRange range) throws InterruptedException {
    select(text, range);
    settle();
    CountDownLatch painted = new CountDownLatch(1);
    AtomicLong committed = new AtomicLong();
    AtomicLong end = new AtomicLong();
    Listener paint =
        event -> {
          if (event.widget == text && committed.get() != 0) {
            end.set(System.nanoTime());
            painted.countDown();
          }
        };
    display.syncExec(() -> text.addListener(SWT.Paint, paint));
    Registration changes =
        project.onChange(Runnable::run, entry -> committed.set(System.nanoTime()));
    long begin = System.nanoTime();
    press(SWT.CTRL, '.');
    boolean seen = painted.await(5, TimeUnit.SECONDS);
    changes.close();
    display.syncExec(() -> text.removeListener(SWT.Paint, paint));
    if (!seen) {
      throw new IllegalStateException("the passage at " + range + " was not coded and painted");
    }
    return end.get() - begin;
  }

  private void select(StyledText text, TextRange range) {
    display.syncExec(
        () -> {
          text.getShell().forceActive();
          text.forceFocus();
          workbench.reveal(new Passage(document.source().id(), range));
          text.setSelection(range.start(), range.end());
          Event event = new Event();
          event.x = range.start();
          event.y = range.end();
          text.notifyListeners(SWT.Selection, event);
        });
  }

  private void press(int modifier, char character) {
    display.syncExec(
        () -> {
          if (modifier != 0) {
            display.post(key(SWT.KeyDown, modifier, '\0'));
          }
          // Enter is known by its key code, letters by their character.
          int code = character == SWT.CR ? SWT.CR : 0;
          display.post(key(SWT.KeyDown, code, character));
          display.post(key(SWT.KeyUp, code, character));
          if (modifier != 0) {
            display.post(key(SWT.KeyUp, modifier, '\0'));
          }
        });
  }

  private static Event key(int type, int keyCode, char character) {
    Event event = new Event();
    event.type = type;
    event.keyCode = keyCode;
    event.character = character;
    return event;
  }

  private StyledText textWidget() throws InterruptedException {
    StyledText text = widget("coding.text", StyledText.class);
    waitUntil("the text is shown", () -> text.getCharCount() >= document.text().length());
    return text;
  }

  private <W extends Control> W widget(String id, Class<W> type) throws InterruptedException {
    AtomicReference<@Nullable W> found = new AtomicReference<>();
    waitUntil(
        id + " is there",
        () -> {
          for (Shell shell : display.getShells()) {
            find(shell, id, type, found);
          }
          return found.get() != null;
        });
    return Objects.requireNonNull(found.get());
  }

  private static <W extends Control> void find(
      Composite parent, String id, Class<W> type, AtomicReference<@Nullable W> found) {
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child) && id.equals(child.getData(Controls.ID))) {
        found.set(type.cast(child));
      } else if (child instanceof Composite composite) {
        find(composite, id, type, found);
      }
    }
  }

  /** Lets everything that is queued for the window happen. */
  private void settle() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      display.syncExec(() -> {});
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private void waitUntil(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    boolean[] met = {false};
    while (!met[0]) {
      display.syncExec(() -> met[0] = condition.getAsBoolean());
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain until " + what);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }
}
