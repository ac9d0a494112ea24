package org.manicule.ui.dock;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.ViewInfo;

/**
 * The layouts a researcher can switch between: those that come with the program and saved ones.
 * Each remembers how it was left, and how it was meant, so that it can be put back.
 */
public final class NamedLayouts {
  private static final Logger LOG = System.getLogger(NamedLayouts.class.getName());

  /** The views at the left get this much of the width, in thousandths. */
  private static final int LEFT = 230;

  private static final int RIGHT = 260;
  private static final int BOTTOM = 300;

  private final Map<String, Layout> builtIn;
  private final Map<String, Layout> saved = new LinkedHashMap<>();
  private final Map<String, Layout> asLeft = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private String current;

  /** Starts with the layouts that come with the program; the first one is shown. */
  public NamedLayouts(Map<String, Layout> builtIn) {
    this.builtIn = new LinkedHashMap<>(builtIn);
    this.current = this.builtIn.keySet().iterator().next();
    builtIn.values().forEach(layout -> known.addAll(layout.views()));
  }

  /** The names of all layouts, those that come with the program first. */
  public List<String> names() {
    List<String> names = new ArrayList<>(builtIn.keySet());
    names.addAll(saved.keySet());
    return names;
  }

  /** The name of the layout that is shown. */
  public String currentName() {
    return current;
  }

  /** The layout that is shown, as it is now. */
  public Layout current() {
    Layout left = asLeft.get(current);
    return left != null ? left : meant(current);
  }

  /** The layout that is shown was changed: views moved, opened, closed. */
  public void change(Layout layout) {
    asLeft.put(current, layout);
    known.addAll(layout.views());
  }

  /** Shows another layout, as it was left. */
  public void switchTo(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("no layout named " + name);
    }
    current = name;
  }

  /** Puts the layout that is shown back to how it was meant. */
  public void reset() {
    asLeft.remove(current);
  }

  /** Whether a layout was saved by the researcher and may be deleted. */
  public boolean isSaved(String name) {
    return saved.containsKey(name);
  }

  /** Keeps the present arrangement under a name, and shows that layout from now on. */
  public void saveAs(String name) {
    if (builtIn.containsKey(name)) {
      throw new IllegalArgumentException("a layout that comes with the program: " + name);
    }
    Layout layout = current();
    saved.put(name, layout);
    asLeft.remove(name);
    current = name;
  }

  /** Forgets a saved layout; when it is shown, the first one is shown instead. */
  public void delete(String name) {
    saved.remove(name);
    asLeft.remove(name);
    if (current.equals(name)) {
      current = builtIn.keySet().iterator().next();
    }
  }

  /**
   * Gives views that were never seen before their first place in the layout that is shown. A view
   * that was closed stays closed.
   */
  public void welcome(List<ViewInfo> views) {
    for (ViewInfo view : views) {
      if (known.add(view.id()) && !current().contains(view.id())) {
        Layout before = current();
        String front = frontAmong(before, view, views);
        asLeft.put(current, front == null ? open(view, views) : open(view, views).select(front));
      }
    }
  }

  private static @Nullable String frontAmong(Layout layout, ViewInfo view, List<ViewInfo> views) {
    String neighbour = neighbour(layout, view, views);
    return neighbour == null ? null : layout.tabsOf(neighbour).orElseThrow().selected();
  }

  /** The layout that is shown, with a view opened at its place, in front. */
  public Layout open(ViewInfo view, List<ViewInfo> views) {
    Layout layout = current();
    if (layout.contains(view.id())) {
      return layout.select(view.id());
    }
    String neighbour = neighbour(layout, view, views);
    if (neighbour != null) {
      return layout.openAmong(neighbour, view.id());
    }
    return switch (view.place()) {
      case LEFT_TOP, LEFT_BOTTOM -> layout.openAtEdge(view.id(), Side.LEFT, LEFT);
      case RIGHT -> layout.openAtEdge(view.id(), Side.RIGHT, RIGHT);
      case CENTRE -> layout.openAtEdge(view.id(), Side.RIGHT, 1000 - LEFT);
      case BOTTOM -> bottom(layout, view.id(), views);
    };
  }

  private static @Nullable String neighbour(Layout layout, ViewInfo view, List<ViewInfo> views) {
    return views.stream()
        .filter(other -> other.place() == view.place() && !other.id().equals(view.id()))
        .map(ViewInfo::id)
        .filter(layout::contains)
        .findFirst()
        .orElse(null);
  }

  /** Below the text when there is one, so that the lists at the sides keep their height. */
  private static Layout bottom(Layout layout, String view, List<ViewInfo> views) {
    return views.stream()
        .filter(other -> other.place() == ViewInfo.Place.CENTRE && layout.contains(other.id()))
        .findFirst()
        .map(centre -> layout.openBeside(centre.id(), view, Side.BELOW, BOTTOM))
        .orElseGet(() -> layout.openAtEdge(view, Side.BELOW, BOTTOM));
  }

  private Layout meant(String name) {
    Layout layout = saved.get(name);
    return layout != null ? layout : builtIn.getOrDefault(name, Layout.EMPTY);
  }

  /** Everything as text, for {@link #restore}. */
  public String asText() {
    List<String> lines = new ArrayList<>();
    lines.add("current " + encoded(current));
    known.forEach(view -> lines.add("known " + encoded(view)));
    saved.forEach((name, layout) -> lines.add("saved " + encoded(name) + " " + layout.asText()));
    asLeft.forEach((name, layout) -> lines.add("left " + encoded(name) + " " + layout.asText()));
    return String.join("|", lines);
  }

  /**
   * Takes over what {@link #asText} wrote. What cannot be read is left out: a layout is never worth
   * a window that does not open.
   */
  public void restore(String text) {
    for (String line : text.split("\\|")) {
      String[] words = line.split(" ", 3);
      if (words.length >= 2) {
        restore(words);
      }
    }
    restoreCurrent(text);
  }

  private void restore(String[] words) {
    try {
      String name = URLDecoder.decode(words[1], StandardCharsets.UTF_8);
      Layout layout = Layout.parse(words.length == 3 ? words[2] : "");
      switch (words[0]) {
        case "known" -> known.add(name);
        case "saved" -> saved.put(name, layout);
        case "left" -> asLeft.put(name, layout);
        default -> {}
      }
    } catch (IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "A remembered layout is left out: {0}", unreadable.getMessage());
    }
  }

  private void restoreCurrent(String text) {
    for (String name : names()) {
      if (text.startsWith("current " + encoded(name) + "|")) {
        current = name;
      }
    }
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
