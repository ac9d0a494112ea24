package org.manicule.view.pages.swt;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.view.pages.PagesPresenter;
import org.manicule.view.pages.Tagger;
import org.manicule.view.pages.paper.Box;

/** Dropping a code on the pages. Whoever drags a code hands over the code itself. */
final class PageDrop extends DropTargetAdapter {
  private final PageCanvas pages;
  private final PagesPresenter presenter;
  private final Tagger tagger;

  private PageDrop(PageCanvas pages, PagesPresenter presenter, Tagger tagger) {
    this.pages = pages;
    this.presenter = presenter;
    this.tagger = tagger;
  }

  static void on(PageCanvas pages, PagesPresenter presenter, Tagger tagger) {
    int kinds = DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE;
    DropTarget target = new DropTarget(pages.canvas(), kinds);
    target.setTransfer(LocalSelectionTransfer.getTransfer());
    target.addDropListener(new PageDrop(pages, presenter, tagger));
  }

  @Override
  public void dragOver(DropTargetEvent event) {
    boolean fits = !dragged().isEmpty() && presenter.canCode();
    event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
  }

  @Override
  public void drop(DropTargetEvent event) {
    Point at = pages.canvas().toControl(event.x, event.y);
    int page = pages.pageAt(at.y);
    Box place = pages.on(page, at.x, at.y);
    tagger.drop(dragged(), page, place.x(), place.y());
  }

  private static List<Id<Code>> dragged() {
    return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection it
        ? Arrays.stream(it.toArray())
            .filter(Code.class::isInstance)
            .map(Code.class::cast)
            .map(Code::id)
            .toList()
        : List.of();
  }
}
