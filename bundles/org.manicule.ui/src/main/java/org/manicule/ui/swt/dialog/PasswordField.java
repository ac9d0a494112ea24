package org.manicule.ui.swt.dialog;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;

/** A field whose letters cannot be read, with its words before it. */
final class PasswordField {
  private final Text text;

  /** A field in an area with columns. */
  PasswordField(Composite area, String id, String words, int span) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words);
    text = Controls.named(new Text(area, SWT.BORDER | SWT.PASSWORD), id, words);
    GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
  }

  Text control() {
    return text;
  }

  /** Tells when something else stands in it. */
  void onChange(Runnable listener) {
    text.addListener(SWT.Modify, event -> listener.run());
  }

  /** Tells with each letter typed whether Caps Lock seems to be on, which nobody sees here. */
  void onCapsLock(Consumer<Boolean> listener) {
    text.addListener(
        SWT.KeyDown,
        event -> {
          if (Character.isLetter(event.character)) {
            listener.accept(looksLocked(event));
          }
        });
  }

  private static boolean looksLocked(Event event) {
    boolean shift = (event.stateMask & SWT.SHIFT) != 0;
    return shift ? Character.isLowerCase(event.character) : Character.isUpperCase(event.character);
  }

  /** What stands in it, for the caller to clear. */
  char[] characters() {
    return text.getTextChars();
  }

  /** Leaves nothing in it. */
  void clear() {
    text.setTextChars(new char[0]);
  }
}
