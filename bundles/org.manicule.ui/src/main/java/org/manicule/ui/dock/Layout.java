package org.manicule.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement of views, immutable. It may name views whose plugin is missing at the moment: they
 * keep their place until the plugin is back.
 *
 * @param root the outermost part, or null when no view is open
 */
public record Layout(@Nullable DockNode root) {
  /** Without any view. */
  public static final Layout EMPTY = new Layout(null);

  private static final int WHOLE = 1000;

  /**
   * Reads what {@link #asText} wrote.
   *
   * @throws IllegalArgumentException when the text is no layout
   */
  public static Layout parse(String text) {
    return text.isEmpty() ? EMPTY : new Layout(LayoutText.parse(text));
  }

  /** The arrangement as text, such as {@code H300,700(T*sources;T*text,notes;)}. */
  public String asText() {
    return root == null ? "" : root.asText();
  }

  /** The views in it, in reading order. */
  public List<String> views() {
    return root == null ? List.of() : root.views();
  }

  /** Whether the view is in it. */
  public boolean contains(String view) {
    return views().contains(view);
  }

  /** The tabs that hold a view. */
  public Optional<Tabs> tabsOf(String view) {
    return root == null ? Optional.empty() : tabsOf(root, view);
  }

  private static Optional<Tabs> tabsOf(DockNode node, String view) {
    if (node instanceof Tabs tabs) {
      return Optional.of(tabs).filter(found -> found.views().contains(view));
    }
    return ((Split) node).parts().stream().flatMap(part -> tabsOf(part, view).stream()).findFirst();
  }

  /** The same with a view in front of its tabs; unchanged when it is not in it. */
  public Layout select(String view) {
    return replaceTabs(view, tabs -> new Tabs(tabs.views(), view));
  }

  /** The same with a view closed. */
  public Layout close(String view) {
    return root == null ? this : new Layout(without(root, view));
  }

  /** The same with a view behind another one's tabs, in front; unchanged when it is open. */
  public Layout openAmong(String neighbour, String view) {
    return contains(view)
        ? this
        : replaceTabs(neighbour, tabs -> tabs.with(view, tabs.views().size()));
  }

  /**
   * The same with a view at an edge of the whole window, or alone when nothing else is open.
   *
   * @param thousandths how much of the window's width or height it gets
   */
  public Layout openAtEdge(String view, Side side, int thousandths) {
    Layout others = close(view);
    return others.root == null
        ? new Layout(Tabs.of(view))
        : new Layout(beside(others.root, Tabs.of(view), side, thousandths));
  }

  /**
   * The same with a view beside the tabs of another one; unchanged when it is open.
   *
   * @param thousandths how much of their room it gets
   */
  public Layout openBeside(String neighbour, String view, Side side, int thousandths) {
    return contains(view)
        ? this
        : replaceTabs(neighbour, tabs -> beside(tabs, Tabs.of(view), side, thousandths));
  }

  /**
   * The same with a view moved to the tabs of another one, or to a side of them.
   *
   * @param view what to move; it may stand among the target's tabs already
   * @param target a view in the tabs where it was dropped
   */
  public Layout move(String view, String target, Side side) {
    if (view.equals(target) && tabsOf(view).map(tabs -> tabs.views().size()).orElse(1) == 1) {
      return this;
    }
    String anchor = view.equals(target) ? neighbour(view) : target;
    Layout others = close(view);
    if (side == Side.CENTRE) {
      return others.replaceTabs(anchor, tabs -> tabs.with(view, tabs.views().size()));
    }
    return others.replaceTabs(anchor, tabs -> beside(tabs, Tabs.of(view), side, WHOLE / 2));
  }

  /** The same with a view at another place among the tabs it stands in. */
  public Layout reorder(String view, int index) {
    return replaceTabs(
        view, tabs -> tabs.views().size() == 1 ? tabs : tabs.without(view).with(view, index));
  }

  /**
   * The same with other weights for some parts of a split.
   *
   * @param path the way to the split: part numbers from the root
   * @param shown which of its parts are meant, ascending; the others keep their weights
   * @param weights for each of these; only their proportion matters
   */
  public Layout weigh(List<Integer> path, List<Integer> shown, List<Integer> weights) {
    return root == null ? this : new Layout(weigh(root, path, shown, weights));
  }

  private static DockNode weigh(
      DockNode node, List<Integer> path, List<Integer> shown, List<Integer> weights) {
    Split split = (Split) node;
    if (!path.isEmpty()) {
      int index = path.get(0);
      List<Integer> rest = path.subList(1, path.size());
      return split.withPart(index, weigh(split.parts().get(index), rest, shown, weights));
    }
    double before = shown.stream().mapToInt(split.weights()::get).sum();
    double after = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> changed = new ArrayList<>(split.weights());
    for (int i = 0; i < shown.size(); i++) {
      changed.set(shown.get(i), (int) Math.max(1, Math.round(weights.get(i) * before / after)));
    }
    return new Split(split.horizontal(), changed, split.parts());
  }

  private String neighbour(String view) {
    return tabsOf(view).orElseThrow().without(view).selected();
  }

  private Layout replaceTabs(String view, Function<Tabs, DockNode> change) {
    return root == null ? this : new Layout(replaceTabs(root, view, change));
  }

  private static DockNode replaceTabs(DockNode node, String view, Function<Tabs, DockNode> change) {
    if (node instanceof Tabs tabs) {
      return tabs.views().contains(view) ? change.apply(tabs) : tabs;
    }
    Split split = (Split) node;
    List<DockNode> parts =
        split.parts().stream().map(part -> replaceTabs(part, view, change)).toList();
    return new Split(split.horizontal(), split.weights(), parts);
  }

  private static @Nullable DockNode without(DockNode node, String view) {
    if (node instanceof Tabs tabs) {
      if (!tabs.views().contains(view)) {
        return tabs;
      }
      return tabs.views().size() == 1 ? null : tabs.without(view);
    }
    Split split = (Split) node;
    for (int i = 0; i < split.parts().size(); i++) {
      DockNode part = split.parts().get(i);
      if (part.views().contains(view)) {
        DockNode rest = without(part, view);
        return rest == null ? split.withoutPart(i) : split.withPart(i, rest);
      }
    }
    return split;
  }

  private static Split beside(DockNode node, Tabs tabs, Side side, int thousandths) {
    List<Integer> weights =
        side.isBefore()
            ? List.of(thousandths, WHOLE - thousandths)
            : List.of(WHOLE - thousandths, thousandths);
    List<DockNode> parts = side.isBefore() ? List.of(tabs, node) : List.of(node, tabs);
    return new Split(side.isHorizontal(), weights, parts);
  }
}
