package org.manicule.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of an arrangement that can be shown now: without the views whose plugin is missing, and
 * without splits that have only one part left.
 */
public sealed interface ShownNode {

  /**
   * Tabs on the screen.
   *
   * @param views at least one
   * @param selected the one in front
   */
  record ShownTabs(List<String> views, String selected) implements ShownNode {}

  /**
   * Parts beside or below each other on the screen.
   *
   * @param path the way to the split in the layout: part numbers from the root
   * @param indexes which parts of the split these are
   * @param split the split in the layout
   * @param parts the parts, at least two
   */
  record ShownSplit(List<Integer> path, List<Integer> indexes, Split split, List<ShownNode> parts)
      implements ShownNode {

    /** How much room each part gets. */
    public List<Integer> weights() {
      return indexes.stream().map(split.weights()::get).toList();
    }
  }

  /** What can be shown of a layout when these views exist; empty when none of them is open. */
  static Optional<ShownNode> of(Layout layout, Set<String> existing) {
    DockNode root = layout.root();
    return root == null ? Optional.empty() : of(root, existing, List.of());
  }

  private static Optional<ShownNode> of(DockNode node, Set<String> existing, List<Integer> path) {
    return node instanceof Tabs tabs
        ? ofTabs(tabs, existing)
        : ofSplit((Split) node, existing, path);
  }

  private static Optional<ShownNode> ofTabs(Tabs tabs, Set<String> existing) {
    List<String> views = tabs.views().stream().filter(existing::contains).toList();
    if (views.isEmpty()) {
      return Optional.empty();
    }
    String front = views.contains(tabs.selected()) ? tabs.selected() : views.get(0);
    return Optional.of(new ShownTabs(views, front));
  }

  private static Optional<ShownNode> ofSplit(
      Split split, Set<String> existing, List<Integer> path) {
    List<Integer> indexes = new ArrayList<>();
    List<ShownNode> parts = new ArrayList<>();
    for (int i = 0; i < split.parts().size(); i++) {
      List<Integer> below = new ArrayList<>(path);
      below.add(i);
      Optional<ShownNode> part = of(split.parts().get(i), existing, below);
      if (part.isPresent()) {
        indexes.add(i);
        parts.add(part.get());
      }
    }
    return parts.size() < 2
        ? parts.stream().findFirst()
        : Optional.of(new ShownSplit(path, indexes, split, parts));
  }
}
