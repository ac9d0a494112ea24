package org.manicule.view.coding.codebook.swt;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.codebook.CodebookState;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Dragged;
import org.manicule.view.coding.desk.swt.Menus;
import org.manicule.view.coding.desk.swt.PatientDrag;
import org.manicule.view.coding.desk.swt.Swatches;

/** The code sets as groups below the codebook: codes are dropped into them. */
final class SetsPane {
  private final Words words = Words.beside(CodebookPresenter.class);
  private final Composite area;
  private final Tree tree;
  private final Swatches swatches;
  private final Theme theme;
  private final CodebookPresenter presenter;
  private @Nullable CodebookState state;

  /** What a row is about. */
  private record Row(CodeSet set, @Nullable Code code) {}

  SetsPane(Composite parent, CodebookPresenter presenter, Swatches swatches, Theme theme) {
    this.presenter = presenter;
    this.swatches = swatches;
    this.theme = theme;
    area = new Composite(parent, SWT.NONE);
    area.setVisible(false);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    Label heading = new Label(area, SWT.NONE);
    heading.setText(words.say("sets"));
    heading.setForeground(theme.muted());
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(heading);
    tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
    Controls.named(tree, "codebook.sets", words.say("sets"));
    tree.addListener(SWT.Selection, event -> selected().ifPresent(this::select));
    tree.addListener(SWT.DefaultSelection, event -> selected().ifPresent(this::apply));
    tree.addListener(SWT.KeyDown, this::key);
    Menus.of(tree, this::fillMenu);
    dragOut();
    dropIn();
  }

  // ---- showing ---------------------------------------------------------------------------------

  /** Shows the sets, when there are any and they are wanted. */
  void show(CodebookState now) {
    CodebookState before = state;
    state = now;
    boolean shown = now.asGroups() && !now.sets().isEmpty();
    if (shown && (before == null || tree.getItemCount() == 0 || rearranged(before, now))) {
      fill(now);
    } else if (shown && before != null && before.use() != now.use()) {
      for (TreeItem set : tree.getItems()) {
        count(set, now);
      }
    }
    if (area.getVisible() != shown) {
      area.setVisible(shown);
      area.getParent().layout();
    }
  }

  private static boolean rearranged(CodebookState before, CodebookState now) {
    return before.tree() != now.tree() || !before.sets().equals(now.sets());
  }

  private void fill(CodebookState now) {
    Set<Id<CodeSet>> closed = closed();
    Optional<Row> chosen = selected();
    tree.setRedraw(false);
    tree.removeAll();
    for (CodeSet set : now.sets()) {
      TreeItem item = new TreeItem(tree, SWT.NONE);
      item.setData(new Row(set, null));
      item.setFont(theme.bold());
      for (Code code : presenter.found(set.codes())) {
        TreeItem member = new TreeItem(item, SWT.NONE);
        member.setData(new Row(set, code));
        member.setImage(swatches.of(code.colour()));
      }
      count(item, now);
      item.setExpanded(!closed.contains(set.id()));
      choose(item, chosen);
    }
    tree.setRedraw(true);
  }

  private void choose(TreeItem set, Optional<Row> chosen) {
    chosen
        .filter(row -> row.set().id().equals(row(set).set().id()))
        .ifPresent(
            row ->
                tree.setSelection(
                    Arrays.stream(set.getItems())
                        .filter(member -> isSame(row(member).code(), row.code()))
                        .findFirst()
                        .orElse(set)));
  }

  private static boolean isSame(@Nullable Code one, @Nullable Code other) {
    return one != null && other != null && one.id().equals(other.id());
  }

  private void count(TreeItem set, CodebookState now) {
    int all = 0;
    for (TreeItem member : set.getItems()) {
      Code code = row(member).code();
      int codings = code == null ? 0 : now.count(code.id()).codings();
      all += codings;
      write(member, words.say("sets.code", code == null ? "" : code.name(), codings));
    }
    write(set, words.say("sets.set", row(set).set().name(), set.getItemCount(), all));
  }

  private static void write(TreeItem item, String text) {
    if (!item.getText().equals(text)) {
      item.setText(text);
    }
  }

  private Set<Id<CodeSet>> closed() {
    return Arrays.stream(tree.getItems())
        .filter(item -> !item.getExpanded() && item.getItemCount() > 0)
        .map(item -> row(item).set().id())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Row row(TreeItem item) {
    return (Row) item.getData();
  }

  private Optional<Row> selected() {
    return Arrays.stream(tree.getSelection()).findFirst().map(SetsPane::row);
  }

  // ---- gestures --------------------------------------------------------------------------------

  private void select(Row row) {
    Code code = row.code();
    presenter.select(code == null ? Set.copyOf(row.set().codes()) : Set.of(code.id()));
  }

  private void apply(Row row) {
    Code code = row.code();
    if (code != null) {
      presenter.apply(code.id());
    }
  }

  private void key(Event event) {
    if (event.stateMask == 0 && presenter.canAdd()) {
      if (event.keyCode == SWT.DEL) {
        selected().ifPresent(this::remove);
      } else if (event.keyCode == SWT.F2) {
        selected().map(Row::set).ifPresent(presenter.gathering()::rename);
      }
    }
  }

  private void remove(Row row) {
    Code code = row.code();
    if (code == null) {
      presenter.gathering().delete(row.set());
    } else {
      presenter.gathering().remove(row.set(), code);
    }
  }

  private void fillMenu(Menu menu) {
    boolean can = presenter.canAdd();
    selected()
        .ifPresent(
            row -> {
              String set = row.set().name();
              Code code = row.code();
              Menus.item(menu, words.say("menu.passages"), presenter::showPassages);
              Menus.separate(menu);
              if (code != null) {
                String out = words.say("menu.set.remove", code.name(), set);
                Menus.item(menu, out, can, () -> remove(row));
              }
              String rename = words.say("menu.set.rename", set);
              Menus.item(menu, rename, can, () -> presenter.gathering().rename(row.set()));
              String delete = words.say("menu.set.delete", set);
              Menus.item(menu, delete, can, () -> presenter.gathering().delete(row.set()));
              Menus.separate(menu);
            });
    Menus.item(menu, words.say("menu.set.hide"), presenter.gathering()::toggleGroups);
  }

  // ---- dragging --------------------------------------------------------------------------------

  private void dragOut() {
    PatientDrag.from(tree);
    DragSource source = new DragSource(tree, DND.DROP_COPY);
    source.setTransfer(LocalSelectionTransfer.getTransfer());
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            Code code = selected().map(Row::code).orElse(null);
            event.doit = code != null;
            if (code != null) {
              Dragged.codes(List.of(code));
            }
          }

          @Override
          public void dragFinished(DragSourceEvent event) {
            Dragged.nothing();
          }
        });
  }

  private void dropIn() {
    DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragOver(DropTargetEvent event) {
            boolean fits = event.item != null && !Dragged.codes().isEmpty() && presenter.canAdd();
            event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.item instanceof TreeItem item) {
              presenter.gathering().add(row(item).set(), Dragged.codes());
            }
          }
        });
  }
}
