package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Takes files that are dropped on the window. */
final class FileDrop {
  /** The key under which the control keeps what takes the files, for tests: they cannot drag. */
  static final String TAKER = "manicule.drop";

  private FileDrop() {}

  static void install(Control control, Consumer<List<Path>> onDrop) {
    control.setData(TAKER, onDrop);
    DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            // The files stay where they are, whatever the key held down says.
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
              List<Path> files = Arrays.stream(names).map(Path::of).toList();
              // Later, so that the file manager is not kept waiting by a dialog.
              control.getDisplay().asyncExec(() -> onDrop.accept(files));
            }
          }
        });
  }
}
