package org.manicule.view.coding.passages.swt;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Table;
import org.manicule.api.model.Coding;
import org.manicule.view.coding.desk.swt.Dragged;
import org.manicule.view.coding.desk.swt.PatientDrag;
import org.manicule.view.coding.passages.PassagesPresenter;

/** Dragging a passage of the list onto a code, and a code onto the selected passages. */
final class PassageDrag {
  private final PassagesPresenter presenter;

  private PassageDrag(PassagesPresenter presenter) {
    this.presenter = presenter;
  }

  static void on(Table table, PassagesPresenter presenter) {
    PassageDrag drag = new PassageDrag(presenter);
    PatientDrag.from(table);
    DragSource source = new DragSource(table, DND.DROP_COPY);
    source.setTransfer(LocalSelectionTransfer.getTransfer());
    source.addDragListener(drag.new DragOut());
    DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(drag.new DropIn());
  }

  private final class DragOut extends DragSourceAdapter {
    @Override
    public void dragStart(DragSourceEvent event) {
      List<Coding> codings = presenter.codings(presenter.selected());
      event.doit = codings.size() == 1;
      if (event.doit) {
        Dragged.passage(codings.get(0).passage());
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
      boolean fits = Dragged.code().isPresent() && presenter.actions().canCode();
      event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
      event.feedback = DND.FEEDBACK_SCROLL;
    }

    @Override
    public void drop(DropTargetEvent event) {
      Dragged.code().ifPresent(code -> presenter.actions().code(code));
    }
  }
}
