package org.manicule.view.coding.desk.swt;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;

/** What is being dragged from one of the coding views to another. */
public final class Dragged {
  private Dragged() {}

  private record DraggedCode(Id<Code> code) {}

  /** A drag of a code begins. */
  public static void code(Id<Code> code) {
    LocalSelectionTransfer.getTransfer()
        .setSelection(new StructuredSelection(new DraggedCode(code)));
  }

  /** A drag of some codes begins; one alone can be dropped on words, too. */
  public static void codes(List<Id<Code>> codes) {
    if (codes.size() == 1) {
      code(codes.get(0));
    } else {
      LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(codes));
    }
  }

  /** A drag of words begins. */
  public static void passage(Passage passage) {
    LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(passage));
  }

  /** The drag is over. */
  public static void nothing() {
    LocalSelectionTransfer.getTransfer().setSelection(StructuredSelection.EMPTY);
  }

  /** The code being dragged, when it is one. */
  public static Optional<Id<Code>> code() {
    return first(DraggedCode.class).map(DraggedCode::code);
  }

  /** The words being dragged, when it is some. */
  public static Optional<Passage> passage() {
    return first(Passage.class);
  }

  private static <T> Optional<T> first(Class<T> type) {
    return LocalSelectionTransfer.getTransfer().getSelection()
            instanceof IStructuredSelection selection
        ? Optional.ofNullable(selection.getFirstElement()).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }
}
