package org.manicule.view.coding.codebook.swt;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.swt.Dragged;
import org.manicule.view.coding.desk.swt.PatientDrag;

/** Dragging a code onto the text, words onto a code, and codes to another place in the tree. */
final class CodeDrag {
  private final Tree tree;
  private final CodeRows rows;
  private final CodebookPresenter presenter;
  private List<Id<Code>> moving = List.of();

  CodeDrag(Tree tree, CodeRows rows, CodebookPresenter presenter) {
    this.tree = tree;
    this.rows = rows;
    this.presenter = presenter;
    PatientDrag.from(tree);
    DragSource source = new DragSource(tree, DND.DROP_COPY | DND.DROP_MOVE);
    source.setTransfer(LocalSelectionTransfer.getTransfer());
    source.addDragListener(new DragOut());
    DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(new DropIn());
  }

  private final class DragOut extends DragSourceAdapter {
    @Override
    public void dragStart(DragSourceEvent event) {
      List<Id<Code>> codes = rows.selected();
      event.doit = !codes.isEmpty();
      if (event.doit) {
        Dragged.codes(presenter.found(codes));
        moving = presenter.canAdd() ? codes : List.of();
      }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
      Dragged.nothing();
      moving = List.of();
    }
  }

  private final class DropIn extends DropTargetAdapter {
    @Override
    public void dragOver(DropTargetEvent event) {
      event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
      if (!moving.isEmpty()) {
        event.detail = DND.DROP_MOVE;
        event.feedback |= event.item == null ? 0 : feedback(place(event));
      } else {
        boolean fits = event.item != null && Dragged.passage().isPresent();
        event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback |= DND.FEEDBACK_SELECT;
      }
    }

    @Override
    public void drop(DropTargetEvent event) {
      List<Id<Code>> codes = moving;
      if (event.item == null) {
        presenter.dropBelowAll(codes);
        return;
      }
      Id<Code> code = rows.code((TreeItem) event.item);
      if (codes.isEmpty()) {
        Dragged.passage().ifPresent(passage -> presenter.drop(passage, code));
      } else if (!codes.contains(code)) {
        DropPlace place = place(event);
        // The drag must be over before a menu can open.
        tree.getDisplay().asyncExec(() -> dropped(codes, code, place));
      }
    }

    private DropPlace place(DropTargetEvent event) {
      Rectangle row = ((TreeItem) event.item).getBounds();
      return DropPlace.at(tree.toControl(event.x, event.y).y, row.y, row.height);
    }
  }

  private void dropped(List<Id<Code>> codes, Id<Code> target, DropPlace place) {
    if (place == DropPlace.ON) {
      presenter.dropOn(codes, target);
    } else {
      presenter.dropBeside(codes, target, place == DropPlace.BEHIND);
    }
  }

  private static int feedback(DropPlace place) {
    return switch (place) {
      case BEFORE -> DND.FEEDBACK_INSERT_BEFORE;
      case ON -> DND.FEEDBACK_SELECT;
      case BEHIND -> DND.FEEDBACK_INSERT_AFTER;
    };
  }
}
