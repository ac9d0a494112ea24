package org.manicule.ui.bench;

import java.util.Arrays;
import org.manicule.ui.words.Words;

/**
 * A new password, typed twice because nobody sees what was typed. Keeps it as characters and clears
 * them: what another one replaces, and the rest when it is closed.
 */
public final class PasswordChoice implements AutoCloseable {
  private static final Words WORDS = Words.beside(PasswordChoice.class);
  private static final int SHORT = 8;

  private char[] first = {};
  private char[] again = {};

  /** Nothing typed yet. */
  public PasswordChoice() {}

  /** What stands in the first field now; not copied. */
  public void first(char[] typed) {
    Arrays.fill(first, '\0');
    first = typed;
  }

  /** What stands in the second field now; not copied. */
  public void again(char[] typed) {
    Arrays.fill(again, '\0');
    again = typed;
  }

  /** Whether anything was typed. */
  public boolean isGiven() {
    return first.length > 0 || again.length > 0;
  }

  /** Why it cannot be taken; empty when it can. */
  public String problem() {
    if (Arrays.equals(first, again)) {
      return "";
    }
    return WORDS.get(again.length == 0 ? "password.again" : "password.differ");
  }

  /** What to say about it beside; empty when nothing is to be said. */
  public String advice() {
    if (!isGiven()) {
      return "";
    }
    return first.length < SHORT
        ? WORDS.get("password.short", SHORT)
        : WORDS.get("password.warning");
  }

  /** The password, for the caller to clear; empty when none was typed. */
  public char[] take() {
    return first.clone();
  }

  @Override
  public void close() {
    first(new char[0]);
    again(new char[0]);
  }
}
