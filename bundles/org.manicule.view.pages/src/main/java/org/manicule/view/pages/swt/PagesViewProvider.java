package org.manicule.view.pages.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.pages.OpenPages;
import org.manicule.view.pages.PagesCommands;
import org.manicule.view.pages.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the pages view to the window. */
@Component
public final class PagesViewProvider implements ViewProvider {
  private static final int BESIDE_THE_TEXT = 20;

  private final OpenPages pages;

  /** Made by the framework. */
  @Activate
  public PagesViewProvider(@Reference OpenPages pages) {
    this.pages = pages;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        PagesCommands.VIEW,
        Words.say("view.title"),
        PagesCommands.class.getResource("pages.svg"),
        Place.CENTRE,
        BESIDE_THE_TEXT);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtPagesView(parent, site, pages);
  }
}
