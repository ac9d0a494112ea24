package org.manicule.ui.dock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads an arrangement that was written as text: {@code H} beside each other, {@code V} below each
 * other, each with weights and parts; {@code T} for tabs, the one in front with a star: {@code
 * H300,700(T*sources;V500,500(T*text,notes;T*codes;))}.
 */
final class LayoutText {
  private final String text;
  private final Set<String> seen = new HashSet<>();
  private int position;

  private LayoutText(String text) {
    this.text = text;
  }

  static DockNode parse(String text) {
    LayoutText reader = new LayoutText(text);
    DockNode node = reader.node();
    if (reader.position < text.length()) {
      throw reader.broken("nothing more");
    }
    return node;
  }

  private DockNode node() {
    return switch (next()) {
      case 'T' -> tabs();
      case 'H' -> split(true);
      case 'V' -> split(false);
      default -> throw broken("T, H or V");
    };
  }

  private Tabs tabs() {
    List<String> views = new ArrayList<>();
    String selected = null;
    do {
      boolean front = peek() == '*';
      if (front) {
        position++;
      }
      String view = word();
      views.add(view);
      selected = front || selected == null ? view : selected;
    } while (next() == ',');
    return new Tabs(views, selected);
  }

  private Split split(boolean horizontal) {
    List<Integer> weights = new ArrayList<>();
    do {
      weights.add(number());
    } while (next() == ',');
    List<DockNode> parts = new ArrayList<>();
    while (peek() != ')') {
      parts.add(node());
    }
    position++;
    return new Split(horizontal, weights, parts);
  }

  private String word() {
    int start = position;
    while (",;".indexOf(peek()) < 0) {
      position++;
    }
    String word = text.substring(start, position);
    if (word.isEmpty() || !seen.add(word)) {
      throw broken("a view that did not occur before");
    }
    return word;
  }

  private int number() {
    int start = position;
    while (Character.isDigit(peek())) {
      position++;
    }
    try {
      return Integer.parseInt(text.substring(start, position));
    } catch (NumberFormatException e) {
      throw broken("a number", e);
    }
  }

  private char peek() {
    if (position >= text.length()) {
      throw broken("more");
    }
    return text.charAt(position);
  }

  private char next() {
    char next = peek();
    position++;
    return next;
  }

  private IllegalArgumentException broken(String expected) {
    return broken(expected, null);
  }

  private IllegalArgumentException broken(String expected, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "no layout: " + text + " (" + expected + " expected at " + position + ")", cause);
  }
}
