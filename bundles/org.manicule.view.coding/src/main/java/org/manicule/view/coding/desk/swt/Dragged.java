package org.manicule.view.coding.desk.swt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;

/**
 * What is being dragged from one of the coding views to another. It is handed over as the model has
 * it, a {@link Code} or a {@link Passage}, so that views of other bundles can take it, too.
 */
public final class Dragged {
  private Dragged() {}

  /** A drag of some codes begins. */
  public static void codes(List<Code> codes) {
    LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(codes));
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
    return first(Code.class).map(Code::id);
  }

  /** The codes being dragged; none when it is something else. */
  public static List<Code> codes() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection it
        ? Arrays.stream(it.toArray()).filter(Code.class::isInstance).map(Code.class::cast).toList()
        : List.of();
  }

  /** The words being dragged, when it is some. */
  public static Optional<Passage> passage() {
    return first(Passage.class);
  }

  private static <T> Optional<T> first(Class<T> type) {
    return LocalSelectionTransfer.getTransfer().getSelection()
                instanceof IStructuredSelection selection
            && selection.size() == 1
        ? Optional.ofNullable(selection.getFirstElement()).filter(type::isInstance).map(type::cast)
        : Optional.empty();
  }
}
