package org.manicule.view.pages.swt;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.pages.words.Words;

/** The line above the pages: the source's name, the page, tools to draw rectangles and to zoom. */
final class PagesTools {
  private final Label heading;
  private final Text page;
  private final Label of;
  private final ToolItem rectangle;
  private final ToolItem zoom;
  private final ToolBar bar;

  /** What the tools do. */
  interface Acts {
    /** The researcher goes to a page by its written number. */
    void go(String number);

    void rectangles(boolean on);

    void zoom(boolean in);

    void fitWidth();
  }

  PagesTools(Composite parent, Theme theme, Acts acts) {
    Composite head = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 2).spacing(6, 0).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    heading = new Label(head, SWT.NONE);
    heading.setFont(theme.bold());
    heading.setForeground(theme.foreground());
    Controls.id(heading, "pages.heading");
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(60, SWT.DEFAULT)
        .applyTo(heading);
    page = new Text(head, SWT.BORDER | SWT.RIGHT);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(36, SWT.DEFAULT).applyTo(page);
    Controls.named(page, "pages.page", Words.say("page.field"));
    page.addListener(SWT.DefaultSelection, event -> acts.go(page.getText()));
    page.addListener(SWT.FocusIn, event -> page.selectAll());
    of = new Label(head, SWT.NONE);
    of.setForeground(theme.muted());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(of);
    bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
    rectangle = tool(SWT.CHECK, "rectangle");
    rectangle.addListener(SWT.Selection, event -> acts.rectangles(rectangle.getSelection()));
    new ToolItem(bar, SWT.SEPARATOR);
    tool(SWT.PUSH, "smaller").addListener(SWT.Selection, event -> acts.zoom(false));
    zoom = tool(SWT.PUSH, "zoom");
    zoom.addListener(SWT.Selection, event -> acts.fitWidth());
    tool(SWT.PUSH, "larger").addListener(SWT.Selection, event -> acts.zoom(true));
  }

  private ToolItem tool(int style, String name) {
    ToolItem item = new ToolItem(bar, style);
    item.setText(Words.say("tool." + name));
    item.setToolTipText(Words.say("tool." + name + ".tip"));
    Controls.id(item, "tool.pages." + name);
    return item;
  }

  void show(String name, int pages, boolean canCode) {
    heading.setText(name.replace("&", "&&"));
    heading.setToolTipText(name);
    of.setText(pages == 0 ? "" : Words.say("page.of", pages));
    page.setEnabled(pages > 1);
    rectangle.setEnabled(pages > 0 && canCode);
    of.getParent().layout();
  }

  void showPage(int number) {
    String words = number == 0 ? "" : Integer.toString(number);
    if (!page.getText().equals(words) && !page.isFocusControl()) {
      page.setText(words);
    }
  }

  void showZoom(double now) {
    String words = Words.say("zoom", now);
    if (!zoom.getText().equals(words)) {
      zoom.setText(words);
      bar.getParent().layout();
    }
  }

  void showRectangles(boolean on) {
    rectangle.setSelection(on);
  }

  void focusPage() {
    page.setFocus();
  }
}
