package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.manicule.ui.keys.KeyStroke;
import org.manicule.ui.keys.KeyStroke.Modifier;

/** Reads key strokes from the events of the window system. */
public final class KeyEvents {
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(SWT.ARROW_LEFT, "Left"),
          Map.entry(SWT.ARROW_RIGHT, "Right"),
          Map.entry(SWT.ARROW_UP, "Up"),
          Map.entry(SWT.ARROW_DOWN, "Down"),
          Map.entry(SWT.HOME, "Home"),
          Map.entry(SWT.END, "End"),
          Map.entry(SWT.PAGE_UP, "PgUp"),
          Map.entry(SWT.PAGE_DOWN, "PgDn"),
          Map.entry(SWT.INSERT, "Ins"),
          Map.entry((int) SWT.DEL, "Del"),
          Map.entry((int) SWT.BS, "Backspace"),
          Map.entry((int) SWT.CR, "Enter"),
          Map.entry(SWT.KEYPAD_CR, "Enter"),
          Map.entry((int) SWT.ESC, "Esc"),
          Map.entry((int) SWT.TAB, "Tab"),
          Map.entry((int) ' ', "Space"));

  private KeyEvents() {}

  /**
   * What the event may stand for, the likeliest first: the key as pressed, and the character it
   * produces, which on many keyboards takes Shift or AltGr to type. Empty for a modifier alone.
   */
  public static List<KeyStroke> strokes(Event event) {
    Set<Modifier> modifiers = modifiers(event.stateMask);
    List<KeyStroke> strokes = new ArrayList<>();
    String name = name(event.keyCode);
    if (!name.isEmpty()) {
      strokes.add(new KeyStroke(modifiers, name));
    }
    boolean printable = event.character > ' ' && event.character != SWT.DEL;
    if (printable && !Character.isLetter(event.character)) {
      strokes.add(new KeyStroke(withoutShift(modifiers), String.valueOf(event.character)));
    }
    return strokes.stream().distinct().toList();
  }

  private static String name(int keyCode) {
    String name = NAMES.get(keyCode);
    if (name != null) {
      return name;
    }
    if (keyCode >= SWT.F1 && keyCode <= SWT.F12) {
      return "F" + (keyCode - SWT.F1 + 1);
    }
    if (keyCode >= SWT.KEYPAD_0 && keyCode <= SWT.KEYPAD_9) {
      return String.valueOf((char) ('0' + keyCode - SWT.KEYPAD_0));
    }
    boolean character = (keyCode & SWT.KEYCODE_BIT) == 0 && keyCode > ' ';
    return character ? Character.toString(keyCode) : "";
  }

  private static Set<Modifier> modifiers(int mask) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    // MOD1 is Ctrl, and Command on a Mac.
    if ((mask & SWT.MOD1) != 0) {
      modifiers.add(Modifier.CTRL);
    }
    if ((mask & SWT.ALT) != 0) {
      modifiers.add(Modifier.ALT);
    }
    if ((mask & SWT.SHIFT) != 0) {
      modifiers.add(Modifier.SHIFT);
    }
    return modifiers;
  }

  private static Set<Modifier> withoutShift(Set<Modifier> modifiers) {
    Set<Modifier> left = EnumSet.noneOf(Modifier.class);
    left.addAll(modifiers);
    left.remove(Modifier.SHIFT);
    return left;
  }
}
