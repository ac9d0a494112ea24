package org.manicule.ui.swt;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.Command;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.swt.dialog.AboutDialog;
import org.manicule.ui.swt.dialog.HelpDialog;
import org.manicule.ui.swt.dialog.KeySheetDialog;
import org.manicule.ui.swt.dialog.KeysDialog;
import org.manicule.ui.swt.dialog.PluginsDialog;

/** Opens the dialogs that tell about the program. */
final class DeskDialogs implements BuiltInCommands.Dialogs {
  private final WindowContext context;
  private final KeyMap keys;
  private final Listener listener;

  /** The window around the dialogs. */
  interface Listener {
    /** Other keys stand for commands now. */
    void keysChanged();

    /** Whether a command can be done now. */
    boolean isEnabled(Command command);

    /** Does a command. */
    void run(String commandId);
  }

  DeskDialogs(WindowContext context, KeyMap keys, Listener listener) {
    this.context = context;
    this.keys = keys;
    this.listener = listener;
  }

  @Override
  public void showKeys() {
    changeKeys(context.shell(), Optional.empty());
  }

  private void changeKeys(Shell parent, Optional<String> command) {
    KeysDialog dialog = new KeysDialog(parent, context.theme(), keys, KeyEvents::strokes);
    if (dialog.change(command)) {
      listener.keysChanged();
    }
  }

  @Override
  public void showKeySheet() {
    Control focus = context.shell().getDisplay().getFocusControl();
    // What can be done depends on where the focus is: asked before the sheet takes it.
    Set<String> enabled =
        keys.commands().stream()
            .filter(listener::isEnabled)
            .map(Command::id)
            .collect(Collectors.toUnmodifiableSet());
    new KeySheetDialog(context.shell(), context.theme(), keys, enabled, this::changeKeys)
        .choose()
        .ifPresent(command -> context.thread().execute(() -> runAt(focus, command)));
  }

  private void runAt(@Nullable Control focus, String command) {
    if (focus != null && !focus.isDisposed()) {
      focus.forceFocus();
    }
    listener.run(command);
  }

  @Override
  public void showHelp() {
    new HelpDialog(context.shell(), context.theme(), keys).open();
  }

  @Override
  public void showPlugins() {
    new PluginsDialog(context.shell(), context.theme(), context.services().plugins().all()).open();
  }

  @Override
  public void showAbout() {
    new AboutDialog(context.shell(), context.theme()).open();
  }
}
