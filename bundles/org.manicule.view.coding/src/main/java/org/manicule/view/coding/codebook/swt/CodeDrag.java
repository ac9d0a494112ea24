package org.manicule.view.coding.codebook.swt;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Tree;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.swt.Dragged;

/** Dragging a code onto the text, and words onto a code. */
final class CodeDrag {
  private final Supplier<List<Id<Code>>> selected;
  private final CodebookPresenter presenter;

  CodeDrag(Tree tree, Supplier<List<Id<Code>>> selected, CodebookPresenter presenter) {
    this.selected = selected;
    this.presenter = presenter;
    DragSource source = new DragSource(tree, DND.DROP_COPY);
    source.setTransfer(LocalSelectionTransfer.getTransfer());
    source.addDragListener(new DragOut());
    DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(new DropIn());
  }

  private final class DragOut extends DragSourceAdapter {
    @Override
    public void dragStart(DragSourceEvent event) {
      List<Id<Code>> codes = selected.get();
      event.doit = codes.size() == 1;
      if (event.doit) {
        Dragged.code(codes.get(0));
      }
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
      Dragged.nothing();
    }
  }

  private final class DropIn extends DropTargetAdapter {
    @Override
    public void dragOver(DropTargetEvent event) {
      boolean fits = event.item != null && Dragged.passage().isPresent();
      event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
      event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
    }

    @Override
    public void drop(DropTargetEvent event) {
      if (event.item != null && event.item.getData() != null) {
        Id<Code> code = CodebookTree.id(event.item.getData());
        Dragged.passage().ifPresent(passage -> presenter.drop(passage, code));
      }
    }
  }
}
