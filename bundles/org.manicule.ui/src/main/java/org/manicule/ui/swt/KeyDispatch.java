package org.manicule.ui.swt;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.manicule.ui.api.Command;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeyStroke;
import org.manicule.ui.swt.dock.Dock;

/**
 * Runs commands by key wherever the focus is in the window, but leaves to fields for text what
 * somebody types there, and to lists the letters by which they are searched.
 */
final class KeyDispatch {
  private final Shell window;
  private final KeyMap keys;
  private final Predicate<Command> enabled;
  private final Consumer<Command> run;

  private KeyDispatch(
      Shell window, KeyMap keys, Predicate<Command> enabled, Consumer<Command> run) {
    this.window = window;
    this.keys = keys;
    this.enabled = enabled;
    this.run = run;
  }

  static void install(
      Shell window, KeyMap keys, Predicate<Command> enabled, Consumer<Command> run) {
    KeyDispatch dispatch = new KeyDispatch(window, keys, enabled, run);
    window.getDisplay().addFilter(SWT.KeyDown, dispatch::onKey);
  }

  private void onKey(Event event) {
    // Dialogs and boxes that pop up have their own keys.
    if (!event.doit || !(event.widget instanceof Control control) || control.getShell() != window) {
      return;
    }
    for (KeyStroke stroke : KeyEvents.strokes(event)) {
      if (stroke.isEscape()) {
        // Whatever the focused widget does with Esc comes first.
        control.getDisplay().asyncExec(new Escape(control, event, stroke));
      } else if (!belongsTo(control, stroke, event) && run(stroke, control)) {
        event.doit = false;
        event.type = SWT.None;
        return;
      }
    }
  }

  private boolean run(KeyStroke stroke, Control focus) {
    List<Command> commands = keys.commandsFor(stroke, Dock.viewAround(focus));
    boolean searches = isList(focus) && stroke.isPlainCharacter();
    for (Command command : commands) {
      boolean ofTheView = !command.views().isEmpty();
      if ((ofTheView || !searches) && enabled.test(command)) {
        run.accept(command);
        return true;
      }
    }
    return false;
  }

  private static boolean belongsTo(Control control, KeyStroke stroke, Event event) {
    return takesText(control) && (stroke.belongsToTextField() || isAltGr(event));
  }

  /** Letters search lists, unless the view around the list has a command for them. */
  private static boolean isList(Control control) {
    return control instanceof Tree || control instanceof Table;
  }

  /** Characters typed with AltGr look like Ctrl and Alt on some systems. */
  private static boolean isAltGr(Event event) {
    int both = SWT.CTRL | SWT.ALT;
    return (event.stateMask & both) == both && event.character > ' ';
  }

  private static boolean takesText(Widget widget) {
    if (widget instanceof Text text) {
      return text.getEditable();
    }
    if (widget instanceof StyledText text) {
      return text.getEditable();
    }
    if (widget instanceof CCombo combo) {
      return combo.getEditable();
    }
    return widget instanceof Spinner
        || widget instanceof Combo && (widget.getStyle() & SWT.READ_ONLY) == 0;
  }

  /**
   * Esc, once the focused widget had it: when nothing came of it there, it is a key like others.
   */
  private final class Escape implements Runnable {
    private final Control focus;
    private final Event event;
    private final KeyStroke stroke;
    private final String words;

    Escape(Control focus, Event event, KeyStroke stroke) {
      this.focus = focus;
      this.event = event;
      this.stroke = stroke;
      this.words = words();
    }

    private String words() {
      return focus instanceof Text text ? text.getText() : "";
    }

    @Override
    public void run() {
      if (event.doit && !focus.isDisposed() && focus.isFocusControl() && words.equals(words())) {
        KeyDispatch.this.run(stroke, focus);
      }
    }
  }
}
