package org.manicule.view.pages.swt;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Words in place of pages, in lines as long as there is room. */
final class Note {
  private Note() {}

  static void paint(GC gc, String words, Rectangle area) {
    TextLayout layout = new TextLayout(gc.getDevice());
    layout.setText(words);
    layout.setWidth(area.width);
    layout.setSpacing(4);
    layout.draw(gc, area.x, area.y);
    layout.dispose();
  }
}
