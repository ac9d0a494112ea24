package org.manicule.view.coding.text.swt;

import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.coding.desk.swt.Dragged;
import org.manicule.view.coding.text.CodingPresenter;

/** Dragging words out of the text, to a code or to another program, and codes onto the text. */
final class TextDrag {
  private final SourceText text;
  private final CodingPresenter presenter;

  TextDrag(SourceText text, CodingPresenter presenter) {
    this.text = text;
    this.presenter = presenter;
    dragOut();
    dropIn();
  }

  private void dragOut() {
    DragSource source = new DragSource(text, DND.DROP_COPY);
    source.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragStart(DragSourceEvent event) {
            event.doit = presenter.selectedWords().isPresent();
            presenter.selectedWords().ifPresent(Dragged::passage);
          }

          @Override
          public void dragSetData(DragSourceEvent event) {
            if (TextTransfer.getInstance().isSupportedType(event.dataType)) {
              event.data = words();
            }
          }

          @Override
          public void dragFinished(DragSourceEvent event) {
            Dragged.nothing();
          }
        });
  }

  private String words() {
    Point selection = text.getSelectionRange();
    return text.page().text().substring(selection.x, selection.x + selection.y);
  }

  private void dropIn() {
    DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragOver(DropTargetEvent event) {
            boolean fits = !Dragged.codes().isEmpty() && presenter.passages().canCode();
            event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL;
          }

          @Override
          public void drop(DropTargetEvent event) {
            int position = position(text.toControl(event.x, event.y));
            List<Id<Code>> codes = Dragged.codes().stream().map(Code::id).toList();
            presenter.passages().drop(codes, position);
          }
        });
    // The widget's own effect would move the caret, and with it the selected words.
    target.setDropTargetEffect(null);
  }

  private int position(Point point) {
    int offset = text.getOffsetAtPoint(point);
    return offset >= 0 ? offset : text.getOffsetAtLine(text.getLineIndex(point.y));
  }
}
