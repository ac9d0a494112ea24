package org.manicule.api.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codebook at one moment as a tree: immutable, safe to use from any thread. Siblings are in the
 * researcher's order. Paths are written {@code A > B}.
 */
public final class CodeTree {
  /** What stands between the names in a path. */
  public static final String SEPARATOR = " > ";

  private static final Comparator<Code> ORDER =
      Comparator.comparingInt(Code::position)
          .thenComparing(Code::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Code::name);

  private final Map<Id<Code>, Code> byId = new HashMap<>();
  private final Map<@Nullable Id<Code>, List<Code>> children = new HashMap<>();
  private final List<Code> depthFirst = new ArrayList<>();

  /**
   * Arranges codes as a tree. A code whose parent is not among them, or that is its own ancestor,
   * stands at the top, so that nothing is ever hidden.
   */
  public CodeTree(List<Code> codes) {
    codes.forEach(code -> byId.put(code.id(), code));
    for (Code code : codes) {
      children.computeIfAbsent(safeParent(code), key -> new ArrayList<>()).add(code);
    }
    children.values().forEach(siblings -> siblings.sort(ORDER));
    roots().forEach(this::addDepthFirst);
  }

  /** Splits a written path into its names, without blanks around them. */
  public static List<String> names(String path) {
    return Arrays.stream(path.split(">", -1)).map(String::strip).toList();
  }

  /** The codes at the top. */
  public List<Code> roots() {
    return children(null);
  }

  /** The codes right below one; null means the top. */
  public List<Code> children(@Nullable Id<Code> parent) {
    return List.copyOf(children.getOrDefault(parent, List.of()));
  }

  /** All codes, parents before children, siblings in order: the order of the codebook view. */
  public List<Code> all() {
    return List.copyOf(depthFirst);
  }

  /** The code of that identity, when the tree holds it. */
  public Optional<Code> find(Id<Code> id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The code at a path such as {@code A > B}; blanks around the names do not matter. */
  public Optional<Code> find(String path) {
    Optional<Code> found = Optional.empty();
    for (String name : names(path)) {
      Id<Code> parent = found.map(Code::id).orElse(null);
      found = children(parent).stream().filter(code -> code.name().equals(name)).findFirst();
      if (found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** The path from the top, such as {@code A > B}. */
  public String path(Id<Code> id) {
    return String.join(SEPARATOR, ancestry(id).stream().map(Code::name).toList());
  }

  /** The codes from the top down to this one, itself included; empty when unknown. */
  public List<Code> ancestry(Id<Code> id) {
    List<Code> line = new ArrayList<>();
    Code code = byId.get(id);
    while (code != null) {
      line.add(0, code);
      Id<Code> parent = safeParent(code);
      code = parent == null ? null : byId.get(parent);
    }
    return line;
  }

  /** The code and everything below it. */
  public Set<Id<Code>> withDescendants(Id<Code> id) {
    Set<Id<Code>> found = new HashSet<>();
    collect(id, found);
    return found;
  }

  private void collect(Id<Code> id, Set<Id<Code>> into) {
    if (into.add(id)) {
      children.getOrDefault(id, List.of()).forEach(child -> collect(child.id(), into));
    }
  }

  private void addDepthFirst(Code code) {
    depthFirst.add(code);
    children(code.id()).forEach(this::addDepthFirst);
  }

  private @Nullable Id<Code> safeParent(Code code) {
    Id<Code> parent = code.parent();
    return parent == null || !byId.containsKey(parent) || isItsOwnAncestor(code) ? null : parent;
  }

  private boolean isItsOwnAncestor(Code code) {
    Set<Id<Code>> seen = new HashSet<>();
    Code above = byId.get(code.parent());
    while (above != null && seen.add(above.id())) {
      if (above.id().equals(code.id())) {
        return true;
      }
      above = byId.get(above.parent());
    }
    return false;
  }
}
