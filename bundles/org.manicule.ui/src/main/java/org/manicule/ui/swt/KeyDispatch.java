package org.manicule.ui.swt;

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
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.manicule.ui.api.Command;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeyStroke;

/**
 * Runs commands by key wherever the focus is in the window, but leaves to fields for text what
 * somebody types there.
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
    boolean typing = takesText(event.widget);
    for (KeyStroke stroke : KeyEvents.strokes(event)) {
      if (typing && stroke.belongsToTextField()) {
        continue;
      }
      for (Command command : keys.commandsFor(stroke)) {
        if (enabled.test(command)) {
          event.doit = false;
          event.type = SWT.None;
          run.accept(command);
          return;
        }
      }
    }
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
}
