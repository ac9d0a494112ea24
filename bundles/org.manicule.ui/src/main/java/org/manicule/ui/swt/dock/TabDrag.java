package org.manicule.ui.swt.dock;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.dock.Side;

/** Drags the tabs of one folder to another place in the dock. Esc lets go of the tab. */
final class TabDrag {
  /** How far the mouse must move with the button down before this is a drag. */
  private static final int SLACK = 8;

  private final CTabFolder folder;
  private final Dock dock;
  private final Listener escape = this::onKey;
  private @Nullable CTabItem item;
  private Point start = new Point(0, 0);
  private boolean dragging;

  private TabDrag(CTabFolder folder, Dock dock) {
    this.folder = folder;
    this.dock = dock;
  }

  /**
   * Where a tab would go.
   *
   * @param folder the tabs it was dropped on
   * @param side where in relation to them
   * @param index the place among them when they are the tab's own, else -1
   */
  record Drop(CTabFolder folder, Side side, int index) {

    /** The part of the folder's bounds that the tab would take. */
    Rectangle place(Rectangle bounds) {
      int halfWidth = bounds.width / 2;
      int halfHeight = bounds.height / 2;
      return switch (side) {
        case CENTRE -> bounds;
        case LEFT -> new Rectangle(bounds.x, bounds.y, halfWidth, bounds.height);
        case RIGHT ->
            new Rectangle(bounds.x + halfWidth, bounds.y, bounds.width - halfWidth, bounds.height);
        case ABOVE -> new Rectangle(bounds.x, bounds.y, bounds.width, halfHeight);
        case BELOW ->
            new Rectangle(
                bounds.x, bounds.y + halfHeight, bounds.width, bounds.height - halfHeight);
      };
    }
  }

  static void install(CTabFolder folder, Dock dock) {
    TabDrag drag = new TabDrag(folder, dock);
    folder.addListener(SWT.MouseDown, drag::onDown);
    folder.addListener(SWT.MouseMove, drag::onMove);
    folder.addListener(SWT.MouseUp, drag::onUp);
    folder.addListener(SWT.Dispose, event -> drag.end());
  }

  private void onDown(Event event) {
    if (event.button == 1) {
      start = new Point(event.x, event.y);
      item = folder.getItem(start);
    }
  }

  private void onMove(Event event) {
    if (item == null || item.isDisposed() || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    boolean far = Math.abs(event.x - start.x) > SLACK || Math.abs(event.y - start.y) > SLACK;
    if (!dragging && far) {
      dragging = true;
      folder.setCursor(folder.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
      folder.getDisplay().addFilter(SWT.KeyDown, escape);
    }
    if (dragging) {
      dock.showDrop(drop(event));
    }
  }

  private void onUp(Event event) {
    CTabItem dropped = item;
    boolean dropping = dragging && dropped != null && !dropped.isDisposed();
    Drop drop = dropping ? drop(event) : null;
    end();
    if (drop != null && dropped != null) {
      dock.drop(Dock.viewOf(dropped), drop);
    }
  }

  private void onKey(Event event) {
    if (event.keyCode == SWT.ESC) {
      event.doit = false;
      end();
    }
  }

  private void end() {
    item = null;
    if (dragging) {
      dragging = false;
      dock.showDrop(null);
      folder.getDisplay().removeFilter(SWT.KeyDown, escape);
      if (!folder.isDisposed()) {
        folder.setCursor(null);
      }
    }
  }

  private @Nullable Drop drop(Event event) {
    Point pointer = folder.toDisplay(event.x, event.y);
    CTabFolder target = dock.folderAt(pointer);
    if (target == null) {
      return null;
    }
    Point inside = target.toControl(pointer);
    if (inside.y < target.getTabHeight()) {
      return new Drop(target, Side.CENTRE, target == folder ? indexAt(inside) : -1);
    }
    Point size = target.getSize();
    return new Drop(target, Side.at(inside.x / (double) size.x, inside.y / (double) size.y), -1);
  }

  private int indexAt(Point inside) {
    CTabItem under = folder.getItem(inside);
    return under == null ? folder.getItemCount() - 1 : folder.indexOf(under);
  }
}
