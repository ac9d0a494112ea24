package org.manicule.ui.dock;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts beside or below each other.
 *
 * @param horizontal whether they stand beside each other, else below each other
 * @param weights how much room each gets, in thousandths or any other measure
 * @param parts at least two
 */
public record Split(boolean horizontal, List<Integer> weights, List<DockNode> parts)
    implements DockNode {

  /** Checks the sizes. */
  public Split {
    weights = List.copyOf(weights);
    parts = List.copyOf(parts);
    if (parts.size() < 2 || parts.size() != weights.size()) {
      throw new IllegalArgumentException(parts.size() + " parts, " + weights.size() + " weights");
    }
    if (weights.stream().anyMatch(weight -> weight <= 0)) {
      throw new IllegalArgumentException("a weight is above 0: " + weights);
    }
  }

  @Override
  public List<String> views() {
    return parts.stream().flatMap(part -> part.views().stream()).toList();
  }

  Split withPart(int index, DockNode part) {
    List<DockNode> changed = new ArrayList<>(parts);
    changed.set(index, part);
    return new Split(horizontal, weights, changed);
  }

  /** The same without a part; its only neighbour alone when two were left. */
  DockNode withoutPart(int index) {
    if (parts.size() == 2) {
      return parts.get(1 - index);
    }
    List<DockNode> left = new ArrayList<>(parts);
    List<Integer> room = new ArrayList<>(weights);
    left.remove(index);
    room.remove(index);
    return new Split(horizontal, room, left);
  }

  @Override
  public String asText() {
    StringBuilder text = new StringBuilder(horizontal ? "H" : "V");
    text.append(String.join(",", weights.stream().map(String::valueOf).toList())).append('(');
    parts.forEach(part -> text.append(part.asText()));
    return text.append(')').toString();
  }
}
