package org.manicule.view.memos.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.memos.MemoDesk;
import org.manicule.view.memos.MemosPresenter;
import org.manicule.view.memos.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds memos and links to the window. */
@Component
public final class MemosViewProvider implements ViewProvider {
  private final MemoDesk desk;

  /** Made by the framework. */
  @Activate
  public MemosViewProvider(@Reference MemoDesk desk) {
    this.desk = desk;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "memos",
        new Words().say("view.title"),
        MemosPresenter.class.getResource("memos.svg"),
        Place.RIGHT,
        30);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtMemosView(parent, site, desk);
  }
}
