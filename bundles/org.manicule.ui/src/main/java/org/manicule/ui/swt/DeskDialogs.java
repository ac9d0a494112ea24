package org.manicule.ui.swt;

import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.swt.dialog.AboutDialog;
import org.manicule.ui.swt.dialog.HelpDialog;
import org.manicule.ui.swt.dialog.KeysDialog;
import org.manicule.ui.swt.dialog.PluginsDialog;

/** Opens the dialogs that tell about the program. */
final class DeskDialogs implements BuiltInCommands.Dialogs {
  private final WindowContext context;
  private final KeyMap keys;
  private final Runnable keysChanged;

  DeskDialogs(WindowContext context, KeyMap keys, Runnable keysChanged) {
    this.context = context;
    this.keys = keys;
    this.keysChanged = keysChanged;
  }

  @Override
  public void showKeys() {
    if (new KeysDialog(context.shell(), context.theme(), keys, KeyEvents::strokes).change()) {
      keysChanged.run();
    }
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
