package org.manicule.uitest;

import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Names of keys, as the menus write them. */
final class Keys {

  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry("CTRL", SWT.CTRL),
          Map.entry("SHIFT", SWT.SHIFT),
          Map.entry("ALT", SWT.ALT),
          Map.entry("UP", SWT.ARROW_UP),
          Map.entry("DOWN", SWT.ARROW_DOWN),
          Map.entry("LEFT", SWT.ARROW_LEFT),
          Map.entry("RIGHT", SWT.ARROW_RIGHT),
          Map.entry("HOME", SWT.HOME),
          Map.entry("END", SWT.END),
          Map.entry("PGUP", SWT.PAGE_UP),
          Map.entry("PGDN", SWT.PAGE_DOWN),
          Map.entry("F2", SWT.F2),
          Map.entry("F6", SWT.F6),
          Map.entry("F8", SWT.F8));

  private static final Map<String, Character> CHARACTERS =
      Map.of(
          "ENTER",
          SWT.CR,
          "ESC",
          SWT.ESC,
          "TAB",
          SWT.TAB,
          "DEL",
          SWT.DEL,
          "BACKSPACE",
          SWT.BS,
          "SPACE",
          ' ');

  private Keys() {}

  /** The code of a key that has no character. */
  static int code(String name) {
    Integer code = CODES.get(name.toUpperCase(Locale.ROOT));
    if (code == null) {
      throw new IllegalArgumentException(name);
    }
    return code;
  }

  /** The event of a key by its name or character. */
  static Event event(String name) {
    Event event = new Event();
    String upper = name.toUpperCase(Locale.ROOT);
    if (CODES.containsKey(upper)) {
      event.keyCode = code(name);
    } else if (CHARACTERS.containsKey(upper)) {
      event.character = CHARACTERS.get(upper);
      event.keyCode = event.character;
    } else {
      event.character = Character.toLowerCase(name.charAt(0));
    }
    return event;
  }
}
