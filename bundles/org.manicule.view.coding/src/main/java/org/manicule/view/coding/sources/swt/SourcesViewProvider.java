package org.manicule.view.coding.sources.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the list of sources to the window. */
@Component
public final class SourcesViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public SourcesViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "sources",
        Words.beside(SourcesPresenter.class).say("view.title"),
        SourcesPresenter.class.getResource("sources.svg"),
        Place.LEFT_TOP,
        10);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtSourcesView(parent, site, desks.of(site.workbench()));
  }
}
