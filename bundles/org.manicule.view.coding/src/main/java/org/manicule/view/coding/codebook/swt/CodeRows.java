package org.manicule.view.coding.codebook.swt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookState;

/**
 * The codes as rows of a virtual tree. Only rows that were looked at are filled, and of those only
 * the changed ones are filled anew; what is open stays open, so a codebook of thousands of codes
 * costs as much as what is seen of it.
 */
final class CodeRows {
  /** Codebooks up to this size are shown opened out at first. */
  private static final int SMALL = 150;

  private final Tree tree;
  private final Consumer<TreeItem> fill;
  private final Map<Id<Code>, TreeItem> items = new HashMap<>();
  private final Set<Id<Code>> open = new HashSet<>();
  private final Set<Id<Code>> closedWhileNarrowed = new HashSet<>();
  private ShownCodes shown = ShownCodes.NONE;
  private boolean narrowed;
  private boolean first = true;

  /**
   * Rows of a tree.
   *
   * @param fill gives a row its words; the row knows its code
   */
  CodeRows(Tree tree, Consumer<TreeItem> fill) {
    this.tree = tree;
    this.fill = fill;
    tree.addListener(SWT.SetData, event -> setData((TreeItem) event.item));
    tree.addListener(SWT.Expand, this::expanded);
    tree.addListener(SWT.Collapse, this::collapsed);
  }

  /** The code of a row. */
  Id<Code> code(TreeItem item) {
    Object known = item.getData();
    if (known != null) {
      return id(known);
    }
    TreeItem above = item.getParentItem();
    Id<Code> code =
        above == null
            ? shown.below(null).get(tree.indexOf(item))
            : shown.below(code(above)).get(above.indexOf(item));
    know(item, code);
    return code;
  }

  /**
   * Shows a state.
   *
   * @param changed the codes whose words or colour are other ones than before
   */
  void show(CodebookState state, Set<Id<Code>> changed) {
    ShownCodes before = shown;
    boolean otherFilter = narrowed != state.found().isNarrowed();
    if (otherFilter || !before.isOf(state)) {
      shown = ShownCodes.of(state);
      narrowed = state.found().isNarrowed();
      closedWhileNarrowed.clear();
      if (first && state.tree().all().size() <= SMALL) {
        open.addAll(shown.parents());
      }
      first = first && state.tree().all().isEmpty();
      arrange(otherFilter ? ShownCodes.NONE : before);
    }
    changed.forEach(this::fillAnew);
  }

  private void arrange(ShownCodes before) {
    tree.setRedraw(false);
    try {
      Set<Id<Code>> same = shown.sameAs(before);
      if (tree.getItemCount() != shown.below(null).size()) {
        tree.setItemCount(shown.below(null).size());
      }
      arrange(null, shown.below(null), same);
    } finally {
      tree.setRedraw(true);
    }
  }

  private void arrange(@Nullable TreeItem above, List<Id<Code>> codes, Set<Id<Code>> same) {
    for (int i = 0; i < codes.size(); i++) {
      TreeItem item = above == null ? tree.getItem(i) : above.getItem(i);
      Id<Code> code = codes.get(i);
      boolean known = code.equals(item.getData());
      if (!known || !same.contains(code)) {
        if (!known) {
          know(item, code);
          clear(above, i);
        }
        arrangeBelow(item, code, same, known);
      }
    }
  }

  private void arrangeBelow(TreeItem item, Id<Code> code, Set<Id<Code>> same, boolean known) {
    List<Id<Code>> below = shown.below(code);
    boolean opened = isOpen(code) && !below.isEmpty();
    if (!known || !opened) {
      // Whatever was known of the rows below is of another code, or out of date.
      item.setExpanded(false);
      item.setItemCount(0);
    }
    item.setItemCount(below.size());
    if (opened) {
      item.setExpanded(true);
      arrange(item, below, same);
    }
  }

  private void clear(@Nullable TreeItem above, int index) {
    if (above == null) {
      tree.clear(index, false);
    } else {
      above.clear(index, false);
    }
  }

  private boolean isOpen(Id<Code> code) {
    return narrowed ? !closedWhileNarrowed.contains(code) : open.contains(code);
  }

  private void know(TreeItem item, Id<Code> code) {
    item.setData(code);
    items.put(code, item);
  }

  private void setData(TreeItem item) {
    code(item);
    fill.accept(item);
  }

  private void fillAnew(Id<Code> code) {
    TreeItem item = items.get(code);
    if (item != null && !item.isDisposed() && code.equals(item.getData())) {
      fill.accept(item);
    }
  }

  private void expanded(Event event) {
    TreeItem item = (TreeItem) event.item;
    Id<Code> code = code(item);
    if (narrowed) {
      closedWhileNarrowed.remove(code);
    } else {
      open.add(code);
    }
    // Rows below can only be opened once this one is.
    tree.getDisplay()
        .asyncExec(
            () -> {
              if (!item.isDisposed() && item.getExpanded()) {
                arrange(item, shown.below(code(item)), Set.of());
              }
            });
  }

  private void collapsed(Event event) {
    Id<Code> code = code((TreeItem) event.item);
    if (narrowed) {
      closedWhileNarrowed.add(code);
    } else {
      open.remove(code);
    }
  }

  // ---- selection -------------------------------------------------------------------------------

  List<Id<Code>> selected() {
    return Arrays.stream(tree.getSelection()).map(this::code).toList();
  }

  /** Selects the rows of these codes, as far as they are shown. */
  void select(Set<Id<Code>> codes) {
    Set<Id<Code>> visible = new HashSet<>(codes);
    visible.retainAll(shown.all());
    if (!visible.equals(Set.copyOf(selected()))) {
      tree.setSelection(
          visible.stream().map(this::item).filter(Objects::nonNull).toArray(TreeItem[]::new));
    }
  }

  /** Opens the codes above a code out and scrolls to it. */
  void reveal(Id<Code> code) {
    TreeItem item = item(code);
    if (item != null) {
      for (TreeItem up = item.getParentItem(); up != null; up = up.getParentItem()) {
        if (!narrowed) {
          open.add(code(up));
        }
      }
      tree.showItem(item);
    }
  }

  /** The row of a code that is shown; null when it is not. */
  @Nullable TreeItem item(Id<Code> code) {
    if (!shown.all().contains(code)) {
      return null;
    }
    TreeItem known = items.get(code);
    if (known != null && !known.isDisposed() && code.equals(known.getData())) {
      return known;
    }
    Id<Code> parent = shown.above(code);
    int index = shown.below(parent).indexOf(code);
    if (parent == null) {
      return tree.getItem(index);
    }
    TreeItem above = item(parent);
    if (above == null) {
      return null;
    }
    above.setItemCount(shown.below(parent).size());
    TreeItem item = above.getItem(index);
    know(item, code);
    return item;
  }

  @SuppressWarnings("unchecked") // rows know nothing but identities of codes
  private static Id<Code> id(Object data) {
    return (Id<Code>) data;
  }
}
