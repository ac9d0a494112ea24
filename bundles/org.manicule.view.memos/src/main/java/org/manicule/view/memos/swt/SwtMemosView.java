package org.manicule.view.memos.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.memos.LinksPresenter;
import org.manicule.view.memos.MemoDesk;
import org.manicule.view.memos.MemosPresenter;
import org.manicule.view.memos.Words;

/** Memos and links on two tabs. */
final class SwtMemosView implements View {
  private final TabFolder tabs;
  private final MemosPane memos;
  private final MemosPresenter memosPresenter;
  private final LinksPresenter linksPresenter;
  private final Registration open;

  SwtMemosView(Composite parent, ViewSite site, MemoDesk desk) {
    Words words = new Words();
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new FillLayout());
    tabs = new TabFolder(area, SWT.TOP);
    Controls.named(tabs, "memos.tabs", words.say("view.title"));
    memos = new MemosPane(tabs, site.theme(), words);
    tab(words.say("tab.memos"), memos.control());
    LinksPane links = new LinksPane(tabs, site.theme(), words, () -> tabs.setSelection(1));
    tab(words.say("tab.links"), links.control());
    memosPresenter = new MemosPresenter(site.workbench(), site.project(), memos);
    linksPresenter = new LinksPresenter(site.workbench(), site.project(), links);
    memos.start(memosPresenter, () -> tabs.setSelection(0));
    links.start(linksPresenter);
    open = desk.opened(site.workbench(), memosPresenter, linksPresenter);
    memosPresenter.start(site.uiThread());
    linksPresenter.start(site.uiThread());
  }

  private void tab(String words, Control control) {
    TabItem item = new TabItem(tabs, SWT.NONE);
    item.setText(words);
    item.setControl(control);
  }

  @Override
  public Control control() {
    return tabs.getParent();
  }

  @Override
  public void focus() {
    if (tabs.getSelectionIndex() == 0) {
      memos.focus();
    } else {
      tabs.setFocus();
    }
  }

  @Override
  public void close() {
    open.close();
    memosPresenter.close();
    linksPresenter.close();
  }
}
