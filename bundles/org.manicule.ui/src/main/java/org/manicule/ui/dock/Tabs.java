package org.manicule.ui.dock;

import java.util.ArrayList;
import java.util.List;

/**
 * Views that share a place, one of them in front.
 *
 * @param views at least one
 * @param selected the one in front
 */
public record Tabs(List<String> views, String selected) implements DockNode {

  /** Checks that the one in front is there. */
  public Tabs {
    views = List.copyOf(views);
    if (!views.contains(selected)) {
      throw new IllegalArgumentException(selected + " is none of " + views);
    }
  }

  /** One view alone. */
  public static Tabs of(String view) {
    return new Tabs(List.of(view), view);
  }

  Tabs with(String view, int index) {
    List<String> more = new ArrayList<>(views);
    more.add(Math.min(index, more.size()), view);
    return new Tabs(more, view);
  }

  Tabs without(String view) {
    List<String> fewer = new ArrayList<>(views);
    int gone = fewer.indexOf(view);
    fewer.remove(view);
    String front = selected.equals(view) ? fewer.get(Math.min(gone, fewer.size() - 1)) : selected;
    return new Tabs(fewer, front);
  }

  @Override
  public String asText() {
    StringBuilder text = new StringBuilder("T");
    for (String view : views) {
      text.append(text.length() > 1 ? "," : "").append(view.equals(selected) ? "*" : "");
      text.append(view);
    }
    return text.append(';').toString();
  }
}
